import { z } from 'zod';
import { articleContent } from '../../../../shared/article/article.ts';

const webUrl = z.url({ protocol: /^https?$/ }).max(2000);
const instant = z.iso.datetime({ offset: true });

/** What `openapi.yaml` promises of each answer, as far as this backend reads it. */
export const me = z.object({
  name: z.string(),
  role: z.enum(['journalist', 'publisher']),
  rights: z.object({ publish: z.boolean(), submit: z.boolean() }),
  site: z.object({ name: z.string() }),
});

export const sections = z.object({ items: z.array(z.object({ name: z.string() })) });

const publication = z.object({
  id: z.string().min(1).max(200),
  state: z.enum(['published', 'submitted', 'unpublished', 'deleted']),
  url: webUrl,
  previewUrl: webUrl.nullable(),
  publishedAt: instant.nullable(),
});

export const article = z.object({
  version: z.string().min(1),
  versioncreated: instant,
  title: z.string(),
  condei: publication.extend({ content: articleContent.nullable() }),
});
export type ArticleAnswer = z.infer<typeof article>;

export const articleList = z.object({ items: z.array(article) });

const named = z.array(z.object({ value: z.string() }));
const story = z.object({
  title: z.string(),
  descriptions: named,
  bodies: named,
  subjects: z.array(z.object({ rel: z.string(), name: z.string() })),
  condei: publication,
});
export type StoryAnswer = z.infer<typeof story>;

export const storyList = z.object({
  items: z.array(story),
  next: z.string().nullable(),
  watermark: z.string(),
  total: z.number().int().nonnegative().nullable(),
});

export const medium = z.object({ hash: z.string(), url: webUrl });

/** RFC 9457 problem details, as far as a person can use them. */
export const problem = z.object({ title: z.string().default(''), detail: z.string().default('') });
