import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { beforeEach, expect, test } from 'vitest';
import type { HttpRequest, HttpResponse } from '../../../main/publishing/http.ts';
import { createHttp } from '../../../main/publishing/http.ts';
import type { RunningSite } from '../../../main/site/index.ts';
import { conforming, seenAnswers } from '../../support/open-api.ts';
import { startTestSite } from '../../support/open-site.ts';
import { outgoingArticle, outgoingPicture } from '../../support/outgoing-article.ts';
import { itemOf } from '../../../main/publishing/backends/open-http/item.ts';

const http = conforming(createHttp({ userAgent: 'Condei tests' }));
let site: RunningSite;

beforeEach(async () => {
  site = await startTestSite();
});

test('no key, a wrong one and another scheme are 401 everywhere', async () => {
  const { hash } = outgoingPicture(10);
  const calls = [
    ['GET', '/api/me'],
    ['GET', '/api/sections'],
    ['GET', '/api/tags'],
    ['GET', '/api/articles'],
    ['POST', '/api/articles'],
    ['GET', '/api/articles/x'],
    ['PUT', '/api/articles/x'],
    ['DELETE', '/api/articles/x'],
    ['POST', '/api/articles/x/unpublish'],
    ['GET', `/api/media/${hash}`],
    ['PUT', `/api/media/${hash}`],
    ['PATCH', `/api/media/${hash}`],
  ] as const;
  for (const [method, path] of calls) {
    for (const authorization of ['', 'Bearer altceva', `Basic ${site.tokens.publisher}`]) {
      const answer = await call(method, path, { headers: { authorization } });
      expect([path, answer.status, answer.headers.get('www-authenticate')]).toEqual([
        path,
        401,
        'Bearer realm="site"',
      ]);
    }
  }
});

test('a key shows nothing of itself in the page or in an answer', async () => {
  const answers = [await call('GET', '/api/me'), await call('GET', '/api/sections')];
  const pages = [await (await fetch(site.url)).text(), ...answers.map(({ text }) => text)];
  for (const text of pages) expect(text).not.toContain(site.tokens.publisher);
});

test('sections and tags', async () => {
  await publish({ fields: { tags: ['gaze', 'energie'] } });
  await publish({ fields: { tags: ['energie'], section: 'Reportaj' } });
  const sections = await call('GET', '/api/sections');
  expect(JSON.parse(sections.text)).toMatchObject({
    items: expect.arrayContaining([
      { name: 'Reportaj', slug: 'reportaj', url: `${site.url}/reportaj` },
    ]) as unknown,
  });
  expect(JSON.parse((await call('GET', '/api/tags')).text)).toEqual({
    items: [
      { name: 'energie', articles: 2 },
      { name: 'gaze', articles: 1 },
    ],
  });
});

test('what cannot be read or has the wrong shape is refused with the paths', async () => {
  const json = { 'content-type': 'application/json' };
  const post = (body: string, headers: Record<string, string> = json) =>
    call('POST', '/api/articles', { headers, body });
  expect((await post('{"condei":')).status).toBe(400);
  expect((await post('{}', { 'content-type': 'text/plain' })).status).toBe(415);
  const empty = await post('{}');
  expect([empty.status, errorsOf(empty)]).toEqual([422, ['condei']]);
  const item = itemOf(outgoingArticle());
  const wrong = { ...item, condei: { ...(item['condei'] as object), operationId: '1', slug: 3 } };
  expect(errorsOf(await post(JSON.stringify(wrong)))).toEqual([
    'condei.operationId',
    'condei.slug',
  ]);
  const unnamed = itemOf(outgoingArticle({ fields: { headline: '', section: '' } }));
  expect(errorsOf(await post(JSON.stringify(unnamed)))).toEqual([
    'condei.content.fields.headline',
    'condei.content.fields.section',
  ]);
  const proto = '{"__proto__":{"x":1},"condei":{"__proto__":{"state":"published"}}}';
  expect((await post(proto)).status).toBe(422);
});

test('bodies over the limit are refused before they are read', async () => {
  const big = `"${'a'.repeat(8 * 1024 * 1024)}"`;
  const headers = { 'content-type': 'application/json' };
  expect((await call('POST', '/api/articles', { headers, body: big })).status).toBe(413);
  const { hash } = outgoingPicture(10);
  const announced = { 'upload-offset': '0', 'upload-length': String(50 * 1024 * 1024 + 1) };
  const upload = await call('PATCH', `/api/media/${hash}`, { headers: announced, body: 'x' });
  expect(upload.status).toBe(413);
});

test('uploads say where they stand', async () => {
  const picture = outgoingPicture(300_000);
  const path = `/api/media/${picture.hash}`;
  const send = (offset: number, end: number) =>
    call('PATCH', path, {
      headers: { 'upload-offset': String(offset), 'upload-length': '300000' },
      body: picture.data.subarray(offset, end),
    });
  const state = async () => {
    const { status, headers } = await call('HEAD', path);
    return [status, headers.get('upload-offset'), headers.get('upload-complete')];
  };
  expect(await state()).toEqual([404, null, null]);
  expect((await send(0, 100_000)).status).toBe(204);
  expect(await state()).toEqual([200, '100000', '?0']);
  const wrong = await send(50_000, 300_000);
  expect([wrong.status, wrong.headers.get('upload-offset')]).toEqual([409, '100000']);
  expect((await send(100_000, 300_000)).status).toBe(201);
  expect(await state()).toEqual([200, '300000', '?1']);
  expect((await send(0, 300_000)).status).toBe(200);

  const other = outgoingPicture(1000, 7);
  const put = (body: Buffer) => call('PUT', `/api/media/${other.hash}`, { body });
  expect((await put(picture.data)).status).toBe(422);
  expect((await put(other.data)).status).toBe(201);
  expect((await put(other.data)).status).toBe(200);
  expect((await call('GET', `/api/media/${other.hash}`)).status).toBe(200);
  expect((await call('GET', '/api/media/nu-e-amprenta')).status).toBe(400);
});

test('a change needs a version, and the right one', async () => {
  const { id, version } = await publish({});
  const body = JSON.stringify(itemOf(outgoingArticle()));
  const put = (ifMatch: Record<string, string>) =>
    call('PUT', `/api/articles/${id}`, {
      headers: { 'content-type': 'application/json', ...ifMatch },
      body,
    });
  expect((await put({})).status).toBe(428);
  expect((await put({ 'if-match': '1' })).status).toBe(400);
  const stale = await put({ 'if-match': '"99"' });
  expect([stale.status, stale.headers.get('etag')]).toEqual([412, `"${version}"`]);
  const done = await put({ 'if-match': `"${version}"` });
  expect([done.status, done.headers.get('etag')]).toEqual([200, '"2"']);
});

test('a deleted article leaves its trace and nothing else', async () => {
  const { id, url } = await publish({});
  const remove = (token: string) =>
    call('DELETE', `/api/articles/${id}`, {
      headers: { authorization: `Bearer ${token}`, 'if-match': '*' },
    });
  expect((await remove(site.tokens.journalist)).status).toBe(403);
  expect([(await remove(site.tokens.publisher)).status, (await fetch(url)).status]).toEqual([
    204, 410,
  ]);
  expect((await remove(site.tokens.publisher)).status).toBe(204);
  const since = await call('GET', '/api/articles?since=0');
  expect(JSON.parse(since.text)).toMatchObject({
    items: [{ title: '', pubstatus: 'canceled', condei: { id, url, state: 'deleted' } }],
  });
  const again = await call('PUT', `/api/articles/${id}`, {
    headers: { 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify(itemOf(outgoingArticle())),
  });
  expect(again.status).toBe(410);
});

test('one operation belongs to one article', async () => {
  const operationId = randomUUID();
  await publish({ operationId });
  const { id } = await publish({});
  const answer = await call('PUT', `/api/articles/${id}`, {
    headers: { 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify(itemOf(outgoingArticle({ operationId }))),
  });
  expect(answer.status).toBe(409);
});

test('a watermark that the site has not reached lists everything again', async () => {
  const { id } = await publish({});
  const list = JSON.parse((await call('GET', '/api/articles?since=500')).text) as unknown;
  expect(list).toMatchObject({ items: [{ condei: { id } }], next: null, watermark: '1', total: 1 });
});

test('list parameters that are none are refused', async () => {
  for (const query of ['limit=0', 'limit=201', 'limit=x', 'since=-1', 'cursor=1', 'cursor=a.b.c']) {
    expect([query, (await call('GET', `/api/articles?${query}`)).status]).toEqual([query, 400]);
  }
});

test('another host name, an unknown path and a wrong method are refused', async () => {
  expect(await statusAs('GET', '/', 'evil.example')).toBe(421);
  expect(await statusAs('GET', '/api/me', `127.0.0.1.evil.example:${site.port}`)).toBe(421);
  expect(await statusAs('GET', '/', `localhost:${site.port}`)).toBe(200);
  const host = `127.0.0.1:${site.port}`;
  expect(await statusAs('GET', '/api/nimic', host)).toBe(404);
  expect(await statusAs('DELETE', '/', host)).toBe(405);
  expect(await statusAs('GET', '/assets/..%2f..%2fmain.ts', host)).toBe(404);
  expect(await statusAs('GET', '/media/..%2f..%2fsite.sqlite', host)).toBe(404);
});

test('every answer of this file is one that the API promises', () => {
  expect(seenAnswers.size).toBeGreaterThan(30);
});

async function publish(changes: Parameters<typeof outgoingArticle>[0]) {
  const answer = await call('POST', '/api/articles', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(itemOf(outgoingArticle(changes))),
  });
  expect(answer.status).toBe(201);
  const item = JSON.parse(answer.text) as { version: string; condei: { id: string; url: string } };
  return { id: item.condei.id, url: item.condei.url, version: item.version };
}

function call(
  method: HttpRequest['method'],
  path: string,
  { headers, body }: Pick<HttpRequest, 'headers' | 'body'> = {},
): Promise<HttpResponse> {
  const authorization = `Bearer ${site.tokens.publisher}`;
  return http.send({
    method,
    url: site.url + path,
    headers: { authorization, ...headers },
    ...(body !== undefined && { body }),
  });
}

function errorsOf({ text }: HttpResponse): readonly string[] {
  const { errors } = JSON.parse(text) as { errors?: readonly { path: string }[] };
  return (errors ?? []).map(({ path }) => path);
}

/** `fetch` does not let anybody choose the Host header. */
function statusAs(method: string, path: string, host: string): Promise<number | undefined> {
  const headers = { host, authorization: `Bearer ${site.tokens.publisher}` };
  return new Promise((resolve, reject) => {
    httpRequest({ port: site.port, host: '127.0.0.1', method, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
