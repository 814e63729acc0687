import { z } from 'zod';
import { block } from './block.ts';

/** Version of the stored document this build writes. Older ones go through `document-migrations`. */
export const DOCUMENT_VERSION = 1;

/** The body of an article: blocks in reading order, each id once. */
export const document = z
  .object({ version: z.literal(DOCUMENT_VERSION), blocks: z.array(block) })
  .refine(({ blocks }) => new Set(blocks.map(({ id }) => id)).size === blocks.length, {
    error: 'block ids repeat',
  });
export type Document = z.infer<typeof document>;

export const emptyDocument: Document = { version: DOCUMENT_VERSION, blocks: [] };
