import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { browserMain } from '../../build/build-hosts.ts';
import { findBrowser, isRoot, NO_TEST_BROWSER } from '../../build/find-browser.ts';
import { appWindowArguments } from '../../main/hosts/browser/open-chromium.ts';
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
  const blank = appWindow(
    join(folder, 'blank'),
    () => startBlank(join(folder, 'blank'), program),
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
    const browser = await attach(portFile);
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

/** A browser started by somebody else, as soon as it answers. */
async function attach(portFile: string): Promise<Browser> {
  for (;;) {
    const [port] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
    if (port !== undefined && port !== '') {
      return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    }
    await pause(5);
  }
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

function startBlank(profile: string, program: string): ChildProcess {
  const options = [...appWindowArguments('about:blank', profile, isRoot()), ...headless];
  return spawn(program, options, { stdio: 'ignore' });
}
