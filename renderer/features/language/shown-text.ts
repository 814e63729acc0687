/** A text with the spaces visible that nobody could see otherwise. */
export function shownText(text: string): string {
  if (text.trim() === '') return text.replaceAll(/\s/gu, '␣');
  return text.replaceAll('\u00a0', '⍽').replace(/^ | $/gu, '␣');
}
