import { z } from 'zod';
import type { Newsroom } from '../newsroom.ts';
import { Problem } from '../problem.ts';
import { jsonReply } from '../reply.ts';
import { readJsonBody } from '../request-body.ts';
import type { Route, Visit } from '../router.ts';
import type { Articles, SiteArticle } from '../store/articles.ts';
import type { Sections } from '../store/sections.ts';
import type { SiteRole, SiteTokens } from '../tokens.ts';
import { roleOf } from '../tokens.ts';
import { articleInput } from './article-input.ts';
import { articleItem, storyItem } from './article-item.ts';
import { changesQuery, cursorOf } from './paging.ts';

interface Deps {
  readonly siteName: string;
  readonly tokens: SiteTokens;
  readonly newsroom: Newsroom;
  readonly articles: Articles;
  readonly sections: Sections;
}

const names: Readonly<Record<SiteRole, string>> = {
  journalist: 'Jurnalist',
  publisher: 'Publicist',
};
const unpublishInput = z.object({ operationId: z.uuid() });

/** The API except media: who am I, sections, tags and articles. */
export function apiRoutes({
  siteName,
  tokens,
  newsroom,
  articles,
  sections,
}: Deps): readonly Route[] {
  const roleIn = ({ request }: Visit) => roleOf(request.headers.authorization, tokens);
  const answer = (status: number, article: SiteArticle, { origin }: Visit) => {
    const item = articleItem(article, origin);
    return jsonReply(status, item, { etag: `"${article.version}"`, 'content-location': item.uri });
  };
  return [
    {
      method: 'GET',
      pattern: '/api/me',
      handle: (visit) => {
        const role = roleIn(visit);
        const rights = { publish: role === 'publisher', submit: true };
        return jsonReply(200, { name: names[role], role, rights, site: { name: siteName } });
      },
    },
    {
      method: 'GET',
      pattern: '/api/sections',
      handle: (visit) => {
        roleIn(visit);
        const items = sections
          .all()
          .map(({ slug, name }) => ({ name, slug, url: `${visit.origin}/${slug}` }));
        return jsonReply(200, { items });
      },
    },
    {
      method: 'GET',
      pattern: '/api/tags',
      handle: (visit) => {
        roleIn(visit);
        return jsonReply(200, { items: sections.tags() });
      },
    },
    {
      method: 'GET',
      pattern: '/api/articles',
      handle: (visit) => {
        roleIn(visit);
        const operationId = visit.query.get('operationId');
        const draftId = visit.query.get('draftId');
        if (operationId !== null || draftId !== null) {
          const found =
            operationId === null
              ? articles.byDraft(draftId ?? '')
              : articles.byOperation(operationId);
          return jsonReply(200, { items: found ? [articleItem(found, visit.origin)] : [] });
        }
        const query = changesQuery(visit.query);
        const { articles: page, watermark, remaining } = articles.changed(query);
        const last = page.at(-1);
        const more = last !== undefined && remaining > page.length;
        return jsonReply(200, {
          items: page.map((article) => storyItem(article, visit.origin)),
          next: more ? cursorOf({ ...query, after: last.seq, until: watermark }) : null,
          watermark: String(watermark),
          total: query.until === null ? remaining : null,
        });
      },
    },
    {
      method: 'POST',
      pattern: '/api/articles',
      handle: async (visit) => {
        const role = roleIn(visit);
        const input = await readJsonBody(visit.request, articleInput);
        const { article, created } = newsroom.create(input, { role });
        return answer(created ? 201 : 200, article, visit);
      },
    },
    {
      method: 'GET',
      pattern: '/api/articles/:id',
      handle: (visit) => {
        roleIn(visit);
        return answer(200, newsroom.get(visit.params['id'] ?? ''), visit);
      },
    },
    {
      method: 'PUT',
      pattern: '/api/articles/:id',
      handle: async (visit) => {
        const role = roleIn(visit);
        const version = expectedVersion(visit);
        const input = await readJsonBody(visit.request, articleInput);
        const id = visit.params['id'] ?? '';
        return answer(200, newsroom.update(id, input, { role, version }), visit);
      },
    },
    {
      method: 'POST',
      pattern: '/api/articles/:id/unpublish',
      handle: async (visit) => {
        const role = roleIn(visit);
        const version = expectedVersion(visit);
        const { operationId } = await readJsonBody(visit.request, unpublishInput);
        const id = visit.params['id'] ?? '';
        return answer(200, newsroom.unpublish(id, operationId, { role, version }), visit);
      },
    },
    {
      method: 'DELETE',
      pattern: '/api/articles/:id',
      handle: (visit) => {
        const role = roleIn(visit);
        newsroom.remove(visit.params['id'] ?? '', { role, version: expectedVersion(visit) });
        return { status: 204, headers: {}, body: '' };
      },
    },
  ];
}

/** The version in If-Match; null for `*`. */
function expectedVersion({ request }: Visit): number | null {
  const header = request.headers['if-match'];
  if (header === undefined) throw new Problem(428);
  if (header.trim() === '*') return null;
  const version = /^"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (version === undefined) throw new Problem(400, 'If-Match trebuie să fie "versiunea" sau *.');
  return Number(version);
}
