import { buildEditorFromExtensions } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { $createLinkNode, LinkExtension } from '@lexical/link';
import { ListExtension } from '@lexical/list';
import { $createHeadingNode, RichTextExtension } from '@lexical/rich-text';
import type { LexicalNode } from 'lexical';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  configExtension,
  defineExtension,
} from 'lexical';
import type { Block } from '../../../shared/article/block.ts';
import { asTextBlock } from '../../../shared/article/block.ts';
import type { Inline } from '../../../shared/article/inline.ts';
import { renderBody } from '../../../shared/article/render-html.ts';

/** Plain Lexical with rich text, lists, links and history, and nothing else. */
export function showPlainLexical(root: HTMLElement, blocks: readonly Block[]): () => void {
  const element = document.createElement('div');
  element.className = 'reference';
  element.contentEditable = 'true';
  element.dataset['body'] = '';
  root.append(element);
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'reference',
      dependencies: [
        RichTextExtension,
        ListExtension,
        LinkExtension,
        configExtension(HistoryExtension, { disabled: false }),
      ],
      $initialEditorState: () => {
        $getRoot().append(...blocks.map($plainNode));
      },
    }),
  );
  editor.setRootElement(element);
  return () => {
    editor.dispose();
    element.remove();
  };
}

/** A bare `contenteditable` with the same text: the browser alone. */
export function showContentEditable(root: HTMLElement, blocks: readonly Block[]): () => void {
  const element = document.createElement('div');
  element.className = 'reference';
  element.contentEditable = 'true';
  element.dataset['body'] = '';
  const body = renderBody(
    { version: 1, blocks: [...blocks] },
    { mediaUrl: (hash) => hash, furniture: () => undefined },
  );
  element.innerHTML = body.toString();
  root.append(element);
  return () => {
    element.remove();
  };
}

function $plainNode(block: Block): LexicalNode {
  const text = asTextBlock(block);
  if (!text || text.type === 'list') throw new Error('the article of the bench has only text');
  const node = text.type === 'heading' ? $createHeadingNode(text.tag) : $createParagraphNode();
  return node.append(...text.children.map($plainInline));
}

function $plainInline(inline: Inline): LexicalNode {
  if (inline.type === 'link')
    return $createLinkNode(inline.url).append(...inline.children.map($plainInline));
  if (inline.type === 'linebreak') throw new Error('the article of the bench has no line breaks');
  return $createTextNode(inline.text).setFormat(inline.format ?? 0);
}
