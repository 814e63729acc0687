import type { Block, BlockKind, Profile } from './block.ts';
import { normOf } from './norms.ts';

/** What a rule is about; each category has its own mark. */
export type Category = 'spelling' | 'typography' | 'grammar' | 'style';

/** How sure and how grave: `info` is never marked as a mistake. */
export type Severity = 'error' | 'warning' | 'hint' | 'info';

/**
 * What may happen to a match: `auto` corrects while typing, `batch` goes into „Curăță textul”,
 * `suggest` needs a click, `hint` is only said quietly.
 */
export type Action = 'auto' | 'batch' | 'suggest' | 'hint';

/** One thing a rule found. Offsets are UTF-16 units; the best replacement comes first. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly replacements: readonly string[];
  readonly message?: string;
  readonly severity?: Severity;
  /** A misspelt word whose replacements are looked up only when somebody asks. */
  readonly suggestFor?: string;
}

/** A wrong sentence and what it becomes; `null` when a person must rewrite it. */
export type BadExample = readonly [text: string, fixed: string | null, kind?: BlockKind];

/** A sentence the rule must leave alone. */
export type GoodExample = string | readonly [text: string, kind: BlockKind];

/** A language rule. Its examples are its tests and its documentation. */
export interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly languages: readonly 'ro'[];
  readonly profiles: readonly Profile[];
  readonly action: Action;
  readonly title: string;
  readonly explanation: string;
  /** What the rule rests on, for people. */
  readonly source: string;
  /** Where that can be read, when it stands at a lasting address. */
  readonly norm?: string;
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly GoodExample[] };
  readonly check: (block: Block) => Iterable<Finding>;
}

/** A rule for Romanian in both profiles; what differs is given. */
export function defineRule(rule: Omit<Rule, 'languages' | 'profiles'> & Partial<Rule>): Rule {
  const norm = normOf(rule.source);
  return {
    languages: ['ro'],
    profiles: ['press', 'eu'],
    ...(norm === undefined ? {} : { norm }),
    ...rule,
  };
}

/** A finding over a span with its replacements, best first. */
export function finding(
  span: { readonly start: number; readonly end: number },
  ...replacements: readonly string[]
): Finding {
  return { start: span.start, end: span.end, replacements };
}

/** A finding from the start of one word to the end of another. */
export function findingAcross(
  first: { readonly start: number },
  last: { readonly end: number },
  ...replacements: readonly string[]
): Finding {
  return { start: first.start, end: last.end, replacements };
}
