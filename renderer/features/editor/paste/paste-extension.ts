import { $insertGeneratedNodes } from '@lexical/clipboard';
import { signal } from '@lexical/extension';
import { TOGGLE_LINK_COMMAND } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import type { BaseSelection, LexicalEditor, LexicalNode } from 'lexical';
import {
  $addUpdateTag,
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $onUpdate,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  HISTORY_PUSH_TAG,
  PASTE_COMMAND,
  PASTE_TAG,
  safeCast,
} from 'lexical';
import type { Block } from '../../../../shared/article/block.ts';
import { safeUrl } from '../../../../shared/article/html.ts';
import { blockText } from '../../../../shared/article/plain-text.ts';
import { $topLevelOf } from '../document/block-commands.ts';
import { $inlineNodes, $nodeFromBlock, editableText } from '../document/nodes-from-blocks.ts';
import { $fields } from '../extensions/fields-extension.ts';
import type { PastedHeadlines } from '../services.ts';
import { blocksFromLines } from './blocks-from-lines.ts';
import { linesFromHtml } from './lines-from-html.ts';
import { linesFromText } from './lines-from-text.ts';
import type { PastedPage } from './pasted-page.ts';
import { pastedPageOf } from './pasted-page.ts';
import { isListOfHeadlines, shapeLines } from './shape-lines.ts';

interface PasteConfig {
  readonly onHeadlines: (pasted: PastedHeadlines) => void;
}

const LEXICAL_TYPE = 'application/x-lexical-editor';

/**
 * Pastes articles: what comes from browsers, word processors and plain text is read into lines,
 * shaped and rebuilt as blocks of the schema, in one step of undo. An address pasted on selected
 * text makes a link. Text of this editor is pasted as it is.
 */
export const PasteExtension = defineExtension({
  name: 'condei/Paste',
  config: safeCast<PasteConfig>({ onHeadlines: () => undefined }),
  build: () => {
    const page = signal<PastedPage | null>(null);
    return {
      /** The page that was pasted last into an empty article, until it is forgotten. */
      page,
      forgetPage: (): void => {
        page.value = null;
      },
    };
  },
  register: (editor, { onHeadlines }, state) =>
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false;
        const data = event.clipboardData;
        const selection = $getSelection();
        if (!selection || data.types.includes(LEXICAL_TYPE)) return false;
        const text = data.getData('text/plain');
        const html = data.getData('text/html');
        if (text === '' && html === '') return false;
        event.preventDefault();
        if ($isRangeSelection(selection) && !selection.isCollapsed()) {
          const url = safeUrl(text);
          if (url !== null) return editor.dispatchCommand(TOGGLE_LINK_COMMAND, url);
        }
        const lines = html === '' ? linesFromText(text) : linesFromHtml(html);
        const blocks = blocksFromLines(shapeLines(lines));
        if (blocks.length === 0) return true;
        const page = $isEmptyArticle() ? pastedPageOf(blocks) : null;
        $addUpdateTag(PASTE_TAG);
        $addUpdateTag(HISTORY_PUSH_TAG);
        $insertBlocks(editor, blocks, selection);
        $onUpdate(() => {
          if (page) state.getOutput().page.value = page;
          for (const block of blocks) {
            const headlines = block.type === 'list' ? blockText(block) : [];
            if (isListOfHeadlines(headlines)) onHeadlines({ blockId: block.id, headlines });
          }
        });
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
});

/** Nothing is written yet: no headline, no word in the body, no card. */
function $isEmptyArticle(): boolean {
  const isEmptyLine = (node: LexicalNode): boolean => $isElementNode(node) && node.isEmpty();
  return $fields().headline.trim() === '' && $getRoot().getChildren().every(isEmptyLine);
}

function $insertBlocks(
  editor: LexicalEditor,
  blocks: readonly Block[],
  selection: BaseSelection,
): void {
  const [first, ...others] = blocks;
  const only = first && others.length === 0 ? editableText(first) : null;
  if (only?.type === 'paragraph') {
    $insertGeneratedNodes(editor, [...$inlineNodes(only.children)], selection);
    return;
  }
  const nodes = blocks.map($nodeFromBlock);
  if ($isNodeSelection(selection)) {
    $insertAfterCard(nodes, selection);
    return;
  }
  const target = $isRangeSelection(selection) ? $topLevelOf(selection.anchor.getNode()) : null;
  const onEmptyLine = $isElementNode(target) && target.isEmpty() && !$isListNode(target);
  if (onEmptyLine && $isRangeSelection(selection) && selection.isCollapsed()) {
    // Every block stays what it is; Lexical would pour the first into the empty line.
    for (const node of nodes) target.insertBefore(node);
    target.remove();
    nodes.at(-1)?.selectEnd();
    $ensureLineAfterCard(nodes.at(-1));
    return;
  }
  $insertGeneratedNodes(editor, nodes, selection);
}

function $insertAfterCard(nodes: readonly LexicalNode[], selection: BaseSelection): void {
  let last = selection.getNodes().at(-1);
  for (const node of nodes) last = last?.insertAfter(node) ?? last;
  last?.selectEnd();
  $ensureLineAfterCard(last);
}

function $ensureLineAfterCard(last: LexicalNode | undefined): void {
  if (!last || $isElementNode(last) || last.getNextSibling()) return;
  const line = $createParagraphNode();
  last.insertAfter(line);
  line.select();
}
