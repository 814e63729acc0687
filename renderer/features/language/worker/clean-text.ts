import type { CheckRequest, Engine, Match } from './engine.ts';
import { rules } from './rules/index.ts';

/** One change „Curăță textul” proposes. Offsets are UTF-16 units into the original text. */
export interface SafeFix {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** The proposed changes of one rule. */
export interface FixGroup {
  readonly rule: string;
  readonly title: string;
  readonly fixes: readonly SafeFix[];
}

const safeActions = new Map(
  rules
    .filter(({ action }) => action === 'auto' || action === 'batch')
    .map((rule) => [rule.id, rule]),
);

function toFix(text: string, match: Match): SafeFix | undefined {
  const [after] = match.replacements;
  if (after === undefined || !safeActions.has(match.rule)) return undefined;
  return {
    rule: match.rule,
    start: match.start,
    end: match.end,
    before: text.slice(match.start, match.end),
    after,
  };
}

/** The safe fixes for a text, grouped by rule in the order of the registry. */
export function proposeCleaning(engine: Engine, request: CheckRequest): readonly FixGroup[] {
  const fixes = engine.check(request).flatMap((match) => toFix(request.text, match) ?? []);
  return [...safeActions.values()]
    .map(({ id, title }) => ({ rule: id, title, fixes: fixes.filter(({ rule }) => rule === id) }))
    .filter((group) => group.fixes.length > 0);
}

/** The text with the given fixes applied; fixes must not overlap, their order does not matter. */
export function applyFixes(text: string, fixes: readonly SafeFix[]): string {
  let fixed = '';
  let position = 0;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start)) {
    if (fix.start < position) continue;
    fixed += text.slice(position, fix.start) + fix.after;
    position = fix.end;
  }
  return fixed + text.slice(position);
}
