import { inertMarkup } from './inert-markup.ts';
import { inlineBuilder } from './inline-builder.ts';
import {
  formatInside,
  isBlock,
  isDropped,
  isWordNumbered,
  linkTarget,
  wordListLevel,
} from './element-style.ts';
import type { Line } from './line.ts';

interface Context {
  readonly format: number;
  readonly url: string | null;
  /** What the next line is; lists count their depth. */
  readonly line:
    | { readonly kind: 'paragraph' | 'quote' }
    | { readonly kind: 'heading'; readonly tag: 'h2' | 'h3' }
    | { readonly kind: 'item'; readonly ordered: boolean; readonly level: number };
  readonly listLevel: number;
}

/** Links that follow each other without a word between are a list, however the page drew it. */
const LINKS_OF_A_LIST = 3;

/**
 * Reads HTML into lines. The markup is parsed without running or loading anything, and only words,
 * text formats, links, headings, quotes, lists and dividers come out.
 */
export function linesFromHtml(html: string): readonly Line[] {
  const { body } = new DOMParser().parseFromString(inertMarkup(html), 'text/html');
  const lines: Line[] = [];
  const inline = inlineBuilder();

  function endLine(context: Context): void {
    const children = inline.take();
    if (children.length > 0) lines.push({ ...context.line, children });
  }

  function readChildren(element: Element, context: Context): void {
    const listed = listedLinks(element);
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        inline.text(child.textContent ?? '', context.format, context.url);
      } else if (child instanceof Element && listed.has(child)) {
        const item: Context = { ...context, line: { kind: 'item', ordered: false, level: 1 } };
        endLine(context);
        readElement(child, item);
        endLine(item);
      } else if (child instanceof Element) {
        readElement(child, context);
      }
    }
  }

  function readElement(element: Element, context: Context): void {
    if (isDropped(element)) return;
    const name = element.nodeName.toUpperCase();
    if (name === 'BR') {
      // Two in a row are how mail programs end a paragraph.
      if (inline.endsWithBreak()) endLine(context);
      else inline.lineBreak();
      return;
    }
    const format = formatInside(element, context.format);
    if (!isBlock(element)) {
      const url = name === 'A' ? linkTarget(element) : context.url;
      readChildren(element, { ...context, format, url });
      return;
    }
    endLine(context);
    if (name === 'HR') {
      lines.push({ kind: 'divider' });
      return;
    }
    const inner = { ...contextInside(element, name, context), format };
    readChildren(element, inner);
    endLine(inner);
  }

  const start: Context = { format: 0, url: null, line: { kind: 'paragraph' }, listLevel: 0 };
  readChildren(body, start);
  endLine(start);
  return lines;
}

function contextInside(element: Element, name: string, context: Context): Context {
  const heading = /^H([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) {
    return { ...context, line: { kind: 'heading', tag: Number(heading) <= 2 ? 'h2' : 'h3' } };
  }
  const wordLevel = wordListLevel(element);
  if (wordLevel !== null) {
    return {
      ...context,
      line: { kind: 'item', ordered: isWordNumbered(element), level: wordLevel },
    };
  }
  if (/^Mso(Title|Heading)/.test(element.className)) {
    return { ...context, line: { kind: 'heading', tag: 'h2' } };
  }
  if (name === 'BLOCKQUOTE' || /^Mso(Intense)?Quote/.test(element.className)) {
    return { ...context, line: { kind: 'quote' } };
  }
  if (name === 'UL' || name === 'OL') {
    const level = context.listLevel + 1;
    return { ...context, listLevel: level, line: { kind: 'item', ordered: name === 'OL', level } };
  }
  return context;
}

/** The element's own links that stand in a row of at least `LINKS_OF_A_LIST`. */
function listedLinks(element: Element): ReadonlySet<Element> {
  const listed = new Set<Element>();
  let row: Element[] = [];
  const endRow = (): void => {
    if (row.length >= LINKS_OF_A_LIST) for (const link of row) listed.add(link);
    row = [];
  };
  for (const child of element.childNodes) {
    if (child instanceof Element && child.nodeName === 'A') row.push(child);
    else if (!isNothing(child)) endRow();
  }
  endRow();
  return listed;
}

function isNothing(node: ChildNode): boolean {
  if (node instanceof Element) return isDropped(node);
  return node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '';
}
