import type { Rule } from './worker/rule.ts';

let loaded: Promise<ReadonlyMap<string, Rule>> | null = null;

/** Every rule by its id. The registry is heavy and needed only where rules are shown. */
export function loadRules(): Promise<ReadonlyMap<string, Rule>> {
  return (loaded ??= import('./worker/rules/index.ts').then(
    ({ rules }) => new Map(rules.map((rule) => [rule.id, rule])),
  ));
}
