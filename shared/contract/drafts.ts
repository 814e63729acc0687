import { z } from 'zod';
import { articleContent, articleFields } from '../article/article.ts';
import { block, blockId } from '../article/block.ts';
import { defineFeature } from '../rpc/contract.ts';

export const draftId = z.uuid();
const byId = z.object({ id: draftId });
const instant = z.iso.datetime();
/** Counts the journalled changes of one draft, from 0. */
const seq = z.number().int().nonnegative();

/** Where the text is on its way to being approved. */
export const reviewState = z.enum(['writing', 'submitted', 'approved']);
/** What the public sees of it; `changed` means published, with newer text here. */
export const siteState = z.enum([
  'never',
  'queued',
  'published',
  'changed',
  'unpublished',
  'failed',
]);

export const draftSummary = z.object({
  id: draftId,
  label: z.string(),
  headline: z.string(),
  section: z.string(),
  authors: z.array(z.string()),
  words: z.number().int().nonnegative(),
  createdAt: instant,
  updatedAt: instant,
  /** When it was put in the bin, or null. */
  binnedAt: instant.nullable(),
  review: reviewState,
  site: siteState,
});
export type DraftSummary = z.infer<typeof draftSummary>;

/** The change of the order of blocks: from `start`, `remove` ids are replaced by `insert`. */
export const orderSplice = z.object({
  start: z.number().int().nonnegative(),
  remove: z.number().int().nonnegative(),
  insert: z.array(blockId),
});
export type OrderSplice = z.infer<typeof orderSplice>;

/**
 * One batch of edits, as small as the edit: changed blocks whole, the order only where it changed,
 * fields only those that changed. Blocks that the order no longer names are gone.
 */
export const draftChange = z.object({
  blocks: z.array(block).max(10_000),
  order: orderSplice.optional(),
  fields: articleFields.partial().optional(),
});
export type DraftChange = z.infer<typeof draftChange>;

export const openDraft = z.object({
  summary: draftSummary,
  seq,
  content: articleContent,
});
export type OpenDraft = z.infer<typeof openDraft>;

export const draftsContract = defineFeature({
  methods: {
    /**
     * Newest change first. `query` searches headlines, fields and text, without regard to
     * diacritics, every word as a prefix.
     */
    list: {
      input: z.object({
        place: z.enum(['library', 'bin']),
        query: z.string().max(300),
        offset: z.number().int().nonnegative(),
        limit: z.number().int().min(1).max(500),
      }),
      output: z.object({
        drafts: z.array(draftSummary.extend({ snippet: z.string().nullable() })),
        total: z.number().int().nonnegative(),
      }),
    },
    create: { input: z.object({ fields: articleFields.partial() }), output: openDraft },
    /** Attaches this window to the draft; several windows share one draft and see each other's changes. */
    open: { input: byId, output: openDraft },
    /** Detaches this window; the last one to leave makes a revision of what changed. */
    close: { input: byId, output: z.void() },
    /**
     * Stores one batch durably before it answers. `base` is the last seq this window has seen, and
     * the batch says all that differs from the text as of `base`: a batch sent again, alone or with
     * more edits, takes the place of the one before. What another window changed since then is
     * merged in, and the answer tells what became of it: null where the batch was taken as it is,
     * else the content as it is now, to be shown instead. `writer` names this window for as long as
     * it has the draft open, across broken connections; without it, the connection does.
     */
    journal: {
      input: z.object({
        id: draftId,
        base: seq,
        change: draftChange,
        writer: z.string().min(1).max(64).optional(),
      }),
      output: z.object({ seq, merged: articleContent.nullable() }),
    },
    duplicate: { input: byId, output: openDraft },
    moveToBin: { input: z.object({ ids: z.array(draftId).min(1).max(1000) }), output: z.void() },
    restore: { input: z.object({ ids: z.array(draftId).min(1).max(1000) }), output: z.void() },
    /** The only call that destroys drafts: those named, and only where they are in the bin. */
    deleteForever: {
      input: z.object({ ids: z.array(draftId).min(1).max(1000) }),
      output: z.void(),
    },
  },
  events: {
    /** A line of the library is new or different; null means it is gone. */
    changed: z.object({ id: draftId, summary: draftSummary.nullable() }),
    /** Another window's batch, for windows that have the draft open. */
    journalled: z.object({ id: draftId, seq, author: z.string(), change: draftChange }),
  },
});
