import type { LexicalNode } from 'lexical';
import { $getState, $setState, createState } from 'lexical';

const idState = createState('blockId', {
  parse: (stored) => (typeof stored === 'string' ? stored : ''),
  // Splitting a list copies its node: the second half must become a block of its own.
  resetOnCopyNode: true,
});

/** The id of a top-level node; empty until the node is one. */
export function $blockId(node: LexicalNode): string {
  return $getState(node, idState);
}

/** Makes the node the block of this id. */
export function $setBlockId<T extends LexicalNode>(node: T, id: string): T {
  $setState(node, idState, id);
  return node;
}

/** An id no block ever had. */
export function newBlockId(): string {
  return crypto.randomUUID();
}
