import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { App, CreateApp } from '../../app.ts';
import type { Log } from '../../platform.ts';
import { FLUSH_MS } from '../windows.ts';
import type { Claim, Refusal } from '../instance.ts';
import { claimInstance } from '../instance.ts';
import type { PageServer, RendererFiles } from '../page-server.ts';
import { createPageServer, listRendererFiles } from '../page-server.ts';
import { createWindows } from '../windows.ts';
import { openHttpServer, send } from './http-server.ts';
import { createBrowserPlatform } from './platform.ts';
import { openSession } from './session-token.ts';
import { openSocketDoor } from './ws-transport.ts';

/** A source of the renderer other than its built files: the development server. */
export interface RendererSource {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  readonly attach: (server: Server) => Promise<void>;
  /** True for upgrades that belong to it. */
  readonly owns: (protocol: string | undefined) => boolean;
}

/** What a start of the browser host is told. */
export interface BrowserHostOptions {
  readonly createApp: CreateApp;
  readonly dataFolder: string;
  readonly version: string;
  readonly log: Log;
  /** Folder of the built files, or a live source of them. */
  readonly renderer: string | RendererSource;
  /** Opens a window at an address; null where the user opens it himself. */
  readonly openWindow: ((url: string) => void) | null;
  /** Ends the process after the last window of a host that opened one itself is gone. */
  readonly onIdle?: () => void;
  /** How long no window may be open before that, in milliseconds; a reload is shorter. */
  readonly idleMs?: number;
  readonly localSite?: boolean;
}

/** A running browser host. */
export interface BrowserHost {
  readonly held: true;
  readonly port: number;
  /** Makes an address that lets one browser in, once. */
  enterUrl(): string;
  /** Lets every window flush, then closes the core and the server. Safe to call twice. */
  close(): Promise<void>;
}

const IDLE_MS = 5000;

/** Starts the core behind a loopback server, or asks the process that already holds the folder. */
export async function startBrowserHost(
  options: BrowserHostOptions,
): Promise<BrowserHost | Refusal> {
  const claim = await claimInstance(options.dataFolder, 'browser');
  if (!claim.held) return claim;
  try {
    return await startClaimed(options, claim);
  } catch (error) {
    claim.release();
    throw error;
  }
}

type Page = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

async function startClaimed(options: BrowserHostOptions, claim: Claim): Promise<BrowserHost> {
  const { dataFolder, log, renderer, openWindow } = options;
  const session = openSession(dataFolder);
  let knocked: (() => { url: string | null }) | null = null;
  let page: Page = (_request, response) => {
    send(response, 503, { 'retry-after': '1' }, '');
    return Promise.resolve();
  };

  // The door opens before the core does: a second start must find somebody while databases open.
  const { server, port, authority } = await openHttpServer(session.lastPort, {
    session,
    instanceSecret: claim.secret,
    onFocus: () => Promise.resolve(knocked?.() ?? { url: null }),
    page: (request, response, path) => page(request, response, path),
    log,
  });
  session.rememberPort(port);
  claim.publish(port);
  const enterUrl = (): string => `http://${authority}/enter?token=${session.issueToken()}`;

  let app: App;
  try {
    const files: RendererFiles =
      typeof renderer === 'string' ? await listRendererFiles(renderer) : new Map();
    if (typeof renderer !== 'string') await renderer.attach(server);
    const platform = createBrowserPlatform(dataFolder, options.version, log);
    app = await options.createApp(platform, { localSite: options.localSite ?? true });
    page = pagesOf(createPageServer(files, app), renderer);
  } catch (error) {
    server.close();
    throw error;
  }

  const windows = createWindows(app, log);
  const owns = typeof renderer === 'string' ? undefined : renderer.owns;
  const door = openSocketDoor(server, authority, session, windows.attach, owns);
  knocked = () => {
    if (windows.ids().length > 0) windows.focus();
    else if (openWindow) openWindow(enterUrl());
    else return { url: enterUrl() };
    return { url: null };
  };
  if (openWindow) watchIdle(windows.onChange, options);

  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    const answered = await app.flush(windows.ids(), FLUSH_MS);
    if (!answered) log.warn({}, 'a window did not answer before the end');
    door.close();
    server.close();
    server.closeAllConnections();
    await app.close();
    claim.release();
  };
  return { held: true, port, enterUrl, close: () => (closing ??= close()) };
}

function pagesOf(pages: PageServer, renderer: string | RendererSource): Page {
  return async (request, response, path) => {
    const answer = await pages(path);
    if (answer.status === 404 && typeof renderer !== 'string') renderer.handle(request, response);
    else send(response, answer.status, answer.headers, answer.body);
  };
}

function watchIdle(
  onChange: (listener: (open: number) => void) => void,
  { onIdle, idleMs = IDLE_MS }: BrowserHostOptions,
): void {
  let timer: NodeJS.Timeout | undefined;
  onChange((open) => {
    clearTimeout(timer);
    if (open === 0 && onIdle) timer = setTimeout(onIdle, idleMs);
  });
}
