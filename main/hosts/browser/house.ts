import { FLUSH_MS, ONLINE_AFTER_MS } from '../windows.ts';
import type { Windows } from '../windows.ts';
import type { PageServer, RendererFiles } from '../page-server.ts';
import { createPageServer, readRendererFiles } from '../page-server.ts';
import { createWindows } from '../windows.ts';
import type { HttpServer, Page } from './http-server.ts';
import { send } from './http-server.ts';
import type { BrowserHostOptions } from './options.ts';
import { createBrowserPlatform } from './platform.ts';
import type { Session } from './session-token.ts';
import { openSocketDoor } from './ws-transport.ts';

/** What stands behind the door: the core, its pages and its windows. */
export interface House {
  readonly windows: Windows;
  readonly page: Page;
  /** Lets every window flush, then closes the core and the server. */
  close(): Promise<void>;
}

/** Starts the core and lets windows in; rejects with a `StartError` where the core does not start. */
export async function openHouse(
  { createApp, dataFolder, version, log, renderer, localSite = true }: BrowserHostOptions,
  { server, authority }: HttpServer,
  session: Session,
): Promise<House> {
  const files: RendererFiles =
    typeof renderer === 'string' ? await readRendererFiles(renderer) : new Map();
  if (typeof renderer !== 'string') await renderer.attach(server);
  const platform = createBrowserPlatform(dataFolder, version, log);
  const app = await createApp(platform, { localSite, onlineAfterMs: ONLINE_AFTER_MS });
  const windows = createWindows(app, log);
  const owns = typeof renderer === 'string' ? undefined : renderer.owns;
  const door = openSocketDoor(server, authority, session, windows.attach, owns);
  return {
    windows,
    page: pagesOf(createPageServer(files, app), renderer),
    close: async () => {
      const answered = await app.flush(windows.ids(), FLUSH_MS);
      if (!answered) log.warn({}, 'a window did not answer before the end');
      door.close();
      server.close();
      server.closeAllConnections();
      await app.close();
    },
  };
}

function pagesOf(pages: PageServer, renderer: BrowserHostOptions['renderer']): Page {
  return async (request, response, path) => {
    const answer = await pages(path);
    if (answer.status === 404 && typeof renderer !== 'string') renderer.handle(request, response);
    else send(response, answer.status, answer.headers, answer.body);
  };
}
