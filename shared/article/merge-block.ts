import type { Block } from './block.ts';
import { sameJson } from './canonical-json.ts';

/** The merged block, and theirs too where the two could not be made one. */
export interface MergedBlock {
  readonly block: Block;
  readonly alsoTheirs: Block | null;
}

/** Merges two versions of one block; without a base, both count as new. */
export function mergeBlock(base: Block | undefined, ours: Block, theirs: Block): MergedBlock {
  if (sameJson(ours, theirs) || sameJson(theirs, base)) return { block: ours, alsoTheirs: null };
  if (sameJson(ours, base)) return { block: theirs, alsoTheirs: null };
  return { block: ours, alsoTheirs: theirs };
}
