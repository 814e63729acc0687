import type { Block } from '../article/block.ts';
import type { BlockDefinition } from './define-block.ts';
import { divider } from './divider.ts';
import { furnitureBlock } from './furniture.ts';
import { image } from './image.ts';
import { pullQuote } from './pull-quote.ts';
import { recommendedNews } from './recommended-news.ts';
import { relatedStories } from './related-stories.ts';

export type { BlockContext, BlockDefinition } from './define-block.ts';

/** Every registered block, in menu order. A new block is one file and one line here. */
export const blocks: readonly BlockDefinition[] = [
  image,
  pullQuote,
  relatedStories,
  recommendedNews,
  furnitureBlock,
  divider,
];

const byType = new Map(blocks.map((definition) => [definition.type, definition]));

/** The definition that understands this block as it is stored, or undefined: then it is kept as it is. */
export function definitionOf(block: Block): BlockDefinition | undefined {
  const definition = byType.get(block.type);
  return definition?.values(block) ? definition : undefined;
}
