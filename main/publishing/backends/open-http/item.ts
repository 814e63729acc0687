import { documentText } from '../../../../shared/article/plain-text.ts';
import type { StoryRef } from '../../../../shared/article/story-ref.ts';
import type { OutgoingArticle, RemoteArticle, RemoteStory } from '../../backend.ts';
import type { ArticleAnswer, StoryAnswer } from './answers.ts';

/**
 * An article as the API takes it: an IPTC ninjs 2 item that any ninjs reader understands, and under
 * `condei` the document it was made from, which a site that knows our blocks renders itself.
 */
export function itemOf(article: OutgoingArticle): Readonly<Record<string, unknown>> {
  const { content, dates } = article;
  const { fields } = content;
  return {
    type: 'text',
    profile: 'condei-article',
    language: fields.language,
    title: fields.headline,
    headlines: [{ role: 'main', value: fields.headline }],
    descriptions: [{ role: 'standfirst', value: fields.standfirst }],
    by: article.byline,
    bodies: [
      { role: 'html', contenttype: 'text/html', value: article.bodyHtml },
      { role: 'text', contenttype: 'text/plain', value: documentText(content.body).join('\n') },
    ],
    subjects: [
      { rel: 'section', name: fields.section },
      ...fields.tags.map((name) => ({ rel: 'tag', name })),
    ],
    associations: [
      ...article.related.map((story, index) => association('related', story, index)),
      ...article.recommended.map((story, index) => association('recommended', story, index)),
    ],
    contentcreated: dates.created,
    condei: {
      operationId: article.operationId,
      draftId: article.draftId,
      state: article.state,
      slug: article.slug,
      visibleAt: dates.visible,
      significantUpdateAt: dates.significantUpdate,
      furniture: article.furniture,
      content,
    },
  };
}

/** The facts of an answered article. */
export function remoteArticle({
  version,
  versioncreated,
  title,
  condei,
}: ArticleAnswer): RemoteArticle {
  return {
    remoteId: condei.id,
    url: condei.url,
    previewUrl: condei.previewUrl,
    version,
    state: condei.state,
    publishedAt: condei.publishedAt && toInstant(condei.publishedAt),
    changedAt: toInstant(versioncreated),
    headline: title,
  };
}

/** A listed story as the archive wants it; null for one that waits for a publisher. */
export function remoteStory(item: StoryAnswer): RemoteStory | null {
  const { state, id, url, publishedAt } = item.condei;
  if (state === 'submitted') return null;
  const named = (rel: string) =>
    item.subjects.filter((subject) => subject.rel === rel).map(({ name }) => name);
  return {
    remoteId: id,
    url,
    headline: item.title,
    standfirst: item.descriptions[0]?.value ?? '',
    section: named('section')[0] ?? '',
    tags: named('tag'),
    text: item.bodies[0]?.value ?? '',
    publishedAt: publishedAt && toInstant(publishedAt),
    state,
  };
}

function association(role: string, { url, headline, remoteId }: StoryRef, index: number) {
  return { name: `${role}-${index + 1}`, type: 'text', uri: url, title: headline, altid: remoteId };
}

function toInstant(date: string): string {
  return new Date(date).toISOString();
}
