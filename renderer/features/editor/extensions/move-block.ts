import type { LexicalNode } from 'lexical';
import { $addUpdateTag, $getRoot, HISTORY_PUSH_TAG } from 'lexical';
import { $selectedBlocks } from '../document/block-commands.ts';

/** Where a moved block stands now, counted from 1. */
export interface MovedTo {
  readonly position: number;
  readonly total: number;
}

/** Moves the selected blocks one place up or down, together; null where they are at the end already. */
export function $moveSelectedBlocks(direction: 'up' | 'down'): MovedTo | null {
  const blocks = $selectedBlocks();
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return null;
  const neighbour = direction === 'up' ? first.getPreviousSibling() : last.getNextSibling();
  if (!neighbour) return null;
  $addUpdateTag(HISTORY_PUSH_TAG);
  // Moving the neighbour leaves the selected blocks, and the caret in them, untouched.
  if (direction === 'up') last.insertAfter(neighbour, false);
  else first.insertBefore(neighbour, false);
  return { position: first.getIndexWithinParent() + 1, total: $getRoot().getChildrenSize() };
}

/** Moves a block before another, or to the end; null where it stands there already. */
export function $moveBlockBefore(block: LexicalNode, before: LexicalNode | null): MovedTo | null {
  const next = block.getNextSibling();
  if (block.is(before) || (before ? before.is(next) : next === null)) return null;
  $addUpdateTag(HISTORY_PUSH_TAG);
  if (before) before.insertBefore(block, false);
  else $getRoot().append(block);
  return { position: block.getIndexWithinParent() + 1, total: $getRoot().getChildrenSize() };
}
