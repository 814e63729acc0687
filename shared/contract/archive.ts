import { z } from 'zod';
import { storyRef } from '../article/story-ref.ts';
import { defineFeature } from '../rpc/contract.ts';

export const archiveStory = storyRef.extend({ standfirst: z.string(), tags: z.array(z.string()) });
export type ArchiveStory = z.infer<typeof archiveStory>;

export const archiveStatus = z.object({
  destinationId: z.string(),
  label: z.string(),
  stories: z.number().int().nonnegative(),
  /** When the last complete sync ended, or null. */
  syncedAt: z.iso.datetime().nullable(),
  syncing: z.boolean(),
  /** Stories read so far in the running sync. */
  progress: z.number().int().nonnegative(),
  /** Why the last sync failed, as a failure cause, or null. */
  failure: z.string().nullable(),
});
export type ArchiveStatus = z.infer<typeof archiveStatus>;

const archiveSpelling = z.object({ text: z.string(), stories: z.number().int().positive() });
export type ArchiveSpelling = z.infer<typeof archiveSpelling>;

export const archiveContract = defineFeature({
  methods: {
    /** Every word a prefix, no regard to diacritics; best match first, newest first without words. */
    search: {
      input: z.object({
        query: z.string().max(300),
        limit: z.number().int().min(1).max(100),
        offset: z.number().int().nonnegative(),
      }),
      output: z.object({ stories: z.array(archiveStory), more: z.boolean() }),
    },
    /** The references as the archive knows them now, in the same order. */
    refresh: {
      input: z.object({ stories: z.array(storyRef).max(500) }),
      output: z.array(storyRef),
    },
    /** For each headline the published story that has it, without regard to diacritics, quotes and spaces. */
    match: {
      input: z.object({ headlines: z.array(z.string().max(1000)).max(500) }),
      output: z.array(storyRef.nullable()),
    },
    /**
     * For each name the ways in which recent stories write it or a name that begins like it, letter
     * by letter as they stand there, the commonest first.
     */
    spellings: {
      input: z.object({ names: z.array(z.string().min(1).max(100)).max(30) }),
      output: z.array(z.array(archiveSpelling)),
    },
    status: { input: z.void(), output: z.array(archiveStatus) },
    /** Starts a sync in the background, or joins the one that is running. */
    sync: { input: z.void(), output: z.void() },
    cancelSync: { input: z.void(), output: z.void() },
  },
  events: { status: z.array(archiveStatus) },
});
