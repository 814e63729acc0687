import { isCapitalised, likeCase, withoutDiacritics } from '../text/characters.ts';
import { commonness } from './common-words.ts';
import type { WordGraph } from './word-graph.ts';

interface Found {
  readonly word: string;
  readonly cost: number;
}

const beside = new Map<string, string>();
const above = new Map<string, string>();
const rows = ['qwertyuiopăî', 'asdfghjklșț', 'zxcvbnm'];
rows.forEach((row, at) => {
  Array.from(row).forEach((key, index) => {
    beside.set(key, (row[index - 1] ?? '') + (row[index + 1] ?? ''));
    const up = rows[at - 1] ?? '';
    const down = rows[at + 1] ?? '';
    above.set(key, up.slice(index, index + 2) + down.slice(Math.max(0, index - 1), index + 1));
  });
});

const costs = {
  diacritic: 0.25,
  otherMark: 0.4,
  overmarked: 0.75,
  vowel: 0.85,
  neighbour: 0.8,
  above: 0.9,
  slipped: 0.85,
  rare: 0.12,
  rarer: 0.2,
  capital: 0.45,
  other: 1.05,
  missing: 0.85,
  extra: 1,
  doubled: 0.55,
  swapped: 0.75,
};
const vowels = new Set('aeiouăâî');

function replaceCost(typed: string, meant: string): number {
  if (typed === meant) return 0;
  // A mark is left out far more often than put where none belongs.
  if (withoutDiacritics(meant) === typed) return costs.diacritic;
  if (withoutDiacritics(typed) === withoutDiacritics(meant))
    return withoutDiacritics(meant) === meant ? costs.overmarked : costs.otherMark;
  if (beside.get(typed)?.includes(meant) === true) return costs.neighbour;
  if (above.get(typed)?.includes(meant) === true) return costs.above;
  return vowels.has(typed) && vowels.has(meant) ? costs.vowel : costs.other;
}

/**
 * Walks the graph with one row of edit costs per letter, as for Levenshtein distance, and drops a
 * branch as soon as no continuation can stay within the budget.
 */
class Walk {
  readonly found: Found[] = [];
  readonly #graph: WordGraph;
  readonly #typed: readonly string[];
  readonly #budget: number;

  constructor(graph: WordGraph, typed: string, budget: number) {
    this.#graph = graph;
    this.#typed = Array.from(typed);
    this.#budget = budget;
  }

  run(): readonly Found[] {
    const row = [0];
    for (let i = 1; i <= this.#typed.length; i += 1)
      row.push((row[i - 1] ?? 0) + this.#extraCost(i));
    this.#visit(this.#graph.root, '', row, undefined);
    return this.found;
  }

  #extraCost(position: number): number {
    const typed = this.#typed[position - 1] ?? '';
    const [before, after] = [this.#typed[position - 2] ?? '', this.#typed[position] ?? ''];
    if (typed === before) return costs.doubled;
    const near = beside.get(typed) ?? '';
    const slipped =
      (before !== '' && near.includes(before)) || (after !== '' && near.includes(after));
    return slipped ? costs.slipped : costs.extra;
  }

  #visit(
    node: number,
    prefix: string,
    row: readonly number[],
    before: readonly number[] | undefined,
  ): void {
    if (node === 0) return;
    for (let edge = node; ; edge += 1) {
      const letter = String.fromCharCode(this.#graph.alphabet[this.#graph.letter(edge)] ?? 0);
      const next = this.#nextRow(prefix, letter.toLowerCase(), row, before);
      if (Math.min(...next) <= this.#budget) {
        const word = prefix + letter;
        const cost = next.at(-1) ?? Infinity;
        if (cost <= this.#budget && this.#graph.endsWord(edge)) this.found.push({ word, cost });
        this.#visit(this.#graph.target(edge), word, next, row);
      }
      if (this.#graph.isLast(edge)) return;
    }
  }

  #nextRow(
    prefix: string,
    letter: string,
    row: readonly number[],
    before: readonly number[] | undefined,
  ): number[] {
    const previous = prefix.charAt(prefix.length - 1).toLowerCase();
    const missing = letter === previous ? costs.doubled : costs.missing;
    const next = [(row[0] ?? 0) + missing + (prefix === '' ? 0.3 : 0)];
    for (let i = 1; i < row.length; i += 1) {
      const typed = this.#typed[i - 1] ?? '';
      const first = i === 1 && prefix === '' && typed !== letter ? 0.2 : 0;
      let cost = Math.min(
        (row[i] ?? Infinity) + missing,
        (next[i - 1] ?? Infinity) + this.#extraCost(i),
        (row[i - 1] ?? Infinity) + replaceCost(typed, letter) + first,
      );
      if (
        before !== undefined &&
        i > 1 &&
        typed === previous &&
        this.#typed[i - 2] === letter &&
        typed !== letter
      ) {
        cost = Math.min(cost, (before[i - 2] ?? Infinity) + costs.swapped);
      }
      next.push(cost);
    }
    return next;
  }
}

// Endings of the simple past and pluperfect, which the press hardly uses.
const rareEndings = [
  'răm',
  'răți',
  'seși',
  'serăm',
  'serăți',
  'seră',
  'sem',
  'ași',
  'iși',
  'uși',
  'âși',
  'o',
  'ule',
  'ilor',
];

/** True for „tavanu”, the spoken form of „tavanul”. */
function isSpokenForm(graph: WordGraph, word: string): boolean {
  return word.endsWith('u') && graph.has(`${word}l`) && graph.has(word.slice(0, -1));
}

/** „testai”, „programau”, „lucrezi”: first and second persons and the imperfect, rare in the news. */
function isRareVerb(graph: WordGraph, word: string): boolean {
  const stem = /^(.{2,24})(?:ai|am|au|ăm|ez|ezi)$/u.exec(word)?.[1];
  return (
    stem !== undefined &&
    (graph.has(`${stem}ând`) ||
      graph.has(`${stem}ind`) ||
      graph.has(`${stem.replace(/i$/u, '')}ind`))
  );
}

function rarity(graph: WordGraph, word: string): number {
  const hyphen = word.includes('-') ? 0.5 : 0;
  const capital = isCapitalised(word) ? costs.capital : 0;
  const ending = rareEndings.some((end) => word.endsWith(end))
    ? costs.rare
    : isRareVerb(graph, word)
      ? costs.rarer
      : 0;
  const spoken = isSpokenForm(graph, word) ? 0.4 : 0;
  const prefix = word.startsWith('ne') || word.startsWith('re') ? 0.08 : 0;
  return hyphen + capital + ending + spoken + prefix - commonness(word);
}

/** „trateză” for „tratează”: the commonest slip in verbs. */
function verbSlip(typed: string, word: string): number {
  return typed.endsWith('eză') && word === `${typed.slice(0, -2)}ază` ? -0.3 : 0;
}

/**
 * Words near a misspelt one, best first, in the capitals of the original. Near means few slips of
 * a Romanian keyboard: a missing diacritic costs least.
 */
export function suggest(graph: WordGraph, typed: string, limit: number): readonly string[] {
  if (typed.length > 30) return [];
  const lower = typed.toLowerCase();
  const ranked = new Walk(graph, lower, lower.length <= 4 ? 1.35 : 2)
    .run()
    .filter(({ word }) => !(isCapitalised(word) && !isCapitalised(typed) && word.length < 4))
    .map(({ word, cost }) => ({ word, score: cost + rarity(graph, word) + verbSlip(lower, word) }))
    .sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1));
  return [...new Set(ranked.map(({ word }) => likeCase(typed, word)))].slice(0, limit);
}
