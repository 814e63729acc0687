import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { createApp } from '../../../main/app.ts';
import type { BrowserHost } from '../../../main/hosts/browser/host.ts';
import { transportOf } from '../../../main/hosts/browser/ws-transport.ts';
import type { AppContract } from '../../../shared/contract/index.ts';
import { contract } from '../../../shared/contract/index.ts';
import type { Client } from '../../../shared/rpc/connect.ts';
import { connect } from '../../../shared/rpc/connect.ts';
import { createHostFolders, held, startTestHost } from '../../support/browser-host.ts';
import type { RawAnswer } from '../../support/raw-http.ts';
import { rawHttp } from '../../support/raw-http.ts';

let folders: Awaited<ReturnType<typeof createHostFolders>>;
const running = new Set<BrowserHost>();

const start = async (options: Parameters<typeof startTestHost>[1] = {}): Promise<BrowserHost> => {
  const host = held(await startTestHost(folders, options));
  running.add(host);
  return host;
};
const enter = async (host: BrowserHost): Promise<string> => {
  const url = new URL(host.enterUrl());
  const headers = { host: url.host };
  const answer = await rawHttp({ port: host.port, path: url.pathname + url.search, headers });
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
};
const openWindow = async (
  host: BrowserHost,
  cookie: string,
): Promise<{ socket: WebSocket; client: Client<AppContract> }> => {
  const authority = `127.0.0.1:${host.port}`;
  const headers = { cookie, origin: `http://${authority}` };
  const socket = new WebSocket(`ws://${authority}/rpc`, { headers });
  await once(socket, 'open');
  const client = connect(transportOf(socket), contract);
  client.on('app.flushRequested', ({ token }) => {
    void client.calls.app.flushed({ token }).catch(() => undefined);
  });
  return { socket, client };
};
const instanceFile = (): string => join(folders.dataFolder, 'host', 'instance.json');

beforeEach(async () => {
  folders = await createHostFolders();
});
afterEach(async () => {
  for (const host of running) await host.close();
  running.clear();
  await folders.remove();
});

it('keeps port and session over a restart, so that an open window finds the core again', async () => {
  const first = await start();
  const cookie = await enter(first);
  await first.close();
  const second = await start();
  const { client } = await openWindow(second, cookie);
  expect(second.port).toBe(first.port);
  expect((await client.calls.app.info()).host).toBe('browser');
});

it('takes another port when its own is taken', async () => {
  const first = await start();
  const elsewhere = await createHostFolders();
  const session = join(folders.dataFolder, 'host', 'session.json');
  const other = held(await startTestHost(elsewhere));
  await other.close();
  await writeFile(join(elsewhere.dataFolder, 'host', 'session.json'), await readFile(session));
  const second = held(await startTestHost(elsewhere));
  expect(second.port).not.toBe(first.port);
  await second.close();
  await elsewhere.remove();
});

it.skipIf(process.platform === 'win32')('keeps its secrets to this user', async () => {
  await start();
  const modes = ['instance.json', 'session.json'].map(
    (name) => statSync(join(folders.dataFolder, 'host', name)).mode & 0o777,
  );
  expect(modes).toEqual([0o600, 0o600]);
});

it('asks every window to flush before it closes, and waits for the answer', async () => {
  const host = await start();
  const { client, socket } = await openWindow(host, await enter(host));
  const order: string[] = [];
  client.on('app.flushRequested', () => order.push('asked'));
  const gone = once(socket, 'close').then(() => order.push('closed'));
  await client.calls.app.info();
  await host.close();
  await gone;
  expect(order).toEqual(['asked', 'closed']);
  expect(existsSync(instanceFile())).toBe(false);
});

it('brings the first instance to the front when it is started again', async () => {
  const host = await start();
  const { client } = await openWindow(host, await enter(host));
  const focused = new Promise<void>((resolve) => {
    client.on('app.focusRequested', () => resolve());
  });
  await client.calls.app.info();
  expect(await startTestHost(folders)).toEqual({
    held: false,
    host: 'browser',
    url: null,
    focused: true,
  });
  await focused;
});

it('gives a second start an address of its own while no window is open', async () => {
  const host = await start();
  const second = await startTestHost(folders);
  const url = second.held ? null : second.url;
  const answer = await rawHttp({
    port: host.port,
    path: (url ?? '').slice(`http://127.0.0.1:${host.port}`.length),
    headers: { host: `127.0.0.1:${host.port}` },
  });
  expect(answer.status).toBe(303);
});

it('opens a window for a second start when it opens windows itself and has none', async () => {
  const opened: string[] = [];
  await start({ openWindow: (url) => opened.push(url) });
  const before = opened.length;
  const second = await startTestHost(folders);
  expect({ second, before, after: opened.length }).toEqual({
    second: { held: false, host: 'browser', url: null, focused: true },
    before: 1,
    after: 2,
  });
});

/** What a browser gets that follows an address it was started with. */
const visit = async (url: string): Promise<RawAnswer> => {
  const { port, host, pathname, search } = new URL(url);
  const door = await rawHttp({ port: Number(port), path: pathname + search, headers: { host } });
  const cookie = String(door.headers['set-cookie']).split(';')[0] ?? '';
  return rawHttp({ port: Number(port), path: '/', headers: { host, cookie } });
};

it('opens its window while the core starts, and keeps it waiting for the page', async () => {
  const window = Promise.withResolvers<string>();
  const core = Promise.withResolvers<undefined>();
  const order: string[] = [];
  const starting = start({
    openWindow: window.resolve,
    createApp: async (platform, options) => {
      await core.promise;
      order.push('core');
      return createApp(platform, options);
    },
  });
  const page = visit(await window.promise).then((answer) => {
    order.push('page');
    return answer;
  });
  core.resolve(undefined);
  await starting;
  expect({ status: (await page).status, order }).toEqual({ status: 200, order: ['core', 'page'] });
});

it('tells the window that waits why the core did not start', async () => {
  const window = Promise.withResolvers<string>();
  const failing = startTestHost(folders, {
    openWindow: window.resolve,
    createApp: () => Promise.reject(Object.assign(new Error('no'), { code: 'EROFS' })),
  });
  const ended = expect(failing).rejects.toThrow('no');
  const { status, body } = await visit(await window.promise);
  await ended;
  expect({ status, body }).toEqual({
    status: 500,
    body: expect.stringContaining('nu poate scrie în dosarul de date') as unknown,
  });
  expect(existsSync(instanceFile())).toBe(false);
});

it.each([
  ['the file of a process that was killed', { pid: 2 ** 22 + 1, host: 'browser', port: 9 }],
  ['the file of a killed Electron', { pid: 2 ** 22 + 1, host: 'electron', port: null }],
])('takes the folder over from %s', async (_what, left) => {
  const host = await start();
  await host.close();
  await writeFile(instanceFile(), JSON.stringify({ ...left, secret: 'x'.repeat(43) }));
  await start();
  const now = z
    .object({ pid: z.number() })
    .parse(JSON.parse(await readFile(instanceFile(), 'utf8')));
  expect(now.pid).toBe(process.pid);
});

it('ends some time after its last window is gone, and not while one reloads', async () => {
  let idle = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    idle = resolve;
  });
  const host = await start({ openWindow: () => undefined, onIdle: idle, idleMs: 20 });
  const cookie = await enter(host);
  const first = await openWindow(host, cookie);
  const second = await openWindow(host, cookie);
  first.socket.close();
  await second.client.calls.app.info();
  second.socket.close();
  await ended;
});

it('leaves the folder free when the core does not start', async () => {
  const failing = startTestHost(folders, {
    createApp: () => Promise.reject(new Error('the disk is full')),
  });
  await expect(failing).rejects.toThrow('the disk is full');
  expect(existsSync(instanceFile())).toBe(false);
  await start();
});

it('says what to do when the windows were never built', async () => {
  const failing = startTestHost(folders, { renderer: join(folders.root, 'nowhere') });
  await expect(failing).rejects.toThrow('npm start');
});
