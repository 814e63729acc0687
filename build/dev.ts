import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ViteDevServer } from 'vite';
import { createServer } from 'vite';
import { createApp } from '../main/app.ts';
import { findChromium } from '../main/hosts/browser/find-chromium.ts';
import { startBrowserHost } from '../main/hosts/browser/host.ts';
import { send } from '../main/hosts/browser/http-server.ts';
import { hasDisplay, openAppWindow } from '../main/hosts/browser/open-chromium.ts';
import type { RendererSource } from '../main/hosts/browser/options.ts';
import { openHostFolder } from '../main/hosts/data-folder.ts';
import { pageAnswer } from '../main/hosts/page-server.ts';
import { repository } from './freshness.ts';

// `npm run dev [-- --no-open --data=DIR]`: the browser host with hot reload. Its data live in the
// repository's cache, so that an experiment never touches a journalist's own drafts.

const { values } = parseArgs({
  options: { 'no-open': { type: 'boolean', default: false }, data: { type: 'string' } },
});
const dataFolder = resolve(values.data ?? join(repository, '.cache', 'dev-data'));
const log = openHostFolder(dataFolder);
const program = !values['no-open'] && hasDisplay() ? findChromium() : null;
const openWindow =
  program === null
    ? null
    : (url: string): void =>
        openAppWindow(program, url, join(dataFolder, 'host', 'browser-profile'), log);

const host = await startBrowserHost({
  createApp,
  dataFolder,
  version: 'dev',
  log,
  renderer: liveRenderer(),
  openWindow,
});
if (!host.held) {
  console.log(host.url ?? 'Already running with this data folder.');
  process.exit(0);
}
const running = host;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void running.close().then(() => process.exit(0)));
}
console.log(`Condei: ${running.enterUrl()}`);

function liveRenderer(): RendererSource {
  let vite: ViteDevServer;
  return {
    attach: async (server) => {
      vite = await createServer({
        configFile: join(repository, 'build', 'vite.config.ts'),
        configLoader: 'native',
        appType: 'custom',
        server: { middlewareMode: { server }, ws: { server } },
      });
    },
    owns: (protocol) => protocol?.startsWith('vite-') ?? false,
    handle: (request, response) => void handle(vite, request, response),
  };
}

async function handle(
  vite: ViteDevServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url !== '/') {
    vite.middlewares(request, response);
    return;
  }
  const source = await readFile(join(repository, 'renderer', 'index.html'), 'utf8');
  const page = pageAnswer(await vite.transformIndexHtml('/', source), true);
  send(response, page.status, page.headers, page.body);
}
