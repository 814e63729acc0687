import { isCapitalised, likeCase, withoutDiacritics } from '../text/characters.ts';
import { commonness } from './common-words.ts';
import type { WordGraph } from './word-graph.ts';

interface Found {
  readonly word: string;
  readonly cost: number;
}

const neighbours = new Map<string, string>();
for (const row of ['qwertyuiopăî', 'asdfghjklșț', 'zxcvbnm']) {
  Array.from(row).forEach((key, index) => {
    neighbours.set(key, (row[index - 1] ?? '') + (row[index + 1] ?? ''));
  });
}

const costs = {
  diacritic: 0.25,
  vowel: 0.85,
  neighbour: 0.8,
  other: 1.05,
  missing: 0.9,
  extra: 0.95,
  doubled: 0.55,
  swapped: 0.75,
};
const vowels = new Set('aeiouăâî');

function replaceCost(typed: string, meant: string): number {
  if (typed === meant) return 0;
  if (withoutDiacritics(typed) === withoutDiacritics(meant)) return costs.diacritic;
  if (neighbours.get(typed)?.includes(meant) === true) return costs.neighbour;
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
    return this.#typed[position - 1] === this.#typed[position - 2] ? costs.doubled : costs.extra;
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

function rarity(graph: WordGraph, word: string): number {
  const hyphen = word.includes('-') ? 0.5 : 0;
  const capital = isCapitalised(word) ? 0.45 : 0;
  const ending = rareEndings.some((end) => word.endsWith(end)) ? 0.12 : 0;
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
