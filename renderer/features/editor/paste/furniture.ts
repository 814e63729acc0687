import { lineText } from './line.ts';
import type { Line } from './line.ts';

/**
 * Lines a news page shows around its article. They are left out of what is pasted, because the
 * newsroom has blocks of its own for them. Each rule is narrow on purpose: a sentence of an article
 * that happens to speak of an app or of an aggregator must stay.
 *
 * - the invitation to install the app: a short line that tells the reader to install it and names
 *   both app shops;
 * - the captions of the shops' buttons, where they stand alone;
 * - the invitation to follow the paper in Google News, with or without the icon's caption;
 * - a section and „Data publicării:” without a date;
 * - the word a tracking picture leaves when a page is copied as plain text.
 */
const rules: readonly ((text: string) => boolean)[] = [
  (text) =>
    text.length < 400 &&
    /\bapp ?store\b/i.test(text) &&
    /\b(google play|magazin(ul)? play|play store)\b/i.test(text) &&
    /(^|[^\p{L}])(desc[aă]rca(ți|ţi|ti)|descarc[aă]|download(ea(z[aă]|[țţt]i))?|instal(a(ți|ţi|ti)|eaz[aă]))([^\p{L}]|$)/iu.test(
      text,
    ),
  (text) =>
    /^((get it on|disponibil (pe|în|in)|descarc[aă] din|download on the) (the )?(app ?store|google play)[\s|,]*)+$/iu.test(
      text,
    ),
  (text) =>
    text.length < 240 &&
    /(^|[^\p{L}])urm[aă]r(i[țţt]i|e[șşs]te)(-ne)?([^\p{L}]|$)/iu.test(text) &&
    /\bgoogle news[.!]?$/i.test(text),
  (text) => /^(\p{L}+ ){0,3}data public[aă]rii ?:$/iu.test(text),
  (text) => /^(tracking )?pixel$/i.test(text),
];

/** Whether the line belongs to the page it was copied from and not to the article. */
export function isPageFurniture(line: Line): boolean {
  const text = lineText(line).trim();
  return rules.some((rule) => rule(text));
}
