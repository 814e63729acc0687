import { setTimeout as pause } from 'node:timers/promises';
import type { Claim, Refusal } from '../instance.ts';
import { claimInstance } from '../instance.ts';
import type { Page } from './http-server.ts';
import { openHttpServer, send } from './http-server.ts';
import type { House } from './house.ts';
import type { BrowserHostOptions } from './options.ts';
import { openSession } from './session-token.ts';

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

/** How long a start that failed waits for its window to ask for the reason, in milliseconds. */
const LAST_WORDS_MS = 10_000;

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

/**
 * The door opens before the core does: a second start must find somebody while databases open, and
 * a browser takes as long to start as the core. So nothing here needs the core's modules.
 */
async function startClaimed(options: BrowserHostOptions, claim: Claim): Promise<BrowserHost> {
  const { openWindow, log } = options;
  const session = openSession(options.dataFolder);
  const { promise: page, resolve: servePage } = Promise.withResolvers<Page>();
  let house: House | null = null;

  const door = await openHttpServer(session.lastPort, {
    session,
    instanceSecret: claim.secret,
    onFocus: () => Promise.resolve({ url: house === null ? null : focus(house) }),
    page: async (request, response, path) => (await page)(request, response, path),
    log,
  });
  const { server, port, authority } = door;
  session.rememberPort(port);
  claim.publish(port);
  const enterUrl = (): string => `http://${authority}/enter?token=${session.issueToken()}`;
  const focus = ({ windows }: House): string | null => {
    if (windows.ids().length > 0) windows.focus();
    else if (openWindow) openWindow(enterUrl());
    else return enterUrl();
    return null;
  };
  openWindow?.(enterUrl());

  try {
    const { openHouse } = await import('./house.ts');
    house = await openHouse(options, door, session);
    servePage(house.page);
  } catch (error) {
    if (openWindow) await lastWords(error, options.dataFolder, servePage);
    server.close();
    server.closeAllConnections();
    throw error;
  }

  const opened = house;
  if (openWindow) watchIdle(opened.windows.onChange, options);
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    await opened.close();
    claim.release();
  };
  return { held: true, port, enterUrl, close: () => (closing ??= close()) };
}

/** Tells the window that is already on its way why there is nothing to show. */
async function lastWords(
  error: unknown,
  dataFolder: string,
  servePage: (page: Page) => void,
): Promise<void> {
  const { startFailure } = await import('../start-failure.ts');
  const { failurePage } = await import('../failure-page.ts');
  const { headers, body } = failurePage(startFailure(error, dataFolder));
  const { promise: told, resolve: tell } = Promise.withResolvers<undefined>();
  servePage((_request, response) => {
    response.once('close', () => tell(undefined));
    send(response, 500, headers, body);
    return Promise.resolve();
  });
  await Promise.race([told, pause(LAST_WORDS_MS, undefined, { ref: false })]);
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
