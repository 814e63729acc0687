import { $isListItemNode, $isListNode } from '@lexical/list';
import type { ElementNode, LexicalNode, NodeKey, PointType } from 'lexical';
import { $isElementNode, $isLineBreakNode, $isTextNode } from 'lexical';
import type { BlockKind } from '../worker/block.ts';

/** A text node's part of its unit's text. */
export interface Segment {
  readonly key: NodeKey;
  readonly start: number;
  readonly length: number;
}

/** A unit's text and which node each part of it is in. */
export interface UnitText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** A paragraph or list item of the body. */
export interface UnitNode {
  readonly node: ElementNode;
  readonly kind: BlockKind;
}

/** The units of one top-level block: itself, or the items of a list. Cards have none. */
export function $unitsOf(block: LexicalNode): readonly UnitNode[] {
  if (!$isElementNode(block)) return [];
  if (!$isListNode(block)) return [{ node: block, kind: 'body' }];
  return block.getChildren().flatMap((item): readonly UnitNode[] => {
    if (!$isListItemNode(item)) return [];
    const nested = item.getChildren().filter($isListNode);
    const own: readonly UnitNode[] =
      nested.length < item.getChildrenSize() || nested.length === 0
        ? [{ node: item, kind: 'list-item' }]
        : [];
    return [...own, ...nested.flatMap($unitsOf)];
  });
}

/** The text of a unit: a line break counts as one character, whatever is not text as U+FFFC. */
export function $unitText(unit: ElementNode): UnitText {
  const segments: Segment[] = [];
  let text = '';
  const walk = (parent: ElementNode): void => {
    for (const child of parent.getChildren()) {
      if ($isTextNode(child)) {
        const part = child.getTextContent();
        segments.push({ key: child.getKey(), start: text.length, length: part.length });
        text += part;
      } else if ($isLineBreakNode(child)) text += '\n';
      else if ($isListNode(child)) continue;
      else if ($isElementNode(child)) walk(child);
      else text += '\uFFFC';
    }
  };
  walk(unit);
  return { text, segments };
}

/** The unit a node stands in, or null outside of text. */
export function $unitAround(node: LexicalNode): ElementNode | null {
  for (let at: LexicalNode | null = node; at; at = at.getParent()) {
    const parent: LexicalNode | null = at.getParent();
    if (
      $isListItemNode(at) ||
      (parent?.getKey() === 'root' && $isElementNode(at) && !$isListNode(at))
    )
      return $isElementNode(at) ? at : null;
  }
  return null;
}

/** Characters of the unit before a point of the selection. */
export function $offsetOf(point: PointType, { segments }: UnitText): number {
  const segment = segments.find(({ key }) => key === point.key);
  if (segment) return segment.start + Math.min(point.offset, segment.length);
  const at = point.getNode();
  const after = $isElementNode(at) ? at.getChildAtIndex(point.offset) : null;
  const next = segments.find(({ key }) => key === after?.getKey());
  if (next) return next.start;
  const last = segments.at(-1);
  return last && point.offset > 0 ? last.start + last.length : 0;
}
