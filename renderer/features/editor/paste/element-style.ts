import { safeUrl } from '../../../../shared/article/html.ts';
import { textFormat } from '../../../../shared/article/inline.ts';

/** What an element shows nothing an article may keep: code, pictures, controls. */
const dropped = new Set(
  'AUDIO BUTTON CANVAS EMBED HEAD IFRAME IMG INPUT LINK MAP META NOSCRIPT OBJECT PICTURE SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Whether nothing of the element is kept: pictures, scripts, and whatever the page did not show. */
export function isDropped(element: Element): boolean {
  if (dropped.has(element.nodeName.toUpperCase())) return true;
  if (element.hasAttribute('hidden')) return true;
  const style = styleText(element);
  return (
    /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style) ||
    /mso-list\s*:\s*ignore/i.test(style)
  );
}

/** Whether the element starts a line of its own. */
export function isBlock(element: Element): boolean {
  return blocks.has(element.nodeName.toUpperCase());
}

/** The text format inside an element, given the one around it. Explicit styles win over tag names. */
export function formatInside(element: Element, around: number): number {
  let format = around;
  const set = (bit: number, on: boolean): void => {
    format = on ? format | bit : format & ~bit;
  };
  switch (element.nodeName.toUpperCase()) {
    case 'B':
    case 'STRONG':
      set(textFormat.bold, true);
      break;
    case 'I':
    case 'EM':
      set(textFormat.italic, true);
      break;
    case 'U':
    case 'INS':
      set(textFormat.underline, true);
      break;
    case 'S':
    case 'STRIKE':
    case 'DEL':
      set(textFormat.strikethrough, true);
      break;
    case 'A':
      // The line under a link belongs to the link.
      set(textFormat.underline, false);
      break;
  }
  const style = styleText(element);
  const weight = /(?:^|;)\s*font-weight\s*:\s*([a-z0-9]+)/i.exec(style)?.[1];
  if (weight !== undefined) set(textFormat.bold, isBold(weight));
  const slant = /(?:^|;)\s*font-style\s*:\s*([a-z]+)/i.exec(style)?.[1];
  if (slant !== undefined) set(textFormat.italic, /italic|oblique/i.test(slant));
  const lines = /(?:^|;)\s*text-decoration(?:-line)?\s*:\s*([^;]+)/i.exec(style)?.[1];
  if (lines !== undefined && !element.closest('a')) {
    if (/underline/i.test(lines)) set(textFormat.underline, true);
    if (/line-through/i.test(lines)) set(textFormat.strikethrough, true);
  }
  return format;
}

/** The address a link leads to, or null where it is none an article may hold. */
export function linkTarget(element: Element): string | null {
  const url = safeUrl(element.getAttribute('href') ?? '');
  if (url === null || url.length > 2000) return null;
  return throughRedirect(url);
}

/** Word's own list marks of a paragraph: its level, or null where it is no list item. */
export function wordListLevel(element: Element): number | null {
  const level = /mso-list\s*:\s*\S+\s+level(\d+)/i.exec(styleText(element))?.[1];
  return level === undefined ? null : Number(level);
}

/** Whether Word numbered the item: its drawn mark is a number or a letter with a dot. */
export function isWordNumbered(element: Element): boolean {
  const mark = [...element.querySelectorAll('[data-style]')].find((inner) =>
    /mso-list\s*:\s*ignore/i.test(styleText(inner)),
  );
  return /^[\s\u00a0]*(\d+|[a-z]{1,4})[.)]/i.test(mark?.textContent ?? '');
}

function isBold(weight: string): boolean {
  return /^(bold|bolder)$/i.test(weight) || Number(weight) >= 600;
}

/** Pasted styles are text under another name (`inertMarkup`). */
function styleText(element: Element): string {
  return element.getAttribute('data-style') ?? '';
}

/** Search engines and mail programs wrap links in addresses of their own. */
function throughRedirect(url: string): string {
  const wrapped = /^https:\/\/www\.google\.[a-z.]+\/url\?(?:[^#]*&)?(?:q|url)=([^&#]+)/i.exec(
    url,
  )?.[1];
  if (wrapped === undefined) return url;
  return safeUrl(decodeURIComponent(wrapped)) ?? url;
}
