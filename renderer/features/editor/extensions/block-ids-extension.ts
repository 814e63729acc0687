import { ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import type { EditorState, LexicalEditor, LexicalNode } from 'lexical';
import {
  $getRoot,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  mergeRegister,
  ParagraphNode,
  RootNode,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from 'lexical';
import { $topLevelOf } from '../document/block-commands.ts';
import { $blockId, $setBlockId, newBlockId } from '../document/block-id.ts';
import { BlockNode } from '../document/block-node.ts';

/**
 * Gives every top-level node one id for life. A node that takes another's place (a paragraph made a
 * heading, three paragraphs made a list) takes its id; what is left of a block when the one before
 * it was removed keeps its own; of two nodes with one id the newcomer gets another, unless the older
 * one is an empty line left behind by a cut.
 */
export const BlockIdsExtension = defineExtension({
  name: 'condei/BlockIds',
  register: (editor) => {
    let unnamed = false;
    const $check = (node: LexicalNode): void => {
      if (!$isRootNode(node.getParent())) return;
      const id = $blockId(node);
      if (id === '') unnamed = true;
      else if (isNew(editor, node)) $settleDuplicate(node, id);
      if ($blockId(node) === '') unnamed = true;
    };
    return mergeRegister(
      ...[ParagraphNode, HeadingNode, QuoteNode, ListNode, BlockNode].map((klass) =>
        editor.registerNodeTransform<LexicalNode>(klass, $check),
      ),
      // Runs last in every update, so it must cost nothing while only text changes.
      editor.registerNodeTransform(RootNode, (root) => {
        const before = editor.getEditorState();
        const joined = root.getChildrenSize() < sizeOf(before);
        if (joined) $keepIdsOfRemainders(before);
        if (joined || unnamed) $nameBlocks(before);
        unnamed = false;
      }),
      editor.registerCommand(
        SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
        ({ nodes, selection }) => {
          const [first] = nodes;
          if (!first || !$isRangeSelection(selection) || !selection.isCollapsed()) return false;
          const target = $topLevelOf(selection.anchor.getNode());
          if (!$isElementNode(target) || !target.isEmpty()) return false;
          const id = $blockId(first);
          selection.insertNodes(nodes);
          // The empty line took the content of the first block, so it is that block now.
          if (id !== '' && target.isAttached()) $claimId(target, id);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  },
});

function isNew(editor: LexicalEditor, node: LexicalNode): boolean {
  return !editor.getEditorState()._nodeMap.has(node.getKey());
}

function sizeOf(state: EditorState): number {
  const root = state._nodeMap.get('root');
  return $isRootNode(root) ? root.__size : 0;
}

function $holderOf(id: string, except: LexicalNode): LexicalNode | undefined {
  return $getRoot()
    .getChildren()
    .find((node) => !node.is(except) && $blockId(node) === id);
}

function $settleDuplicate(newcomer: LexicalNode, id: string): void {
  const holder = $holderOf(id, newcomer);
  if (!holder) return;
  $setBlockId($isElementNode(holder) && holder.isEmpty() ? holder : newcomer, newBlockId());
}

function $claimId(node: LexicalNode, id: string): void {
  const holder = $holderOf(id, node);
  if (holder && !($isElementNode(holder) && holder.isEmpty())) return;
  if (holder) $setBlockId(holder, newBlockId());
  $setBlockId(node, id);
}

/** Where a whole block was removed together with the line end after it, the rest is the later block. */
function $keepIdsOfRemainders(before: EditorState): void {
  const now = new Map(
    $getRoot()
      .getChildren()
      .map((node) => [$blockId(node), node]),
  );
  const old = before.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => ({ id: $blockId(node), text: node.getTextContent() })),
  );
  let survivor: { id: string; text: string } | null = null;
  for (const block of old) {
    if (now.has(block.id)) {
      survivor = block;
      continue;
    }
    const node = survivor && now.get(survivor.id);
    const text = node?.getTextContent() ?? '';
    if (!survivor || !node || text === '' || survivor.text.startsWith(text)) continue;
    if (!block.text.endsWith(text)) continue;
    $setBlockId(node, block.id);
    now.delete(survivor.id);
    survivor = null;
  }
}

function $nameBlocks(before: EditorState): void {
  const children = $getRoot().getChildren();
  if (!children.some((node) => $blockId(node) === '')) return;
  const old = before.read(() => $getRoot().getChildren().map($blockId));
  const kept = new Set(children.map($blockId));
  let left = '';
  for (const node of children) {
    if ($blockId(node) === '') {
      const successor = old[left === '' ? 0 : old.indexOf(left) + 1];
      const free = successor !== undefined && successor !== '' && !kept.has(successor);
      $setBlockId(node, free ? successor : newBlockId());
      kept.add($blockId(node));
    }
    left = $blockId(node);
  }
}
