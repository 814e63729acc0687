import { documentText } from '../../../shared/article/plain-text.ts';
import type { SiteArticle } from '../store/articles.ts';

/** What an answer says of an article, as an IPTC ninjs 2 item with our document under `condei`. */
export function articleItem(article: SiteArticle, origin: string) {
  const { state, content, previewKey } = article;
  return {
    ...shared(article, origin),
    condei: {
      ...publication(article, origin),
      previewUrl: state === 'submitted' ? `${origin}/preview/${previewKey}` : null,
      content,
    },
  };
}

/** The same for lists: plain text instead of the document. */
export function storyItem(article: SiteArticle, origin: string) {
  const { fields, body } = article.content ?? {};
  return {
    ...shared(article, origin),
    descriptions: [{ role: 'standfirst', value: fields?.standfirst ?? '' }],
    bodies: [
      {
        role: 'text',
        contenttype: 'text/plain',
        value: body ? documentText(body).join('\n') : '',
      },
    ],
    subjects: [
      { rel: 'section', name: article.section.name },
      ...(fields?.tags ?? []).map((name) => ({ rel: 'tag', name })),
    ],
    condei: { ...publication(article, origin), previewUrl: null },
  };
}

function shared(
  { id, version, state, createdAt, changedAt, content }: SiteArticle,
  origin: string,
) {
  return {
    uri: `${origin}/api/articles/${id}`,
    type: 'text',
    profile: 'condei-article',
    language: content?.fields.language ?? 'ro',
    version: String(version),
    firstcreated: createdAt,
    versioncreated: changedAt,
    pubstatus: pubstatus[state],
    title: content?.fields.headline ?? '',
    by: (content?.fields.authors ?? []).join(', '),
  };
}

function publication({ id, state, path, publishedAt }: SiteArticle, origin: string) {
  return { id, state, url: origin + path, publishedAt };
}

const pubstatus = {
  published: 'usable',
  submitted: 'withheld',
  unpublished: 'withheld',
  deleted: 'canceled',
} as const;
