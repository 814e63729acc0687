import { defineBackend } from '../../backend.ts';
import { article, articleList, me, sections, storyList } from './answers.ts';
import { createClient, readJson } from './client.ts';
import { itemOf, remoteArticle, remoteStory } from './item.ts';
import { upload } from './upload.ts';

const json = { 'content-type': 'application/json' };
/** Stories asked for at once; the API allows up to 200. */
const PAGE = 100;

/** Any site that speaks the open site API of `openapi.yaml`, the built-in local site among them. */
export const openHttp = defineBackend({
  id: 'open-http',
  label: { ro: 'Site cu API deschis', en: 'Site with the open API' },
  fields: {
    url: {
      kind: 'url',
      label: { ro: 'Adresa site-ului', en: 'Address of the site' },
      hint: { ro: 'De exemplu https://www.exemplu.ro', en: 'For example https://www.example.com' },
      required: true,
    },
    token: {
      kind: 'secret',
      label: { ro: 'Cheia de acces', en: 'Access token' },
      hint: {
        ro: 'O primești de la administratorul site-ului.',
        en: 'The administrator of the site gives it to you.',
      },
      required: true,
    },
  },
  capabilities: ['conditional-update', 'media', 'unpublish', 'preview', 'tags', 'submit'],
  connect: ({ url, token }, http) => {
    const client = createClient(url, token, http);
    const articlePath = (id: string) => `/api/articles/${encodeURIComponent(id)}`;
    const lookUp = async (by: Record<string, string>, signal: AbortSignal | undefined) => {
      const path = `/api/articles?${new URLSearchParams(by).toString()}`;
      const answer = await client.send({ method: 'GET', path, signal });
      const found = readJson(answer, articleList).items[0];
      return found ? remoteArticle(found) : null;
    };
    return {
      verify: async ({ signal } = {}) => {
        const who = readJson(await client.send({ method: 'GET', path: '/api/me', signal }), me);
        const answer = await client.send({ method: 'GET', path: '/api/sections', signal });
        return {
          siteName: who.site.name,
          userName: who.name,
          rights: who.rights,
          sections: readJson(answer, sections).items.map(({ name }) => name),
        };
      },
      find: (operationId, { signal } = {}) => lookUp({ operationId }, signal),
      findDraft: (draftId, { signal } = {}) => lookUp({ draftId }, signal),
      read: async (remoteId, { signal } = {}) => {
        const answer = await client.sendOrNull({
          method: 'GET',
          path: articlePath(remoteId),
          signal,
        });
        if (!answer) return null;
        const found = readJson(answer, article);
        return { ...remoteArticle(found), content: found.condei.content };
      },
      publish: async (outgoing, { signal } = {}) => {
        const body = JSON.stringify(itemOf(outgoing));
        const path = '/api/articles';
        const answer = await client.send({ method: 'POST', path, headers: json, body, signal });
        return remoteArticle(readJson(answer, article));
      },
      update: async (remoteId, outgoing, version, { signal } = {}) => {
        const answer = await client.send({
          method: 'PUT',
          path: articlePath(remoteId),
          headers: { ...json, 'if-match': ifMatch(version) },
          body: JSON.stringify(itemOf(outgoing)),
          signal,
        });
        return remoteArticle(readJson(answer, article));
      },
      unpublish: async (remoteId, operationId, version, { signal } = {}) => {
        const answer = await client.send({
          method: 'POST',
          path: `${articlePath(remoteId)}/unpublish`,
          headers: { ...json, 'if-match': ifMatch(version) },
          body: JSON.stringify({ operationId }),
          signal,
        });
        return remoteArticle(readJson(answer, article));
      },
      listPublished: async ({ since, cursor }, { signal } = {}) => {
        const query = new URLSearchParams({ limit: String(PAGE) });
        if (cursor !== null) query.set('cursor', cursor);
        else if (since !== null) query.set('since', since);
        const path = `/api/articles?${query.toString()}`;
        const page = readJson(await client.send({ method: 'GET', path, signal }), storyList);
        return {
          stories: page.items.map(remoteStory).filter((story) => story !== null),
          cursor: page.next,
          watermark: page.watermark,
          total: page.total,
        };
      },
      uploadMedia: (medium, options = {}) => upload(client, medium, options),
    };
  },
});

function ifMatch(version: string | null): string {
  return version === null ? '*' : `"${version}"`;
}
