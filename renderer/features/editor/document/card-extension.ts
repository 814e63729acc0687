import { defineExtension, safeCast } from 'lexical';
import type { Block } from '../../../../shared/article/block.ts';

interface CardConfig {
  /** What the window shows for a block; the document itself needs no window. */
  readonly renderCard: (nodeKey: string, block: Block) => unknown;
}

/** Carries the one function that turns a block into something visible. */
export const CardExtension = defineExtension({
  name: 'condei/Card',
  config: safeCast<CardConfig>({ renderCard: () => null }),
});
