/** Letters of the text before a hit that a snippet shows, and in all. */
const BEFORE = 24;
const WHOLE = 160;

/** A stretch of a text, in UTF-16 units; `end` is the first one after it. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** The words of a search, as they are looked for: without diacritics and in small letters. */
function wordsOf(query: string): readonly string[] {
  return folded(query.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Where words of the text begin like a word of the query, in order and without overlap; case and
 * diacritics make no difference, as in the searches of drafts and archive.
 */
export function searchHits(text: string, query: string): readonly Hit[] {
  const pattern = beginnings(query);
  if (pattern === null) return [];
  return [...folded(text).matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** One line of the text that shows the first hit near its beginning, or null where there is no hit. */
export function textAroundHit(text: string, query: string): string | null {
  const at = beginnings(query)?.exec(folded(text))?.index;
  if (at === undefined) return null;
  const from = wordStart(text, at);
  const to = from + WHOLE < text.length ? text.lastIndexOf(' ', from + WHOLE) : text.length;
  const end = to > at ? to : from + WHOLE;
  const line = text.slice(from, end).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${line}${end < text.length ? '…' : ''}`;
}

/** Where the first whole word of the letters shown before a hit begins. */
function wordStart(text: string, at: number): number {
  if (at <= BEFORE) return 0;
  const gap = /\s/.exec(text.slice(at - BEFORE, at));
  return gap === null ? at : at - BEFORE + gap.index + 1;
}

function beginnings(query: string): RegExp | null {
  const words = [...wordsOf(query)].sort((a, b) => b.length - a.length);
  if (words.length === 0) return null;
  // A text that was composed elsewhere may have its diacritics as marks of their own.
  const withMarks = words.map((word) => Array.from(word, (letter) => `${letter}\\p{M}*`).join(''));
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${withMarks.join('|')})`, 'gu');
}

const bareLetters = new Map<string, string>();

/** As long as the text: a letter whose bare form is not one unit stays as it is. */
function folded(text: string): string {
  return text.replace(/[A-Z\u0080-\uffff]/g, (letter) => {
    const known = bareLetters.get(letter);
    if (known !== undefined) return known;
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const one = bare.length === 1 ? bare : letter;
    bareLetters.set(letter, one);
    return one;
  });
}
