import { useEffect, useState } from 'react';
import { loadRules } from './rules-of-language.ts';
import type { Rule } from './worker/rule.ts';

const none: ReadonlyMap<string, Rule> = new Map();

/** Every rule by its id; empty until the registry is there. */
export function useRules(): ReadonlyMap<string, Rule> {
  const [rules, setRules] = useState(none);
  useEffect(() => {
    void loadRules().then(setRules);
  }, []);
  return rules;
}
