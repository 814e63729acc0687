import { readBlock } from './block.ts';
import type { Block, BlockKind, Profile } from './block.ts';
import { WordPolicy } from './dictionaries/word-policy.ts';
import type { WordLists } from './dictionaries/word-policy.ts';
import { Lexicon } from './lexicon/lexicon.ts';
import { suggest } from './lexicon/suggest.ts';
import { WordGraph } from './lexicon/word-graph.ts';
import type { Category, Finding, Rule, Severity } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { Morphology } from './text/morphology.ts';

/** What the user and the newsroom chose. */
export interface LanguageSettings {
  readonly profile: Profile;
  /** Ids of rules switched off. */
  readonly disabledRules: readonly string[];
}

/** Settings of a new installation. */
export const defaultSettings: LanguageSettings = { profile: 'press', disabledRules: [] };

/** A text to check. */
export interface CheckRequest {
  readonly text: string;
  readonly kind: BlockKind;
  /** BCP 47; anything but Romanian is left alone. */
  readonly language?: string;
}

/** One mistake found. Offsets are UTF-16 units into the text that was checked. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly message: string;
  readonly replacements: readonly string[];
  /** Set when replacements must be asked for with `suggest`. */
  readonly suggestFor?: string;
}

/** The language engine: pure, synchronous, without access to anything outside. */
export interface Engine {
  readonly check: (request: CheckRequest) => readonly Match[];
  /** Replacements for a misspelt word, best first. */
  readonly suggest: (word: string, limit?: number) => readonly string[];
  readonly lexicon: Lexicon;
  readonly policy: WordPolicy;
  /** Reads a text as the rules see it. */
  readonly read: (request: CheckRequest) => Block;
}

interface Ranked {
  readonly match: Match;
  readonly rank: number;
}

const enclosing = new Set(['HEADLINE_LENGTH']);

/** One match per mistake: where two overlap the earlier rule wins; a whole-headline match never hides others. */
function withoutOverlaps(found: readonly Ranked[]): readonly Match[] {
  const byPlace = [...found].sort(
    (a, b) => a.match.start - b.match.start || a.match.end - b.match.end,
  );
  const kept: Ranked[] = [];
  for (const candidate of byPlace) {
    const last = kept.at(-1);
    if (last === undefined || last.match.end <= candidate.match.start) {
      kept.push(candidate);
    } else if (outranks(candidate, last)) {
      kept[kept.length - 1] = candidate;
    }
  }
  return kept.map(({ match }) => match);
}

function outranks(candidate: Ranked, other: Ranked): boolean {
  const info = candidate.match.severity === 'info';
  if (info !== (other.match.severity === 'info')) return !info;
  return candidate.rank < other.rank;
}

function toMatch(rule: Rule, found: Finding): Match {
  return {
    start: found.start,
    end: found.end,
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    category: rule.category,
    message: found.message ?? rule.explanation,
    replacements: found.replacements,
    ...(found.suggestFor === undefined ? {} : { suggestFor: found.suggestFor }),
  };
}

/** Builds an engine over the bytes of the lexicon. Throws when the bytes are not a lexicon. */
export function createEngine(options: {
  readonly lexicon: ArrayBuffer;
  readonly dictionaries: WordLists;
  readonly settings: LanguageSettings;
  /** Only for tests of single rules. */
  readonly rules?: readonly Rule[];
}): Engine {
  const { settings, dictionaries } = options;
  const lexicon = new Lexicon(new WordGraph(options.lexicon));
  const policy = new WordPolicy(lexicon, dictionaries);
  const morphology = new Morphology((form) => policy.hasForm(form));
  const context = { lexicon, morphology, policy, profile: settings.profile };
  const disabled = new Set(settings.disabledRules);
  const active = (options.rules ?? allRules).filter(
    (rule) => !disabled.has(rule.id) && rule.profiles.includes(settings.profile),
  );

  const read = ({ text, kind }: CheckRequest): Block => readBlock(text, kind, context);

  const check = (request: CheckRequest): readonly Match[] => {
    if (request.language !== undefined && !request.language.startsWith('ro')) return [];
    const block = read(request);
    const ranked: Ranked[] = [];
    const whole: Match[] = [];
    active.forEach((rule, rank) => {
      for (const found of rule.check(block)) {
        const match = toMatch(rule, found);
        if (enclosing.has(rule.id)) whole.push(match);
        else ranked.push({ match, rank });
      }
    });
    return [...whole, ...withoutOverlaps(ranked)];
  };

  return {
    check,
    suggest: (word, limit = 5) => suggest(lexicon.graph, word, limit),
    lexicon,
    policy,
    read,
  };
}
