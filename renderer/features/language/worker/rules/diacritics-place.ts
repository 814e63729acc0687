import type { Block } from '../block.ts';
import type { Word } from '../text/words.ts';

/** A word and its neighbours in lower case; a neighbour behind a stop or comma is empty. */
export interface Place {
  readonly block: Block;
  readonly word: Word;
  readonly before: string;
  readonly next: string;
  readonly afterNext: string;
}

/** Where a word stands. */
export function placeOf(block: Block, word: Word): Place {
  const neighbour = (offset: number): string => {
    const found = block.words[word.index + offset];
    if (found === undefined) return '';
    const gap = offset < 0 ? word.gap : found.gap;
    return gap.length <= 1 ? found.lower : '';
  };
  return {
    block,
    word,
    before: neighbour(-1),
    next: neighbour(1),
    afterNext: block.words[word.index + 2]?.lower ?? '',
  };
}
