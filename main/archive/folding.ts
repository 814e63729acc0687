/** Words of a text without diacritics, in the order they stand: „Șoigu, într-un” → Soigu, intr, un. */
function foldedWords(text: string): readonly string[] {
  // Composed again, so that what is no diacritic (Hangul) stays as the index has it.
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * What a user typed as an FTS5 expression: every word a prefix, all of them wanted. Quoting makes
 * operators, column names and quotes plain words. Null where there is no word in it.
 */
export function searchExpression(query: string): string | null {
  const words = foldedWords(query).map((word) => `"${word}"*`);
  return words.length === 0 ? null : words.join(' ');
}

/** Equal for two headlines that differ only in diacritics, case, quotes, spaces or punctuation. */
export function headlineKey(headline: string): string {
  return foldedWords(headline).join(' ').toLowerCase();
}

/**
 * The folded letters that spellings of one name begin with: all but the last one, at least three.
 * Null for what is too short to be looked for, or no word.
 */
export function nameStart(name: string, length?: number): string | null {
  const folded = foldedWords(name)[0]?.toLowerCase() ?? '';
  const letters = length ?? Math.max(3, folded.length - 1);
  return folded.length < Math.max(3, letters) ? null : folded.slice(0, letters);
}
