import { $isLinkNode } from '@lexical/link';
import { $isListItemNode, $isListNode } from '@lexical/list';
import type { ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import type { LexicalNode } from 'lexical';
import { $isElementNode, $isLineBreakNode, $isTextNode } from 'lexical';
import type { Block, ListItem, NestedList } from '../../../../shared/article/block.ts';
import type { Inline, TextRun } from '../../../../shared/article/inline.ts';
import { textFormat } from '../../../../shared/article/inline.ts';
import { $blockId } from './block-id.ts';
import { $blockOf, $isBlockNode } from './block-node.ts';

const knownFormats =
  textFormat.bold | textFormat.italic | textFormat.strikethrough | textFormat.underline;

/** The block a top-level node shows, as it is stored. */
export function $blockFromNode(node: LexicalNode): Block {
  const id = $blockId(node);
  if ($isBlockNode(node)) {
    const block = $blockOf(node);
    return block.id === id ? block : { ...block, id };
  }
  if ($isListNode(node)) return { id, type: 'list', ...$listContent(node) };
  const children = $isElementNode(node) ? $inlineContent(node.getChildren()) : [];
  if ($isHeadingNode(node)) {
    return { id, type: 'heading', tag: node.getTag() === 'h3' ? 'h3' : 'h2', children };
  }
  return { id, type: $isQuoteNode(node) ? 'quote' : 'paragraph', children };
}

function $listContent(node: ListNode): Pick<NestedList, 'listType' | 'children'> {
  return {
    listType: node.getListType() === 'number' ? 'number' : 'bullet',
    children: node
      .getChildren()
      .filter($isListItemNode)
      .map((item) => ({
        type: 'listitem',
        children: item
          .getChildren()
          .flatMap((child): ListItem['children'] =>
            $isListNode(child)
              ? [{ type: 'list', ...$listContent(child) }]
              : $inlineContent([child]),
          ),
      })),
  };
}

function $inlineContent(nodes: readonly LexicalNode[]): Inline[] {
  const content: Inline[] = [];
  for (const node of nodes) {
    if ($isTextNode(node)) addRun(content, $run(node.getTextContent(), node.getFormat()));
    else if ($isLineBreakNode(node)) content.push({ type: 'linebreak' });
    else if ($isLinkNode(node)) {
      const children = $inlineContent(node.getChildren()).filter(({ type }) => type !== 'link');
      content.push({ type: 'link', url: node.getURL(), children: children as LinkChild[] });
    } else if ($isElementNode(node)) {
      for (const inline of $inlineContent(node.getChildren())) content.push(inline);
    }
  }
  return content;
}

type LinkChild = Extract<Inline, { type: 'link' }>['children'][number];

function $run(text: string, format: number): TextRun {
  const known = format & knownFormats;
  return { type: 'text', text, ...(known > 0 && { format: known }) };
}

/** Neighbours of one format are one run, however the editor holds them (tabs are nodes there). */
function addRun(content: Inline[], run: TextRun): void {
  const last = content.at(-1);
  if (last?.type === 'text' && last.format === run.format) {
    content[content.length - 1] = { ...last, text: last.text + run.text };
  } else if (run.text) {
    content.push(run);
  }
}
