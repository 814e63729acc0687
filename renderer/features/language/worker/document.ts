import type { Engine } from './engine.ts';
import { isCapitalised, withoutDiacritics } from './text/characters.ts';
import { shapeOf } from './text/words.ts';
import type { Word } from './text/words.ts';

/** A block of the document, with the key the editor knows it by. */
export interface DocumentBlock {
  readonly key: string;
  readonly text: string;
}

/** One place where a spelling stands. */
export interface Occurrence {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** One spelling of a name or term and where it stands. */
export interface Spelling {
  readonly text: string;
  readonly occurrences: readonly Occurrence[];
}

/** Several spellings of what seems one name or term; the commonest comes first. */
export interface Inconsistency {
  readonly kind: 'name' | 'capitals';
  readonly spellings: readonly Spelling[];
}

const shortestName = 4;

interface Found {
  readonly text: string;
  readonly occurrences: Occurrence[];
}

function add(found: Map<string, Found>, text: string, occurrence: Occurrence): void {
  const known = found.get(text);
  if (known === undefined) found.set(text, { text, occurrences: [occurrence] });
  else known.occurrences.push(occurrence);
}

/** Without diacritics, hyphens and capitals: what two spellings of one name share. */
function skeleton(name: string): string {
  return withoutDiacritics(name).toLowerCase().replaceAll('-', ' ');
}

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

const inflections = new Set(['', 'i', 'ei', 'ul', 'ului', 'lui', 'a', 'e', 'u', 'ii', 'lor']);

/**
 * True when two names are likely one: the same without diacritics and hyphens, or, when neither is
 * an inflected form of the other, one letter apart. Only names the lexicon does not know may differ
 * by a letter: „Ashtian” and „Ashtiani”, not „Maria” and „Marina”.
 */
export function areOneName(
  left: string,
  right: string,
  isKnown: (name: string) => boolean,
): boolean {
  const a = skeleton(left);
  const b = skeleton(right);
  if (a === b) return left.toLowerCase() !== right.toLowerCase();
  if (Math.min(a.length, b.length) < 6 || isKnown(left) || isKnown(right)) return false;
  const start = commonStart(a, b);
  const leftRest = a.slice(start);
  const rightRest = b.slice(start);
  const tails = new Set([leftRest, rightRest]);
  if (tails.has('')) {
    const tail = leftRest === '' ? rightRest : leftRest;
    return tail.length === 1 && (tail === 'i' || !inflections.has(tail));
  }
  return (
    leftRest.slice(1) === rightRest.slice(1) ||
    leftRest.slice(1) === rightRest ||
    rightRest.slice(1) === leftRest
  );
}

/** Names of one word, and of two or three capitalised words when a hyphen may stand between them. */
function* namesIn(words: readonly Word[]): Generator<{ text: string; start: number; end: number }> {
  for (const [index, word] of words.entries()) {
    if (word.kind !== 'word' || shapeOf(word.text) === 'lower' || shapeOf(word.text) === 'upper')
      continue;
    if (word.text.length >= shortestName) yield word;
    const next = words[index + 1];
    if (
      next?.gap === ' ' &&
      next.kind === 'word' &&
      isCapitalised(next.text) &&
      shapeOf(next.text) === 'title'
    ) {
      yield { text: `${word.text} ${next.text}`, start: word.start, end: next.end };
    }
  }
}

function bySpellings(kind: Inconsistency['kind'], group: readonly Found[]): Inconsistency {
  const spellings = [...group].sort(
    (a, b) => b.occurrences.length - a.occurrences.length || (a.text < b.text ? -1 : 1),
  );
  return { kind, spellings };
}

const mostNames = 2_000;

/** Groups names that look like one; each name is compared only with those that start alike. */
function groupNames(
  found: ReadonlyMap<string, Found>,
  isKnown: (name: string) => boolean,
): Inconsistency[] {
  const buckets = new Map<string, Found[]>();
  for (const name of [...found.values()].slice(0, mostNames)) {
    const key = skeleton(name.text).slice(0, 3);
    buckets.set(key, [...(buckets.get(key) ?? []), name]);
  }
  const groups: Inconsistency[] = [];
  for (const bucket of buckets.values()) {
    const left = bucket.slice(0, 60);
    while (left.length > 1) {
      const first = left.shift();
      if (first === undefined) break;
      const same = left.filter((other) => areOneName(first.text, other.text, isKnown));
      if (same.length === 0) continue;
      for (const other of same) left.splice(left.indexOf(other), 1);
      groups.push(bySpellings('name', [first, ...same]));
    }
  }
  return groups;
}

/** Phrases of two words, the second sometimes capitalised and sometimes not: „ministrul apărării”. */
function groupCapitals(phrases: ReadonlyMap<string, Found>): Inconsistency[] {
  const byLower = new Map<string, Found[]>();
  for (const phrase of phrases.values()) {
    const key = phrase.text.toLowerCase();
    byLower.set(key, [...(byLower.get(key) ?? []), phrase]);
  }
  return [...byLower.values()]
    .filter((group) => group.length > 1)
    .map((group) => bySpellings('capitals', group));
}

const officeHead = /^(?:minist|depart|secret|comisi|consil|agenți|direcț)/u;

/** „ministrul rus al Apărării” and „ministerului apărării” name one office: its stem and the noun. */
function officeTerm(words: readonly Word[], word: Word): string | undefined {
  for (let back = 1; back <= 3; back += 1) {
    const head = words[word.index - back];
    if (head === undefined || (words[head.index + 1]?.gap ?? '') !== ' ') return undefined;
    const stem = officeHead.exec(head.lower)?.[0];
    if (stem !== undefined) return `${stem}… ${word.text}`;
  }
  return undefined;
}

/** Names and terms that one document spells in several ways. Inflected forms are not mixed in. */
export function findInconsistencies(
  engine: Engine,
  blocks: readonly DocumentBlock[],
): readonly Inconsistency[] {
  const names = new Map<string, Found>();
  const phrases = new Map<string, Found>();
  for (const block of blocks) {
    const { words } = engine.read({ text: block.text, kind: 'body' });
    for (const name of namesIn(words))
      add(names, name.text, { block: block.key, start: name.start, end: name.end });
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (
        next?.gap !== ' ' ||
        next.kind !== 'word' ||
        next.text.length < shortestName ||
        shapeOf(next.text) === 'upper'
      )
        continue;
      if (word.kind !== 'word' || word.text.length < shortestName || shapeOf(word.text) === 'upper')
        continue;
      if (!engine.lexicon.has(next.lower)) continue;
      const text = officeTerm(words, next) ?? `${word.lower} ${next.text}`;
      add(phrases, text, { block: block.key, start: next.start, end: next.end });
    }
  }
  const isKnown = (name: string): boolean =>
    engine.lexicon.accepts(name) || engine.policy.kindOf(name) !== undefined;
  return [...groupNames(names, isKnown), ...groupCapitals(phrases)];
}

/** A name as the document writes it, everywhere the same letters. */
export interface WrittenName extends Spelling {
  /** True where the lexicon or a word list has it. */
  readonly isKnown: boolean;
}

const mostWrittenNames = 30;

/** The single names of a document, the commonest first, for comparison with what others wrote. */
export function findNames(
  engine: Engine,
  blocks: readonly DocumentBlock[],
): readonly WrittenName[] {
  const names = new Map<string, Found>();
  for (const block of blocks) {
    const { words } = engine.read({ text: block.text, kind: 'body' });
    for (const name of namesIn(words)) {
      // A common word with a capital at the start of a sentence is no name.
      if (/[ -]/u.test(name.text) || engine.lexicon.has(name.text.toLowerCase())) continue;
      add(names, name.text, { block: block.key, start: name.start, end: name.end });
    }
  }
  return [...names.values()]
    .sort((a, b) => b.occurrences.length - a.occurrences.length)
    .slice(0, mostWrittenNames)
    .map((name) => ({
      ...name,
      isKnown: engine.lexicon.accepts(name.text) || engine.policy.kindOf(name.text) !== undefined,
    }));
}

const blank = /^[\s\u00a0\u200b]{0,200}$/u;

/** Keys of paragraphs that hold nothing but spaces, such as NBSP spacers pasted from a page. */
export function findBlankBlocks(blocks: readonly DocumentBlock[]): readonly string[] {
  return blocks.filter(({ text }) => text !== '' && blank.test(text)).map(({ key }) => key);
}
