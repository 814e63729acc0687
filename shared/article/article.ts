import { z } from 'zod';
import { document } from './document.ts';
import { storyRef } from './story-ref.ts';

/** What the journalist fills in beside the body. Every value may be empty while it is written. */
export const articleFields = z.object({
  language: z.enum(['ro', 'en']),
  label: z.string().max(60),
  headline: z.string().max(500),
  standfirst: z.string().max(2000),
  section: z.string().max(100),
  tags: z.array(z.string().min(1).max(100)).max(50),
  authors: z.array(z.string().min(1).max(120)).max(20),
  /** Empty means: made from the headline at publication (`slugFrom`). */
  slug: z.string().max(120),
  seo: z.object({ title: z.string().max(300), description: z.string().max(500) }),
  /** Content hash of the cover picture, or null. */
  cover: z.string().max(128).nullable(),
  /** What the cover shows and whose it is; articles of earlier versions have neither. */
  coverAlt: z.string().max(500).optional(),
  coverCredit: z.string().max(200).optional(),
  /** ISO instant before which the article must not be public, or null. */
  embargoUntil: z.iso.datetime().nullable(),
});
export type ArticleFields = z.infer<typeof articleFields>;

export const emptyFields: ArticleFields = {
  language: 'ro',
  label: '',
  headline: '',
  standfirst: '',
  section: '',
  tags: [],
  authors: [],
  slug: '',
  seo: { title: '', description: '' },
  cover: null,
  coverAlt: '',
  coverCredit: '',
  embargoUntil: null,
};

/** An article's content: fields and body. Identity, states and dates belong to the draft. */
export const articleContent = z.object({ fields: articleFields, body: document });
export type ArticleContent = z.infer<typeof articleContent>;

/** The story lists of an article, as the archive and readiness checks need them. */
export const storyList = z.array(storyRef);
