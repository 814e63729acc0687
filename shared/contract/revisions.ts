import { z } from 'zod';
import { articleContent } from '../article/article.ts';
import { defineFeature } from '../rpc/contract.ts';
import { draftId, openDraft } from './drafts.ts';

export const revisionId = z.uuid();

export const revision = z.object({
  id: revisionId,
  draftId,
  parents: z.array(revisionId),
  /** Why it was made. */
  kind: z.enum([
    'opened',
    'closed',
    'interval',
    'kept',
    'before-restore',
    'restored',
    'published',
    'merged',
  ]),
  author: z.string(),
  createdAt: z.iso.datetime(),
  headline: z.string(),
  words: z.number().int().nonnegative(),
});
export type Revision = z.infer<typeof revision>;

export const revisionsContract = defineFeature({
  methods: {
    /** Newest first. */
    list: { input: z.object({ draftId }), output: z.array(revision) },
    read: {
      input: z.object({ id: revisionId }),
      output: z.object({ revision, content: articleContent }),
    },
    /** Keeps the text as it is now as a revision of its own. */
    keep: { input: z.object({ draftId }), output: revision },
    /** Makes the draft's text that of a revision; what was there before becomes a revision first. */
    restore: { input: z.object({ id: revisionId }), output: openDraft },
  },
  events: { added: revision },
});
