import type { LexicalEditor, LexicalNode } from 'lexical';
import {
  $createNodeSelection,
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isRootNode,
  $setSelection,
  HISTORY_PUSH_TAG,
  $addUpdateTag,
} from 'lexical';
import type { Block } from '../../../../shared/article/block.ts';
import { $blockId } from './block-id.ts';
import { $isBlockNode } from './block-node.ts';
import { $nodeFromBlock } from './nodes-from-blocks.ts';
import { $updateNode } from './update-node.ts';

/** The top-level node a node stands in, itself included. */
export function $topLevelOf(node: LexicalNode): LexicalNode | null {
  return $isRootNode(node) ? null : (node.getTopLevelElement() ?? null);
}

/** The top-level nodes the selection touches, in order. */
export function $selectedBlocks(): readonly LexicalNode[] {
  const selection = $getSelection();
  if (!selection) return [];
  const nodes = $isRangeSelection(selection)
    ? [selection.anchor.getNode(), ...selection.getNodes(), selection.focus.getNode()]
    : selection.getNodes();
  const blocks = new Set(nodes.map($topLevelOf).filter((node) => node !== null));
  return [...blocks].sort((a, b) => a.getIndexWithinParent() - b.getIndexWithinParent());
}

/** The block of this id, if the article still has it. */
export function $blockNodeById(id: string): LexicalNode | null {
  return (
    $getRoot()
      .getChildren()
      .find((node) => $blockId(node) === id) ?? null
  );
}

/** Puts the keyboard on a block: the caret at its end, or the whole card. */
export function $selectBlock(node: LexicalNode): void {
  if ($isElementNode(node)) {
    node.selectEnd();
    return;
  }
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
}

/** Puts a block after the caret's block (in its place where that is an empty line) and selects it. */
export function $insertBlockAfterCaret(block: Block): LexicalNode {
  const target = $selectedBlocks().at(-1) ?? $getRoot().getLastChild();
  return $insertBlockAfter(target, block);
}

/** Puts a block after another (in its place where that is an empty line) and selects it. */
export function $insertBlockAfter(target: LexicalNode | null, block: Block): LexicalNode {
  $addUpdateTag(HISTORY_PUSH_TAG);
  const node = $nodeFromBlock(block);
  if (target) target.insertAfter(node);
  else $getRoot().append(node);
  // The last line stays writable: a card at the very end would leave no place for the caret.
  if (!$isElementNode(node) && !node.getNextSibling()) node.insertAfter($createParagraphNode());
  if ($isElementNode(target) && target.isEmpty() && !$isListLike(target)) target.remove();
  $selectBlock(node);
  return node;
}

/** Puts a block at the end of the body, above an empty last line. The selection stays. */
export function $appendBlock(block: Block): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  const node = $nodeFromBlock(block);
  const last = $getRoot().getLastChild();
  if ($isElementNode(last) && last.isEmpty() && !$isListLike(last)) {
    last.insertBefore(node);
    return;
  }
  $getRoot().append(node);
  if (!$isElementNode(node)) node.insertAfter($createParagraphNode());
}

function $isListLike(node: LexicalNode): boolean {
  return node.getType() === 'list';
}

/**
 * Puts a block in another's place, which keeps its id, and others after it; blocks of the ids
 * `removed` go. Nothing where the first block is gone.
 */
export function $replaceBlock(
  id: string,
  block: Block,
  others: readonly Block[],
  removed: readonly string[] = [],
): void {
  const node = $blockNodeById(id);
  if (!node) return;
  for (const gone of removed) $blockNodeById(gone)?.remove();
  $addUpdateTag(HISTORY_PUSH_TAG);
  let last = $updateNode(node, { ...block, id });
  for (const other of others) {
    const next = $nodeFromBlock(other);
    last.insertAfter(next);
    last = next;
  }
  if (!$isElementNode(last) && !last.getNextSibling()) last.insertAfter($createParagraphNode());
}

/** Removes a block and puts the caret where it was. */
export function $removeBlock(node: LexicalNode): void {
  $addUpdateTag(HISTORY_PUSH_TAG);
  const next = node.getNextSibling() ?? node.getPreviousSibling();
  node.remove();
  if (next) {
    $selectBlock(next);
    return;
  }
  const paragraph = $createParagraphNode();
  $getRoot().append(paragraph);
  paragraph.select();
}

/** Whether the selection is exactly one card. */
export function $selectedCard(): LexicalNode | null {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return null;
  const [node, ...others] = selection.getNodes();
  return node && others.length === 0 && $isBlockNode(node) ? node : null;
}

/** Brings a block to sight and gives it the keyboard. */
export function revealBlock(editor: LexicalEditor, id: string, field?: string): void {
  editor.update(
    () => {
      const node = $blockNodeById(id);
      if (node) $selectBlock(node);
    },
    {
      onUpdate: () => {
        const key = editor.read(() => $blockNodeById(id)?.getKey());
        const element = key === undefined ? null : editor.getElementByKey(key);
        element?.scrollIntoView({ block: 'center' });
        const control =
          field === undefined
            ? null
            : element?.querySelector<HTMLElement>(
                `[name="${CSS.escape(field)}"], [data-field="${CSS.escape(field)}"]`,
              );
        if (control) control.focus();
        else editor.focus();
      },
    },
  );
}
