import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser, quietBrowserArguments } from '../../build/find-browser.ts';
import { startCore } from '../support/core-process.ts';
import type { Bench } from './bench-row.ts';
import { percentile } from './bench-row.ts';

const ROUNDS = 7;

/** From nothing to a cursor in the article, beside an empty window of the same browser. */
export const bench: Bench = async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'condei-bench-start-'));
  try {
    await firstRun(dataFolder);
    const ours: number[] = [];
    const blank: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      blank.push(await timed(emptyWindow));
      ours.push(await timed(() => editable(dataFolder)));
    }
    const reference = { what: 'empty window', value: percentile(blank, 0.5) };
    const value = percentile(ours, 0.5);
    return [{ work: 'start to editable, p50', value, unit: 'ms', reference, budget: 2 }];
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
};

async function firstRun(dataFolder: string): Promise<void> {
  const core = await startCore({ dataFolder });
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(core.url);
  await page.getByRole('textbox', { name: 'Cum te cheamă?' }).fill('Ioana Pop');
  await page.getByRole('button', { name: 'Începe să scrii' }).click();
  await page.getByRole('textbox', { name: 'Titlu', exact: true }).fill('Un articol de măsurat');
  await page.getByText('Salvat pe acest calculator').waitFor();
  await browser.close();
  await core.stop();
}

async function emptyWindow(): Promise<() => Promise<void>> {
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return () => browser.close();
}

async function editable(dataFolder: string): Promise<() => Promise<void>> {
  const core = await startCore({ dataFolder });
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(core.url);
  await page.getByRole('textbox', { name: 'Textul articolului' }).waitFor();
  return async () => {
    await browser.close();
    await core.stop();
  };
}

async function timed(work: () => Promise<() => Promise<void>>): Promise<number> {
  const begin = performance.now();
  const end = await work();
  const time = performance.now() - begin;
  await end();
  return time;
}

function launch(): Promise<Browser> {
  const program = findBrowser();
  return chromium.launch({
    args: [...quietBrowserArguments],
    ...(program === null ? {} : { executablePath: program }),
  });
}
