import type { ArticleContent } from '../../shared/article/article.ts';
import type { PictureSize } from '../../shared/article/picture-html.ts';
import { renderBody } from '../../shared/article/render-html.ts';
import type { Furniture } from '../../shared/article/site-profile.ts';
import { slugFrom } from '../../shared/article/slug.ts';
import { furnitureIdsOf, storiesOf } from './attachments.ts';
import type { OutgoingArticle, RemoteMedium } from './backend.ts';

/** What of a delivery becomes part of the article. */
export interface OutgoingFacts {
  readonly operationId: string;
  readonly draftId: string;
  readonly state: OutgoingArticle['state'];
  readonly content: ArticleContent;
  readonly draftCreatedAt: string;
  readonly furniture: readonly Furniture[];
  readonly media: ReadonlyMap<string, RemoteMedium>;
  readonly mediaSize: (hash: string) => PictureSize | null;
}

/** An article as backends get it. Pure: the same delivery gives the same article in every attempt. */
export function outgoingArticle(facts: OutgoingFacts): OutgoingArticle {
  const { operationId, draftId, state, content, media } = facts;
  const { fields, body } = content;
  const used = furnitureIdsOf(content);
  const furniture = facts.furniture.filter(({ id }) => used.includes(id));
  return {
    operationId,
    draftId,
    state,
    content,
    slug: fields.slug || slugFrom(fields.headline) || 'articol',
    byline: bylineOf(fields.authors, fields.language),
    bodyHtml: renderBody(body, {
      mediaUrl: (hash) => media.get(hash)?.url ?? '',
      mediaSize: facts.mediaSize,
      furniture: (id) => furniture.find((entry) => entry.id === id),
    }).toString(),
    media,
    related: storiesOf(content, 'related-stories').map(({ story }) => story),
    recommended: storiesOf(content, 'recommended-news').map(({ story }) => story),
    furniture,
    dates: { created: facts.draftCreatedAt, visible: null, significantUpdate: null },
  };
}

/** Authors as one line, in the article's language: „Ana Pop și Dan Ilie”. */
export function bylineOf(authors: readonly string[], language: 'ro' | 'en'): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(authors);
}
