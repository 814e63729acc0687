import type { ElementNode } from 'lexical';
import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTabNode,
  $isTextNode,
} from 'lexical';
import { $controlText, $setControlText } from '../../editor/index.tsx';
import { isInControl } from './text-controls.ts';
import { $offsetOf, $unitAround, $unitText } from './unit-text.ts';

/** One replacement in a unit; made only where `before` still stands there. */
export interface TextEdit {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Makes the edits of one unit, which must not overlap. The caret stays at its words; an
 * edit around it puts it behind what was written. Returns how many could be made.
 */
export function $editUnit(key: string, edits: readonly TextEdit[]): number {
  if (isInControl(key)) return $editControl(key, edits);
  const unit = $getNodeByKey(key);
  if (!$isElementNode(unit)) return 0;
  const points = $pointsIn(unit);
  let made = 0;
  for (const edit of edits.toSorted((a, b) => b.start - a.start)) {
    if (!$replace(unit, edit)) continue;
    made += 1;
    const by = edit.after.length - (edit.end - edit.start);
    for (const point of points) {
      if (point.offset >= edit.end) point.offset += by;
      else if (point.offset > edit.start) point.offset = edit.start + edit.after.length;
    }
  }
  if (made > 0 && edits.every(({ before }) => before.trim() === '') && $removeIfEmpty(unit))
    return made;
  if (made > 0) for (const { end, offset } of points) $place(unit, end, offset);
  return made;
}

function $editControl(unit: string, edits: readonly TextEdit[]): number {
  let text = $controlText(unit);
  if (text === null) return 0;
  let made = 0;
  for (const { start, end, before, after } of edits.toSorted((a, b) => b.start - a.start)) {
    if (text.slice(start, end) !== before) continue;
    text = text.slice(0, start) + after + text.slice(end);
    made += 1;
  }
  if (made > 0) $setControlText(unit, text);
  return made;
}

/** A paragraph that held only spaces goes with them, unless it is the last one. */
function $removeIfEmpty(unit: ElementNode): boolean {
  const parent = unit.getParent();
  if (unit.getTextContent() !== '' || parent?.getKey() !== 'root') return false;
  if (parent.getChildrenSize() < 2) return false;
  unit.remove();
  return true;
}

interface MovingPoint {
  readonly end: 'anchor' | 'focus';
  offset: number;
}

function $pointsIn(unit: ElementNode): readonly MovingPoint[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  return (['anchor', 'focus'] as const).flatMap((end) => {
    const point = selection[end];
    if (!$unitAround(point.getNode())?.is(unit)) return [];
    return [{ end, offset: $offsetOf(point, $unitText(unit)) }];
  });
}

function $place(unit: ElementNode, end: 'anchor' | 'focus', offset: number): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const segment = $unitText(unit).segments.find(({ start, length }) => offset <= start + length);
  if (segment) selection[end].set(segment.key, Math.max(0, offset - segment.start), 'text');
}

/** The first node of the place takes the new text, so that its format stays. */
function $replace(unit: ElementNode, { start, end, before, after }: TextEdit): boolean {
  const { text, segments } = $unitText(unit);
  if (text.slice(start, end) !== before) return false;
  const touched = segments.filter(
    (segment) => segment.start < end && segment.start + segment.length > start,
  );
  const covered = touched.reduce(
    (sum, segment) =>
      sum +
      Math.max(0, Math.min(end, segment.start + segment.length) - Math.max(start, segment.start)),
    0,
  );
  // A line break, a tab or a picture inside: that is not ours to remove.
  if (covered !== end - start || touched.length === 0) return false;
  const nodes = touched.map(({ key }) => $getNodeByKey(key));
  if (nodes.some((node) => !$isTextNode(node) || $isTabNode(node))) return false;
  for (const [index, segment] of [...touched.entries()].toReversed()) {
    const node = nodes[index];
    if (!$isTextNode(node)) return false;
    const from = Math.max(start, segment.start) - segment.start;
    const to = Math.min(end, segment.start + segment.length) - segment.start;
    node.spliceText(from, to - from, index === 0 ? after : '');
  }
  return true;
}
