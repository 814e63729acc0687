import { createContext, useContext } from 'react';
import type { Block } from '../../../../shared/article/block.ts';

/** The block whose card the component is in. */
export interface CardContextValue {
  readonly nodeKey: string;
  readonly block: Block;
}

/** Gives a card's block to its fields. */
export const CardContext = createContext<CardContextValue | null>(null);

/** The block whose card the component is in. */
export function useCard(): CardContextValue {
  const value = useContext(CardContext);
  if (!value) throw new Error('outside of a card');
  return value;
}
