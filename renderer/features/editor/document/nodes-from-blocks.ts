import { $createLinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode } from '@lexical/list';
import type { ListItemNode, ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import type { ElementNode, LexicalNode } from 'lexical';
import { $createLineBreakNode, $createParagraphNode, $createTextNode } from 'lexical';
import type { Block, ListItem, NestedList, TextBlock } from '../../../../shared/article/block.ts';
import { asTextBlock } from '../../../../shared/article/block.ts';
import type { Inline } from '../../../../shared/article/inline.ts';
import { $setBlockId } from './block-id.ts';
import { $createBlockNode } from './block-node.ts';
import type { BlockNode } from './block-node.ts';
import { equalJson } from './equal-json.ts';

/** A new node that shows the block; running text becomes editable, anything else a card. */
export function $nodeFromBlock(block: Block): ElementNode | BlockNode {
  const text = editableText(block);
  const node = text ? $textBlockNode(text) : $createBlockNode(block);
  return $setBlockId(node, block.id);
}

/** The inline content of a text block as nodes. */
export function $inlineNodes(children: readonly Inline[]): readonly LexicalNode[] {
  return children.map((child) => {
    switch (child.type) {
      case 'text':
        return $createTextNode(child.text).setFormat(child.format ?? 0);
      case 'linebreak':
        return $createLineBreakNode();
      case 'link':
        return $createLinkNode(child.url).append(...$inlineNodes(child.children));
    }
  });
}

/** The items of a list block as nodes. */
export function $listItemNodes(items: readonly ListItem[]): readonly ListItemNode[] {
  return items.flatMap(({ children }) => {
    const inline = children.filter((child) => child.type !== 'list');
    const nested = children.filter((child) => child.type === 'list');
    // Lexical keeps a nested list in an item of its own.
    const own = inline.length > 0 || nested.length === 0;
    return [
      ...(own ? [$createListItemNode().append(...$inlineNodes(inline))] : []),
      ...nested.map((list) => $createListItemNode().append($listNode(list))),
    ];
  });
}

/**
 * The block as text the editor can give back unchanged; null for anything that would lose a
 * property, an empty list among them.
 */
export function editableText(block: Block): TextBlock | null {
  const text = asTextBlock(block);
  if (!text || !equalJson(text, block)) return null;
  return text.type === 'list' && hasEmptyList(text) ? null : text;
}

function hasEmptyList({ children }: Pick<NestedList, 'children'>): boolean {
  return (
    children.length === 0 ||
    children.some((item) =>
      item.children.some((child) => child.type === 'list' && hasEmptyList(child)),
    )
  );
}

function $textBlockNode(block: TextBlock): ElementNode {
  switch (block.type) {
    case 'paragraph':
      return $createParagraphNode().append(...$inlineNodes(block.children));
    case 'heading':
      return $createHeadingNode(block.tag).append(...$inlineNodes(block.children));
    case 'quote':
      return $createQuoteNode().append(...$inlineNodes(block.children));
    case 'list':
      return $listNode(block);
  }
}

function $listNode({ listType, children }: Pick<NestedList, 'listType' | 'children'>): ListNode {
  return $createListNode(listType).append(...$listItemNodes(children));
}
