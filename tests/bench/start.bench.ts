import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { browserMain } from '../../build/build-hosts.ts';
import { findBrowser, isRoot, NO_TEST_BROWSER } from '../../build/find-browser.ts';
import { appWindowArguments } from '../../main/hosts/browser/open-chromium.ts';
import { attachBrowser } from '../support/attach-browser.ts';
import type { Bench } from './bench-row.ts';
import { percentile } from './bench-row.ts';

const ROUNDS = 9;
/** Both windows are real app windows, only without a screen and with a way to ask them. */
const headless = ['--headless=new', '--remote-debugging-port=0'];

/**
 * From nothing to a cursor in the article, as `npm start` runs it: one process opens the browser and
 * the databases. Beside it an empty app window of the same browser with the same flags. Both
 * profiles are warm.
 */
export const bench: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'condei-bench-start-'));
  const program = findBrowser();
  if (program === null) throw new Error(NO_TEST_BROWSER);
  const ours = appWindow(
    join(folder, 'data', 'host', 'browser-profile'),
    () => startCondei(join(folder, 'data'), program),
    (page) => page.getByRole('textbox', { name: 'Textul articolului' }).waitFor(),
  );
  const { server, url } = await serveBlank();
  const blank = appWindow(
    join(folder, 'blank'),
    () => startBlank(join(folder, 'blank'), program, url),
    (page) => page.evaluate(() => new Promise(requestAnimationFrame)),
  );
  try {
    await appWindow(
      join(folder, 'data', 'host', 'browser-profile'),
      () => startCondei(join(folder, 'data'), program),
      firstRun,
    )();
    const times: { readonly ours: number[]; readonly blank: number[] } = { ours: [], blank: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.blank.push(await blank());
      times.ours.push(await ours());
    }
    const reference = { what: 'empty app window', value: percentile(times.blank, 0.5) };
    const value = percentile(times.ours, 0.5);
    return [{ work: 'start to editable, p50', value, unit: 'ms', reference, budget: 2 }];
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true, maxRetries: 20 });
  }
};

async function firstRun(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Cum te cheamă?' }).fill('Ioana Pop');
  await page.getByRole('button', { name: 'Începe să scrii' }).click();
  await page.getByRole('textbox', { name: 'Titlu', exact: true }).fill('Un articol de măsurat');
  await page.getByText('Salvat pe acest calculator').waitFor();
}

/** Measures one start, in milliseconds, and ends what it started. */
function appWindow(
  profile: string,
  start: () => ChildProcess,
  until: (page: Page) => Promise<unknown>,
): () => Promise<number> {
  return async () => {
    const portFile = join(profile, 'DevToolsActivePort');
    await rm(portFile, { force: true });
    const begin = performance.now();
    const child = start();
    const ended = once(child, 'exit');
    const browser = await attachBrowser(portFile);
    const [page] = browser.contexts().flatMap((context) => context.pages());
    if (!page) throw new Error('the browser opened no window');
    await until(page);
    const time = performance.now() - begin;
    const session = await browser.newBrowserCDPSession();
    await session.send('Browser.close').catch(() => undefined);
    child.kill('SIGTERM');
    await ended;
    return time;
  };
}

function startCondei(dataFolder: string, program: string): ChildProcess {
  return spawn(process.execPath, [browserMain, `--data=${dataFolder}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      DISPLAY: process.env['DISPLAY'] ?? ':none',
      CONDEI_BROWSER: program,
      CONDEI_BROWSER_ARGUMENTS: headless.join(' '),
    },
  });
}

function startBlank(profile: string, program: string, url: string): ChildProcess {
  const options = [...appWindowArguments(url, profile, isRoot()), ...headless];
  return spawn(program, options, { stdio: 'ignore' });
}

/** `--app` takes no about:blank: it would show the start page, which is no empty window. */
async function serveBlank(): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { server, url: `http://127.0.0.1:${address.port}/` };
}
