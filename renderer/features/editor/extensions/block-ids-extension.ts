import { ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import type { LexicalEditor, LexicalNode } from 'lexical';
import { $getRoot, $isElementNode, $isRootNode, defineExtension, mergeRegister } from 'lexical';
import { ParagraphNode, RootNode } from 'lexical';
import { $blockId, $setBlockId, newBlockId } from '../document/block-id.ts';
import { BlockNode } from '../document/block-node.ts';

/**
 * Gives every top-level node one id for life. A node that takes another's place (a paragraph made a
 * heading, three paragraphs made a list) takes its id; of two nodes with one id the newcomer gets
 * another, unless the older one is an empty line left behind by a cut.
 */
export const BlockIdsExtension = defineExtension({
  name: 'condei/BlockIds',
  register: (editor) => {
    const $check = (node: LexicalNode): void => {
      if (!$isRootNode(node.getParent())) return;
      const id = $blockId(node);
      if (id !== '' && isNew(editor, node)) $settleDuplicate(node, id);
    };
    return mergeRegister(
      ...[ParagraphNode, HeadingNode, QuoteNode, ListNode, BlockNode].map((klass) =>
        editor.registerNodeTransform<LexicalNode>(klass, $check),
      ),
      // Runs last in every update; a keystroke costs one look at each top-level node.
      editor.registerNodeTransform(RootNode, () => {
        $nameBlocks(editor);
      }),
    );
  },
});

function isNew(editor: LexicalEditor, node: LexicalNode): boolean {
  return !editor.getEditorState()._nodeMap.has(node.getKey());
}

function $settleDuplicate(newcomer: LexicalNode, id: string): void {
  for (const other of $getRoot().getChildren()) {
    if (other.is(newcomer) || $blockId(other) !== id) continue;
    $setBlockId($isElementNode(other) && other.isEmpty() ? other : newcomer, newBlockId());
  }
}

function $nameBlocks(editor: LexicalEditor): void {
  const root = $getRoot();
  if (!root.getChildren().some((node) => $blockId(node) === '')) return;
  const before = editor.getEditorState().read(() => $getRoot().getChildren().map($blockId));
  const kept = new Set(root.getChildren().map($blockId));
  let left = '';
  for (const node of root.getChildren()) {
    if ($blockId(node) === '') {
      const successor = before[left === '' ? 0 : before.indexOf(left) + 1];
      const free = successor !== undefined && successor !== '' && !kept.has(successor);
      $setBlockId(node, free ? successor : newBlockId());
      kept.add($blockId(node));
    }
    left = $blockId(node);
  }
}
