import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ElectronBench } from '../../support/electron-bench.ts';
import { callCore, openElectronBench } from '../../support/electron-bench.ts';

let bench: ElectronBench;
let electron: ElectronBench['electron'];

const start = (): Promise<void> => bench.start();
const onlyWindow = (): ReturnType<ElectronBench['onlyWindow']> => bench.onlyWindow();

beforeEach(async () => {
  bench = await openElectronBench();
  ({ electron } = bench);
});
afterEach(() => bench.end());

describe('the window', () => {
  it('is opened with every protection written out', async () => {
    await start();
    expect(onlyWindow().options).toEqual({
      title: 'Condei',
      width: 1440,
      height: 900,
      minWidth: 480,
      minHeight: 480,
      show: false,
      webPreferences: {
        preload: '/bundle/preload.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        nodeIntegrationInWorker: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        safeDialogs: true,
        spellcheck: false,
        devTools: true,
      },
    });
    expect(electron.app.sandboxed).toBe(true);
    expect(electron.protocol.schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
      },
    ]);
    expect(onlyWindow().webContents.url).toBe('app://editor/');
    expect(onlyWindow().calls).toContain('show');
  });

  it('opens nothing and goes nowhere', async () => {
    await start();
    const { webContents } = onlyWindow();
    expect(webContents.windowOpenHandler?.({ url: 'https://example.ro/' })).toEqual({
      action: 'deny',
    });
    const tried = [
      [true, 'https://example.ro/', true],
      [true, 'app://elsewhere/', true],
      [true, 'file:///etc/passwd', true],
      [true, 'app://editor/preview/1', true],
      [true, 'app://editor/', false],
      [false, 'app://editor/preview/1', false],
      [false, 'app://editor/', true],
      [false, 'https://example.ro/', true],
      [false, 'data:text/html,x', true],
    ] as const;
    const outcomes = tried.map(([isMainFrame, url]) => {
      const event = new electron.DoubleEvent({ isMainFrame, url });
      webContents.emit('will-frame-navigate', event);
      return event.defaultPrevented;
    });
    expect(outcomes).toEqual(tried.map(([, , prevented]) => prevented));
    for (const name of ['will-attach-webview', 'will-redirect']) {
      const event = new electron.DoubleEvent();
      webContents.emit(name, event);
      expect(event.defaultPrevented).toBe(true);
    }
  });

  it('gets no permission but to copy, no device and no dictionary', async () => {
    await start();
    const session = electron.session.defaultSession;
    const granted = (permission: string, requestingUrl: string, isMainFrame = true): unknown => {
      let answer: unknown;
      session.permissionRequestHandler?.(
        null,
        permission,
        (given: unknown) => {
          answer = given;
        },
        { requestingUrl, isMainFrame },
      );
      return answer;
    };
    const ours = 'app://editor/';
    expect(session.spellCheckerEnabled).toBe(false);
    expect(session.devicePermissionHandler?.()).toBe(false);
    expect(
      ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal'].map((name) => [
        granted(name, ours),
        session.permissionCheckHandler?.(null, name, ours),
      ]),
    ).toEqual([1, 2, 3, 4, 5].map(() => [false, false]));
    expect(granted('clipboard-sanitized-write', ours)).toBe(true);
    expect(granted('clipboard-sanitized-write', ours, false)).toBe(false);
    expect(granted('clipboard-sanitized-write', 'https://example.ro/')).toBe(false);
  });

  it('downloads only what it made itself', async () => {
    await start();
    const prevented = ['blob:app://editor/1', 'https://example.ro/x', 'blob:https://x/1'].map(
      (url) => {
        const event = new electron.DoubleEvent();
        electron.session.defaultSession.emit('will-download', event, { getURL: () => url });
        return event.defaultPrevented;
      },
    );
    expect(prevented).toEqual([false, true, true]);
  });

  it('loads its page again after a crash, with a new pipe', async () => {
    await start();
    const { webContents } = onlyWindow();
    webContents.emit('render-process-gone', new electron.DoubleEvent(), { reason: 'crashed' });
    expect(webContents.reloads).toBe(1);
    expect(await callCore(webContents, 'app.info')).toMatchObject({ kind: 'result' });
  });
});

describe('the app: protocol', () => {
  const get = async (url: string, method = 'GET'): Promise<{ status: number; body: string }> => {
    const handler = electron.session.defaultSession.handlers.get('app');
    if (!handler) throw new Error('no handler');
    // Chromium hands over URLs of our scheme, which Node's own Request takes as well.
    const answer = await handler(new Request(url, { method }));
    return { status: answer.status, body: await answer.text() };
  };

  it('serves the built files under the strict policy', async () => {
    await start();
    const handler = electron.session.defaultSession.handlers.get('app');
    const answer = await handler?.(new Request('app://editor/'));
    const policy = answer?.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-/);
    expect(policy).not.toContain('unsafe');
    expect(await get('app://editor/assets/page.js')).toEqual({
      status: 200,
      body: 'document.title = "Condei";',
    });
  });

  it.each([
    'app://editor/../secret.txt',
    'app://editor/%2e%2e/secret.txt',
    'app://editor/..%2fsecret.txt',
    'app://editor/..%5csecret.txt',
    'app://editor/%252e%252e%252fsecret.txt',
    'app://editor/assets/%00/secret.txt',
    'app://editor/media/..%2f..%2fcondei.sqlite',
    'app://editor//etc/passwd',
    'app://editor/secret.txt',
  ])('gives nothing for %s', async (url) => {
    await start();
    expect(await get(url)).toEqual({ status: 404, body: 'Nu există.' });
  });

  it.each([
    ['GET', 'app://elsewhere/index.html'],
    ['GET', 'app://editor.evil/index.html'],
    ['GET', 'app://editor:1/index.html'],
    ['GET', 'other://editor/index.html'],
    ['POST', 'app://editor/index.html'],
    ['DELETE', 'app://editor/assets/page.js'],
  ])('refuses %s %s', async (method, url) => {
    await start();
    expect(await get(url, method)).toEqual({ status: 403, body: '' });
  });
});

describe('the channel', () => {
  it('answers the main frame of our page', async () => {
    await start();
    expect(await callCore(onlyWindow().webContents, 'app.info')).toMatchObject({
      kind: 'result',
      output: { host: 'electron', version: '0.0.0-double' },
    });
  });

  it('hears no other frame, no other origin and no frame that is gone', async () => {
    await start();
    const { webContents } = onlyWindow();
    const message = JSON.stringify({ kind: 'call', id: 9, method: 'app.info' });
    webContents.receive('condei', message, new electron.DoubleFrame('app://editor'));
    webContents.receive('condei', message, null);
    const frame = webContents.mainFrame;
    frame.origin = 'https://example.ro';
    webContents.receive('condei', message);
    frame.origin = 'app://editor';
    await callCore(webContents, 'app.info');
    const answered = frame.received.map(
      ([, text]) => z.object({ id: z.number() }).safeParse(JSON.parse(String(text))).data?.id,
    );
    expect(answered.filter((id) => id !== undefined)).toEqual([1]);
  });

  it.each([
    ['an object', { kind: 'call' }],
    ['bytes', new Uint8Array([1])],
    ['text that is no frame', '{}'],
    ['50 MB', 'x'.repeat(50 << 20)],
  ])('is closed by %s', async (_what, message) => {
    await start();
    const { webContents } = onlyWindow();
    webContents.receive('condei', message);
    expect(webContents.ipc.listenerCount('condei')).toBe(0);
  });
});
