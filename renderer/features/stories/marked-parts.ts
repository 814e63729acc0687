/** A piece of a text, and whether it is what was searched. */
export interface MarkedPart {
  readonly part: string;
  readonly isMatch: boolean;
}

/**
 * Cuts a text where its words begin with a word of the query, without regard to case and
 * diacritics, as the archive searches. The parts joined are the text.
 */
export function markedParts(text: string, query: string): readonly MarkedPart[] {
  const wanted = words(query).map(({ word }) => fold(word));
  if (wanted.length === 0) return [{ part: text, isMatch: false }];
  const parts: MarkedPart[] = [];
  let from = 0;
  for (const { word, start } of words(text)) {
    const length = matchLength(word, wanted);
    if (length === 0) continue;
    if (start > from) parts.push({ part: text.slice(from, start), isMatch: false });
    parts.push({ part: text.slice(start, start + length), isMatch: true });
    from = start + length;
  }
  if (from < text.length) parts.push({ part: text.slice(from), isMatch: false });
  return parts;
}

function words(text: string): readonly { readonly word: string; readonly start: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: match[0],
    start: match.index,
  }));
}

/** How many characters of the word the longest matching query word covers. */
function matchLength(word: string, wanted: readonly string[]): number {
  const folded = Array.from(word, fold);
  const hit = wanted
    .filter((prefix) => folded.join('').startsWith(prefix))
    .toSorted((a, b) => b.length - a.length)[0];
  if (hit === undefined) return 0;
  let covered = 0;
  let length = 0;
  for (const [index, character] of Array.from(word).entries()) {
    if (covered >= hit.length) break;
    covered += folded[index]?.length ?? 0;
    length += character.length;
  }
  return length;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
