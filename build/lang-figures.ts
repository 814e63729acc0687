/** A mistake as a labelled file marks it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly replacements: readonly string[];
  readonly severity?: string;
}

/** One labelled sentence. */
export interface Sentence {
  readonly id: string;
  readonly kind: 'body' | 'headline';
  readonly text: string;
  readonly errors: readonly Mark[];
}

/** What was counted for one rule. */
export interface RuleFigures {
  gold: number;
  found: number;
  strict: number;
  fixed: number;
  predicted: number;
  false: number;
}

/** Figures over a labelled file; every rate is between 0 and 1. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f05: number;
  readonly strictRecall: number;
  readonly fixRate: number;
  readonly macroRecall: number;
  readonly falseAlarm: number;
  readonly perfect: number;
  readonly byRule: Readonly<Record<string, RuleFigures>>;
  readonly falsePositives: readonly (readonly [id: string, rule: string, text: string])[];
  readonly missed: readonly (readonly [id: string, rule: string, text: string])[];
}

const families: readonly (readonly string[])[] = [
  'SPELL DIACRITICS CEDILLA I_CIRC COMPOUND CLITIC_HYPHEN NICIUN DOUBLE_I ACRONYM_HYPHEN LOANWORD_HYPHEN VERB_FORM CONFUSION',
  'QUOTES NESTED_QUOTES APOSTROPHE',
  'SPACE_BEFORE_PUNCT SPACE_AFTER_PUNCT SPACE_DOUBLE SPACE_INSIDE',
  'DASH DASH_RANGE',
  'ELLIPSIS PUNCT_REPEAT',
  'NUM_THOUSANDS NUM_DECIMAL CURRENCY NUM_DE PERCENT',
  'CAPS_INSTITUTION CAPS_COMMON SENTENCE_CAP DATE_CAPS',
  'CASE_GEN_DAT AGREEMENT POSS_ARTICLE VERB_INF',
  'COMMA_CONJ ATTRIBUTION_COMMA',
  'CLICHE ANGLICISM PLEONASM CACOPHONY CA_SI',
].map((family) => family.split(' '));

function related(left: string, right: string): boolean {
  return (
    left === right || families.some((family) => family.includes(left) && family.includes(right))
  );
}

function overlap(left: Mark, right: Mark): boolean {
  return left.start < right.end && right.start < left.end;
}

function applied(text: string, mark: Mark, replacement: string): string {
  return text.slice(0, mark.start) + replacement + text.slice(mark.end);
}

function repairs(text: string, gold: Mark, predicted: Mark): boolean {
  const [first] = predicted.replacements;
  if (first === undefined) return false;
  const result = applied(text, predicted, first);
  return gold.replacements.some((right) => applied(text, gold, right) === result);
}

class Tally {
  readonly byRule: Record<string, RuleFigures> = {};
  readonly falsePositives: [string, string, string][] = [];
  readonly missed: [string, string, string][] = [];
  correct = 0;
  alarmed = 0;
  wrong = 0;
  perfect = 0;

  rule(id: string): RuleFigures {
    return (this.byRule[id] ??= { gold: 0, found: 0, strict: 0, fixed: 0, predicted: 0, false: 0 });
  }

  add(sentence: Sentence, predicted: readonly Mark[]): void {
    const used = new Set<Mark>();
    let allFixed = true;
    for (const gold of sentence.errors) {
      const matching = predicted.filter(
        (mark) => overlap(mark, gold) && related(mark.rule, gold.rule),
      );
      for (const mark of matching) used.add(mark);
      allFixed = this.addGold(sentence, gold, matching) && allFixed;
    }
    for (const mark of predicted) {
      this.rule(mark.rule).predicted += 1;
      if (used.has(mark)) continue;
      this.rule(mark.rule).false += 1;
      this.falsePositives.push([sentence.id, mark.rule, sentence.text.slice(mark.start, mark.end)]);
    }
    if (sentence.errors.length === 0) {
      this.correct += 1;
      if (predicted.length > 0) this.alarmed += 1;
    } else {
      this.wrong += 1;
      if (allFixed && predicted.every((mark) => used.has(mark))) this.perfect += 1;
    }
  }

  addGold(sentence: Sentence, gold: Mark, matching: readonly Mark[]): boolean {
    const figures = this.rule(gold.rule);
    figures.gold += 1;
    if (matching.length === 0) {
      this.missed.push([sentence.id, gold.rule, sentence.text.slice(gold.start, gold.end)]);
      return false;
    }
    figures.found += 1;
    if (matching.some((mark) => mark.rule === gold.rule)) figures.strict += 1;
    const fixed =
      gold.replacements.length === 0 || matching.some((mark) => repairs(sentence.text, gold, mark));
    if (fixed) figures.fixed += 1;
    return fixed;
  }
}

/** Compares predictions, by sentence id, with the labels. `info` predictions do not count. */
export function figuresOf(
  sentences: readonly Sentence[],
  predictions: ReadonlyMap<string, readonly Mark[]>,
): Figures {
  const tally = new Tally();
  for (const sentence of sentences) {
    tally.add(
      sentence,
      (predictions.get(sentence.id) ?? []).filter(({ severity }) => severity !== 'info'),
    );
  }
  const rows = Object.values(tally.byRule);
  const sum = (key: keyof RuleFigures): number => rows.reduce((total, row) => total + row[key], 0);
  const gold = sum('gold');
  const predicted = sum('predicted');
  const precision = predicted === 0 ? 1 : (predicted - sum('false')) / predicted;
  const recall = sum('found') / gold;
  const labelled = rows.filter((row) => row.gold > 0);
  return {
    precision,
    recall,
    f05: (1.25 * precision * recall) / (0.25 * precision + recall || 1),
    strictRecall: sum('strict') / gold,
    fixRate: sum('fixed') / gold,
    macroRecall: labelled.reduce((total, row) => total + row.found / row.gold, 0) / labelled.length,
    falseAlarm: tally.alarmed / tally.correct,
    perfect: tally.perfect / tally.wrong,
    byRule: tally.byRule,
    falsePositives: tally.falsePositives,
    missed: tally.missed,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function readMark(value: unknown): Mark {
  if (!isRecord(value)) throw new Error('An error entry is not an object');
  const { start, end, rule, replacements } = value;
  if (typeof start !== 'number' || typeof end !== 'number' || typeof rule !== 'string')
    throw new Error('An error entry lacks start, end or rule');
  const texts = Array.isArray(replacements)
    ? replacements.filter((text) => typeof text === 'string')
    : [];
  return { start, end, rule, replacements: texts };
}

/** Reads labelled sentences, one JSON object per line; throws with the line number of a bad one. */
export function readSentences(text: string): readonly Sentence[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value: unknown = JSON.parse(line);
    if (
      !isRecord(value) ||
      typeof value['id'] !== 'string' ||
      typeof value['text'] !== 'string' ||
      !Array.isArray(value['errors'])
    ) {
      throw new Error(`Line ${index + 1} is not a labelled sentence`);
    }
    return [
      {
        id: value['id'],
        kind: value['kind'] === 'headline' ? 'headline' : 'body',
        text: value['text'],
        errors: value['errors'].map(readMark),
      } as const,
    ];
  });
}
