import { z } from 'zod';
import { inline } from './inline.ts';
import type { Inline } from './inline.ts';

/** Identity of a block for its whole life: it survives edits, moves, splits and merges. */
export const blockId = z.string().min(1).max(64);

const paragraph = z.object({
  id: blockId,
  type: z.literal('paragraph'),
  children: z.array(inline),
});
const heading = z.object({
  id: blockId,
  type: z.literal('heading'),
  tag: z.enum(['h2', 'h3']),
  children: z.array(inline),
});
const quote = z.object({ id: blockId, type: z.literal('quote'), children: z.array(inline) });

export interface ListItem {
  type: 'listitem';
  /** Inline content, or one nested list. */
  children: (Inline | NestedList)[];
}
export interface NestedList {
  type: 'list';
  listType: 'bullet' | 'number';
  children: ListItem[];
}
const listType = z.enum(['bullet', 'number']);
const listItem: z.ZodType<ListItem> = z.lazy(() =>
  z.object({ type: z.literal('listitem'), children: z.array(z.union([inline, nestedList])) }),
);
const nestedList: z.ZodType<NestedList> = z.lazy(() =>
  z.object({ type: z.literal('list'), listType, children: z.array(listItem) }),
);
const list = z.object({
  id: blockId,
  type: z.literal('list'),
  listType,
  children: z.array(listItem),
});

/** The blocks made of running text; their shape is Lexical's JSON with its defaults left out. */
export const textBlock = z.discriminatedUnion('type', [paragraph, heading, quote, list]);
export type TextBlock = z.infer<typeof textBlock>;

/**
 * Any block as it is stored. Text blocks and registered blocks are checked further when they are
 * used; a block of an unknown type, or of a known type in an unknown shape, is kept untouched.
 */
export const block = z.looseObject({ id: blockId, type: z.string().min(1).max(64) });
export type Block = z.infer<typeof block>;

/** The block as running text, or null where it is none or not of the known shape. */
export function asTextBlock(value: Block): TextBlock | null {
  const parsed = textBlock.safeParse(value);
  return parsed.success ? parsed.data : null;
}
