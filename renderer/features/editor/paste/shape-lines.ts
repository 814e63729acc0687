import type { Inline } from '../../../../shared/article/inline.ts';
import { textFormat } from '../../../../shared/article/inline.ts';
import { isPageFurniture } from './furniture.ts';
import { inlineText } from './line.ts';
import type { Line } from './line.ts';

/** Longest line that may be a heading when only its bold letters say so, in characters. */
const LONGEST_BOLD_HEADING = 100;

/** What was read, as an article has it: page furniture out, headings that were only bold made real. */
export function shapeLines(lines: readonly Line[]): readonly Line[] {
  const own = lines.filter((line) => !isPageFurniture(line));
  return own.map((line, index): Line => {
    if (line.kind === 'quote') {
      return { ...line, children: withoutCommon(line.children, textFormat.italic) };
    }
    if (line.kind === 'heading') {
      return { ...line, children: withoutCommon(line.children, textFormat.bold) };
    }
    if (line.kind !== 'paragraph' || !isBoldHeading(line.children)) return line;
    // Alone between paragraphs; a bold line at either end is a lead or a signature.
    if (!isText(own[index - 1]) || !isText(own[index + 1])) return line;
    return { kind: 'heading', tag: 'h2', children: withoutCommon(line.children, textFormat.bold) };
  });
}

function isText(line: Line | undefined): boolean {
  return line?.kind === 'paragraph' || line?.kind === 'quote';
}

/** Whether a list reads as headlines of stories: several, each a line of its own and not a sentence. */
export function isListOfHeadlines(items: readonly string[]): boolean {
  const headlines = items.filter(
    (text) => text.length >= 20 && text.length <= 300 && !text.endsWith(';'),
  );
  return items.length >= 3 && headlines.length >= items.length * 0.8;
}

function isBoldHeading(children: readonly Inline[]): boolean {
  const text = inlineText(children);
  return (
    text.length <= LONGEST_BOLD_HEADING &&
    !/[.:;,…]$/.test(text) &&
    children.every((child) => child.type === 'text' && isFormatted(child, textFormat.bold))
  );
}

/** A format the whole line has says what the line is, which its kind says already. */
function withoutCommon(children: readonly Inline[], bit: number): readonly Inline[] {
  const runs = children.flatMap((child) => (child.type === 'link' ? child.children : [child]));
  if (!runs.every((run) => run.type !== 'text' || isFormatted(run, bit))) return children;
  return children.map((child) =>
    child.type === 'link'
      ? { ...child, children: child.children.map((run) => runWithout(run, bit)) }
      : runWithout(child, bit),
  );
}

function runWithout<R extends Exclude<Inline, { type: 'link' }>>(run: R, bit: number): R {
  if (run.type !== 'text') return run;
  const { format, ...plain } = run;
  const left = (format ?? 0) & ~bit;
  return (left > 0 ? { ...plain, format: left } : plain) as R;
}

function isFormatted(run: Inline, bit: number): boolean {
  if (run.type !== 'text') return false;
  return run.text.trim() === '' || ((run.format ?? 0) & bit) !== 0;
}
