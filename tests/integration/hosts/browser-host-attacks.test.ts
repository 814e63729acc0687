import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserHost } from '../../../main/hosts/browser/host.ts';
import { createHostFolders, held, startTestHost } from '../../support/browser-host.ts';
import type { RawAnswer } from '../../support/raw-http.ts';
import { handshake, rawHttp } from '../../support/raw-http.ts';

let host: BrowserHost;
let folders: Awaited<ReturnType<typeof createHostFolders>>;
let own: Readonly<Record<string, string>>;

const ask = (
  path: string,
  headers: Readonly<Record<string, string>> = own,
  method = 'GET',
): Promise<RawAnswer> => rawHttp({ port: host.port, path, method, headers });
const pathOf = (url: string): string => url.slice(new URL(url).origin.length);
const without = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(own).filter(([key]) => key !== name));

beforeAll(async () => {
  folders = await createHostFolders();
  host = held(await startTestHost(folders));
  const entered = await ask(pathOf(host.enterUrl()), { host: `127.0.0.1:${host.port}` });
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  own = { host: `127.0.0.1:${host.port}`, cookie };
});
afterAll(async () => {
  await host.close();
  await folders.remove();
});

describe('the door', () => {
  it('lets one browser in, once, and takes it to a clean address', async () => {
    const path = pathOf(host.enterUrl());
    const stranger = without('cookie');
    const first = await ask(path, stranger);
    expect({ status: first.status, location: first.headers['location'] }).toEqual({
      status: 303,
      location: '/',
    });
    expect(String(first.headers['set-cookie'])).toMatch(
      /^condei-[0-9a-f]{8}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    const replayed = await ask(path, stranger);
    expect({ status: replayed.status, cookie: replayed.headers['set-cookie'] }).toEqual({
      status: 403,
      cookie: undefined,
    });
  });

  it.each(['/enter', '/enter?token=', '/enter?token=guess', `/enter?token=${'A'.repeat(43)}`])(
    'refuses %s',
    async (path) => {
      expect((await ask(path, without('cookie'))).status).toBe(403);
    },
  );

  it.each(['/', '/index.html', '/assets/page.js', '/media/x', '/preview/x', '/rpc', '/nothing'])(
    'gives nothing of %s to a browser without the cookie',
    async (path) => {
      const answer = await ask(path, without('cookie'));
      expect({ status: answer.status, body: answer.body }).toEqual({ status: 403, body: '' });
    },
  );

  it('refuses a cookie that is nearly right', async () => {
    const [name = '', value = ''] = (own['cookie'] ?? '').split('=');
    const wrong = [`${name}=${value.slice(1)}`, `${name}=`, name, `x${name}=${value}`];
    const statuses = wrong.map(async (cookie) => (await ask('/', { ...own, cookie })).status);
    expect(await Promise.all(statuses)).toEqual(wrong.map(() => 403));
  });
});

describe('requests that another page or a renamed machine could send', () => {
  it.each([
    'localhost',
    'localhost:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    '[::1]:PORT',
    'evil.example:PORT',
    '',
  ])('refuses the Host %j', async (name) => {
    const named = { ...own, host: name.replace('PORT', String(host.port)) };
    expect((await ask('/', named)).status).toBe(403);
    expect(
      (await ask('/rpc', { ...named, ...handshake, origin: `http://${named.host}` })).status,
    ).toBe(403);
  });

  it('refuses a request without a Host', async () => {
    expect((await ask('/', without('host'))).status).toBe(400);
  });

  it.each([
    'http://127.0.0.1:1',
    'http://localhost:PORT',
    'https://127.0.0.1:PORT',
    'null',
    'http://evil.example',
  ])('refuses the Origin %j', async (origin) => {
    const from = { ...own, origin: origin.replace('PORT', String(host.port)) };
    expect((await ask('/', from)).status).toBe(403);
    expect((await ask('/rpc', { ...from, ...handshake })).status).toBe(403);
  });

  it.each(['cross-site', 'same-site'])('refuses what a %s page asks for', async (site) => {
    expect((await ask('/assets/page.js', { ...own, 'sec-fetch-site': site })).status).toBe(403);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    expect((await ask('/', own, method)).status).toBe(405);
  });
});

describe('the WebSocket', () => {
  const origin = (): Readonly<Record<string, string>> => ({
    origin: `http://127.0.0.1:${host.port}`,
  });

  it('opens for our own page', async () => {
    expect((await ask('/rpc', { ...own, ...handshake, ...origin() })).status).toBe(101);
  });

  it('refuses a missing Origin', async () => {
    expect((await ask('/rpc', { ...own, ...handshake })).status).toBe(403);
  });

  it('refuses a missing cookie', async () => {
    expect((await ask('/rpc', { ...without('cookie'), ...handshake, ...origin() })).status).toBe(
      403,
    );
  });

  it.each(['/', '/rpc/', '/rpc?x=1', '//rpc', '/RPC', '/other'])(
    'refuses the path %s',
    async (path) => {
      expect((await ask(path, { ...own, ...handshake, ...origin() })).status).toBe(403);
    },
  );
});

describe('paths that climb', () => {
  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/%uff0e%uff0e/secret.txt',
    '/assets/..;/..;/secret.txt',
    '/....//secret.txt',
    '//127.0.0.1/secret.txt',
    '/assets/%00/../../secret.txt',
    '/assets/page.js%00.txt',
    '/index.html/../../secret.txt',
    '/C:/secret.txt',
    '/file:///etc/passwd',
    '/media/../../../secret.txt',
    '/media/%2e%2e%2fcondei.sqlite',
    '/preview/../condei.sqlite',
    '/condei.sqlite',
    '/host/session.json',
    'http://127.0.0.1/secret.txt',
    '*',
  ])('gives nothing for %s', async (path) => {
    const answer = await ask(path);
    expect({ status: answer.status, body: answer.body }).toEqual({
      status: 404,
      body: 'Nu există.',
    });
  });
});

describe('what is served', () => {
  it('gives the page a policy without inline code, and a nonce of its own each time', async () => {
    const [first, second] = [await ask('/'), await ask('/')];
    const nonce = /nonce="([^"]+)"/.exec(first.body)?.[1] ?? '';
    expect(first.headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; ` +
        "img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
        "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(nonce).toHaveLength(24);
    expect(second.body).not.toContain(nonce);
  });

  it('marks every answer as ours alone', async () => {
    const paths = ['/', '/assets/page.js', '/nothing'];
    const marks = paths.map(async (path) => {
      const { headers } = await ask(path);
      return [headers['cross-origin-resource-policy'], headers['x-content-type-options']];
    });
    expect(await Promise.all(marks)).toEqual(paths.map(() => ['same-origin', 'nosniff']));
  });

  it('sends no body for HEAD', async () => {
    const answer = await ask('/assets/page.js', own, 'HEAD');
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 200, body: '' });
  });
});

describe('the knock of a second start', () => {
  it.each([
    ['without the secret', {}],
    ['with a wrong secret', { authorization: 'Bearer guess' }],
    ['with the cookie of a window', { authorization: '' }],
  ])('is refused %s', async (_how, headers) => {
    expect((await ask('/instance/focus', { ...own, ...headers }, 'POST')).status).toBe(403);
  });
});
