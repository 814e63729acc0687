import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ArticleContent } from '../../../shared/article/article.ts';
import { emptyFields } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import { DOCUMENT_VERSION } from '../../../shared/article/document.ts';
import { slugFrom } from '../../../shared/article/slug.ts';
import { monthPath } from '../bucharest-date.ts';
import type { Articles } from '../store/articles.ts';
import type { Sections } from '../store/sections.ts';
import archiveJson from './archive.json' with { type: 'json' };

const archive = z
  .object({
    stories: z.array(
      z.object({
        section: z.string(),
        label: z.string(),
        headline: z.string(),
        standfirst: z.string(),
        first: z.string(),
        tags: z.array(z.string()),
      }),
    ),
    /** Paragraphs that may end any story of their section. */
    closings: z.record(z.string(), z.array(z.string())),
    subheadings: z.record(z.string(), z.string()),
    authors: z.array(z.string()),
  })
  .parse(archiveJson);
type DemoStory = (typeof archive.stories)[number];

/**
 * Fills an empty site with 200 invented stories of the last four months, the newest 40 minutes old.
 * The same `now` gives the same site. Runs inside the caller's transaction.
 */
export function publishDemo(articles: Articles, sections: Sections, now: Date): void {
  const newestFirst = archive.stories.map((story, index) => ({
    story,
    index,
    // Dense in the last days, then thinner: 113 days for 200 stories.
    publishedAt: new Date(
      now.getTime() - Math.round(40 + 45 * index + 3.9 * index * index) * 60_000,
    ).toISOString(),
  }));
  for (const { story, index, publishedAt } of newestFirst.toReversed()) {
    articles.insert(uuidOf(story.headline), uuidOf(`preview ${story.headline}`), {
      operationId: uuidOf(`operation ${story.headline}`),
      draftId: null,
      state: 'published',
      path: `/${monthPath(publishedAt)}/${slugFrom(story.headline)}`,
      section: sections.ensure(story.section).slug,
      changedAt: publishedAt,
      publishedAt,
      updatedAt: null,
      content: contentOf(story, index),
    });
  }
}

function contentOf(story: DemoStory, index: number): ArticleContent {
  const { section, label, headline, standfirst, first, tags } = story;
  const closings = archive.closings[section] ?? [];
  const count = 1 + (index % 3);
  const ends = closings.map((_, place) => closings[(index + place * 2) % closings.length] ?? '');
  const paragraphs = [first, ...ends.slice(0, count)].map(paragraph);
  const subheading = archive.subheadings[section];
  const withHeading =
    count === 3 && subheading !== undefined
      ? [...paragraphs.slice(0, 2), heading(subheading), ...paragraphs.slice(2)]
      : paragraphs;
  const author = archive.authors[index % archive.authors.length];
  return {
    fields: {
      ...emptyFields,
      label,
      headline,
      standfirst,
      section,
      tags,
      authors: author === undefined ? [] : [author],
      slug: slugFrom(headline),
    },
    body: { version: DOCUMENT_VERSION, blocks: withHeading },
  };
}

function paragraph(text: string, index: number): Block {
  return { id: `p${index}`, type: 'paragraph', children: [{ type: 'text', text }] };
}

function heading(text: string): Block {
  return { id: 'h', type: 'heading', tag: 'h2', children: [{ type: 'text', text }] };
}

/** A name-based id, so that the same story is the same article in every demo. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
