import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import type { ElementNode, LexicalNode, PointType } from 'lexical';
import {
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
} from 'lexical';
import type { Block, TextBlock } from '../../../../shared/article/block.ts';
import { $setBlockId } from './block-id.ts';
import { $isBlockNode, $setBlock } from './block-node.ts';
import { movedOffset } from './moved-offset.ts';
import { $inlineNodes, $listItemNodes, $nodeFromBlock, editableText } from './nodes-from-blocks.ts';

/**
 * Makes an existing node show another version of its block. A caret inside stays at its words.
 * Returns the node that shows the block from now on.
 */
export function $updateNode(node: LexicalNode, block: Block): LexicalNode {
  const text = editableText(block);
  if (!text) {
    if (!$isBlockNode(node)) return node.replace($nodeFromBlock(block));
    $setBlock(node, block);
    return node;
  }
  if (!$isElementNode(node)) return node.replace($nodeFromBlock(block));
  const target = $isSameKind(node, text) ? node : $replaceKeepingContent(node, block);
  $replaceContent(target, text);
  return target;
}

function $isSameKind(node: ElementNode, text: TextBlock): boolean {
  switch (text.type) {
    case 'paragraph':
      return $isParagraphNode(node);
    case 'heading':
      return $isHeadingNode(node) && node.getTag() === text.tag;
    case 'quote':
      return $isQuoteNode(node);
    case 'list':
      return $isListNode(node) && node.getListType() === text.listType;
  }
}

function $replaceKeepingContent(node: ElementNode, block: Block): ElementNode {
  const replacement = $nodeFromBlock(block);
  if (!$isElementNode(replacement)) throw new Error('a text block is an element');
  node.insertBefore(replacement, false);
  const points = $pointsIn(node);
  const text = $leafText(node);
  for (const { point, offset } of points)
    $placePoint(point, replacement, movedOffset(offset, text, $leafText(replacement)));
  node.remove();
  return $setBlockId(replacement, block.id);
}

function $replaceContent(node: ElementNode, text: TextBlock): void {
  const before = $leafText(node);
  const points = $pointsIn(node);
  const content =
    text.type === 'list' ? $listItemNodes(text.children) : $inlineNodes(text.children);
  node.splice(0, node.getChildrenSize(), [...content]);
  const after = $leafText(node);
  for (const { point, offset } of points)
    $placePoint(point, node, movedOffset(offset, before, after));
}

interface PlacedPoint {
  readonly point: PointType;
  /** Characters of the node before the point. */
  readonly offset: number;
}

function $pointsIn(node: ElementNode): readonly PlacedPoint[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  return [selection.anchor, selection.focus]
    .filter((point) => point.key === node.getKey() || node.isParentOf(point.getNode()))
    .map((point) => ({ point, offset: $offsetOf(point, node) }));
}

function $offsetOf(point: PointType, block: ElementNode): number {
  const at = point.getNode();
  const last = $isElementNode(at) ? at.getChildAtIndex(point.offset - 1) : null;
  let offset = 0;
  for (const leaf of $leaves(block)) {
    if (leaf.is(at)) return offset + point.offset;
    if ($isElementNode(at) && last === null && at.isParentOf(leaf)) return offset;
    offset += leaf.getTextContentSize();
    if (
      last !== null &&
      (leaf.is(last) || ($isElementNode(last) && last.getLastDescendant()?.is(leaf)))
    )
      return offset;
  }
  return offset;
}

function $placePoint(point: PointType, block: ElementNode, offset: number): void {
  let left = offset;
  let lastText: LexicalNode | null = null;
  for (const leaf of $leaves(block)) {
    const size = leaf.getTextContentSize();
    if ($isTextNode(leaf)) {
      lastText = leaf;
      if (left <= size) {
        point.set(leaf.getKey(), left, 'text');
        return;
      }
    }
    left -= size;
  }
  if (lastText) point.set(lastText.getKey(), lastText.getTextContentSize(), 'text');
  else point.set(block.getKey(), 0, 'element');
}

function $leaves(node: ElementNode): readonly LexicalNode[] {
  return node.getChildren().flatMap((child) => {
    if ($isElementNode(child)) return $leaves(child);
    return $isTextNode(child) || $isLineBreakNode(child) ? [child] : [];
  });
}

function $leafText(node: ElementNode): string {
  return $leaves(node)
    .map((leaf) => leaf.getTextContent())
    .join('');
}
