const letterOrMark = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;
const space = /[\s\u00a0]/u;

/** What one UTF-16 unit is; a lone or paired surrogate is `other`. */
export type CharacterClass = 'letter' | 'digit' | 'space' | 'other';

const classes: readonly CharacterClass[] = ['letter', 'digit', 'space', 'other'];
const known = new Uint8Array(65_536);

function classify(character: string): CharacterClass {
  if (letterOrMark.test(character)) return 'letter';
  if (digit.test(character)) return 'digit';
  return space.test(character) ? 'space' : 'other';
}

/** The class of the unit at a position; beyond either end of the text it is a space. */
export function classAt(text: string, index: number): CharacterClass {
  if (index < 0 || index >= text.length) return 'space';
  const unit = text.charCodeAt(index);
  const stored = known[unit] ?? 0;
  if (stored !== 0) return classes[stored - 1] ?? 'other';
  const found = classify(text.charAt(index));
  known[unit] = classes.indexOf(found) + 1;
  return found;
}

/** True for a letter or a combining mark. */
export function isLetterAt(text: string, index: number): boolean {
  return classAt(text, index) === 'letter';
}

/** True for a decimal digit. */
export function isDigitAt(text: string, index: number): boolean {
  return classAt(text, index) === 'digit';
}

/** True for any white space, U+00A0 too, and beyond the ends of the text. */
export function isSpaceAt(text: string, index: number): boolean {
  return classAt(text, index) === 'space';
}

/** True when the first letter is a capital. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** The word with its first letter in capitals. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Gives `replacement` the capitals of `original`: all, first letter, or none. */
export function likeCase(original: string, replacement: string): string {
  if (!isCapitalised(original)) return replacement;
  const letters = original.replace(/[^\p{L}]/gu, '');
  const shouted = letters.length > 1 && letters === letters.toUpperCase();
  return shouted ? replacement.toUpperCase() : capitalise(replacement);
}

const folds = new Map<string, string>();
for (const [from = '', to = ''] of ['ăa', 'âa', 'ãa', 'ǎa', 'îi', 'șs', 'țt', 'şs', 'ţt'].map(
  (pair) => Array.from(pair),
)) {
  folds.set(from, to);
  folds.set(from.toUpperCase(), to.toUpperCase());
}

/** The word as someone types it without Romanian letters: „ședință” gives "sedinta". */
export function withoutDiacritics(word: string): string {
  let folded = '';
  for (const letter of word) folded += folds.get(letter) ?? letter;
  return folded;
}
