/** A text node of the page and where its text is in the unit. */
interface TextPart {
  readonly text: Text;
  readonly start: number;
  readonly length: number;
}

/** The page's range for a span of a unit; null where the page does not show it (yet). */
export function textRange(
  parts: readonly TextPart[],
  { start, end }: { readonly start: number; readonly end: number },
): Range | null {
  const first = parts.find((part) => start < part.start + part.length);
  const last = parts.findLast((part) => part.start < end);
  if (!first || !last) return null;
  const from = Math.max(0, start - first.start);
  const to = Math.min(last.length, end - last.start);
  if (from > first.text.length || to > last.text.length) return null;
  const range = document.createRange();
  range.setStart(first.text, from);
  range.setEnd(last.text, to);
  return range;
}
