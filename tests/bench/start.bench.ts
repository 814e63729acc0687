import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { browserMain } from '../../build/build-hosts.ts';
import { findBrowser, isRoot, NO_TEST_BROWSER } from '../../build/find-browser.ts';
import { appWindowArguments } from '../../main/hosts/browser/open-chromium.ts';
import { attachBrowser } from '../support/attach-browser.ts';
import type { Bench } from './bench-row.ts';
import { percentile } from './bench-row.ts';

const ROUNDS = 11;
const WARM_ROUNDS = 2;
/** Both windows are real app windows, only without a screen and with a way to ask them. */
const headless = ['--headless=new', '--remote-debugging-port=0'];

/** Both windows leave this mark in their timeline, the app's when the article is on the screen. */
const MARK = 'page-shown';

/**
 * Nobody asks before both are there: a debugger that listens makes the window's script half as slow
 * again. What a closed browser still writes away ends in the pause too.
 */
const QUIET_MS = 2500;

/**
 * From nothing to the article on the screen, as `npm start` runs it: one process opens the browser
 * and the databases. Beside it an empty app window of the same browser with the same flags. Both
 * profiles are warm: the browser keeps compiled scripts from the second start on.
 */
export const bench: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'condei-bench-start-'));
  const program = findBrowser();
  if (program === null) throw new Error(NO_TEST_BROWSER);
  const dataFolder = join(folder, 'data');
  const { server, url } = await serveBlank();
  const ours: AppWindow = {
    profile: join(dataFolder, 'host', 'browser-profile'),
    start: () => startCondei(dataFolder, program),
  };
  const blank: AppWindow = {
    profile: join(folder, 'blank'),
    start: () => startBlank(join(folder, 'blank'), program, url),
  };
  try {
    await open(ours, firstRun);
    for (let round = 0; round < WARM_ROUNDS; round += 1) {
      await open(ours, markedAt);
      await open(blank, markedAt);
    }
    const times: { readonly ours: number[]; readonly blank: number[] } = { ours: [], blank: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.blank.push(await open(blank, markedAt));
      times.ours.push(await open(ours, markedAt));
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

/** The instant of the page's mark, in milliseconds since the epoch. */
async function markedAt(page: Page): Promise<number> {
  const mark = await page.waitForFunction(
    (name) => performance.getEntriesByName(name).at(0)?.startTime,
    MARK,
  );
  const origin = await page.evaluate(() => performance.timeOrigin);
  return origin + ((await mark.jsonValue()) ?? Number.NaN);
}

async function firstRun(page: Page): Promise<number> {
  await page.getByRole('textbox', { name: 'Cum te cheamă?' }).fill('Ioana Pop');
  await page.getByRole('button', { name: 'Începe să scrii' }).click();
  await page.getByRole('textbox', { name: 'Titlu', exact: true }).fill('Un articol de măsurat');
  await page.getByText('Salvat pe acest calculator').waitFor();
  return Number.NaN;
}

/** A program that opens one app window of this profile. */
interface AppWindow {
  readonly profile: string;
  readonly start: () => ChildProcess;
}

/** Starts, lets the window be, asks it and ends it; milliseconds from the start to what it answers. */
async function open(
  { profile, start }: AppWindow,
  ask: (page: Page) => Promise<number>,
): Promise<number> {
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const begin = performance.timeOrigin + performance.now();
  const child = start();
  const ended = once(child, 'exit');
  await pause(QUIET_MS);
  const browser = await attachBrowser(portFile);
  const [page] = browser.contexts().flatMap((context) => context.pages());
  if (!page) throw new Error('the browser opened no window');
  const instant = await ask(page);
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.close').catch(() => undefined);
  child.kill('SIGTERM');
  await ended;
  return instant - begin;
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
    const script = `requestAnimationFrame(() => performance.mark('${MARK}'))`;
    const page = `<!doctype html><script>${script}</script>`;
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { server, url: `http://127.0.0.1:${address.port}/` };
}
