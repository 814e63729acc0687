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
  return bare(query).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Where words of the text begin like a word of the query, in order and without overlap; case and
 * diacritics make no difference, as in the searches of drafts and archive.
 */
export function searchHits(text: string, query: string): readonly Hit[] {
  const pattern = beginnings(query);
  if (pattern === null) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/**
 * What makes one line of a text that shows the first hit near its beginning, or null where there is
 * no hit; for many texts and one query.
 */
export function lineAroundHit(query: string): (text: string) => string | null {
  const pattern = beginnings(query);
  return (text) => {
    const at = pattern ? text.search(pattern) : -1;
    return at === -1 ? null : lineAt(text, at);
  };
}

function lineAt(text: string, at: number): string {
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
  const anyForm = (letter: string): string =>
    `[${letter}${letterForms().get(letter) ?? ''}]\\p{M}*`;
  const patterns = words.map((word) => Array.from(word, anyForm).join(''));
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${patterns.join('|')})`, 'giu');
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}

/** Latin, Greek and Cyrillic: where letters with diacritics have code points of their own. */
const alphabets = [
  [0x80, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
] as const;
let forms: ReadonlyMap<string, string> | undefined;

/** The small letters with diacritics of each bare letter. Folding whole texts instead would copy them. */
function letterForms(): ReadonlyMap<string, string> {
  if (forms) return forms;
  const found = new Map<string, string>();
  for (const [from, to] of alphabets) {
    for (let code = from; code <= to; code += 1) {
      const letter = String.fromCharCode(code);
      const base = bare(letter);
      if (base === letter || base.length !== 1) continue;
      found.set(base, (found.get(base) ?? '') + letter);
    }
  }
  forms = found;
  return found;
}
