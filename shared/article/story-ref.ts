import { z } from 'zod';

/** What the site says of a referenced story now; `unknown` until it was looked up. */
export const storyStates = ['published', 'unpublished', 'missing', 'unknown'] as const;

/**
 * A reference to a published story with the facts needed to show it. The text of the story is never
 * pasted into an article; the headline here is a copy that the archive refreshes.
 */
export const storyRef = z.object({
  destinationId: z.string().min(1).max(100),
  remoteId: z.string().min(1).max(200),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  headline: z.string().max(500),
  section: z.string().max(100),
  /** ISO instant, or null while the site does not say. */
  publishedAt: z.iso.datetime().nullable(),
  state: z.enum(storyStates),
});
export type StoryRef = z.infer<typeof storyRef>;

/** Two references are the same story when they name the same article of the same destination. */
export function storyKey(ref: Pick<StoryRef, 'destinationId' | 'remoteId'>): string {
  return `${ref.destinationId}\n${ref.remoteId}`;
}
