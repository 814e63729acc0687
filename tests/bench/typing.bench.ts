import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { findBrowser, quietBrowserArguments } from '../../build/find-browser.ts';
import type { Bench, BenchRow } from './bench-row.ts';
import { percentile } from './bench-row.ts';
import { typeKeys } from './typed-keys.ts';

const repository = resolve(import.meta.dirname, '../..');
const folder = join(repository, '.cache', 'typing-page');
const kinds = ['condei', 'lexical', 'contenteditable'] as const;
type Kind = (typeof kinds)[number];

const KEYS = 80;
/** The first keys warm the caches and the compiler up. */
const WARM_UP = 20;
const asked = { keys: KEYS, warmUp: WARM_UP, frames: 'window.typing.frames()' };
const ROUNDS = 3;
const OPENINGS = 9;

interface Frame {
  readonly total: number;
  readonly waited: number;
}

/** What keys cost, one entry for each, ms. */
interface Typed {
  readonly cpu: readonly number[];
  /** From key to frame as it is seen: 16 to 20 ms for an empty field already, the display's clock. */
  readonly seen: readonly number[];
  /** The same without waiting for that clock: what an editor adds. */
  readonly added: readonly number[];
}

/**
 * Typing in the middle of an article and opening one, each beside plain Lexical and a bare
 * `contenteditable` over the same text in the same browser, rounds taken in turn.
 */
export const bench: Bench = async () => {
  await buildPage();
  const { server, url } = await servePage();
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('typing needs an installed Chromium');
  const browser = await chromium.launch({ executablePath, args: [...quietBrowserArguments] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(url);
    await page.waitForFunction('window.typing');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const long = await typeInTurn(page, devtools, 20_000);
    const short = await typeInTurn(page, devtools, 500);
    const opened = await openInTurn(page, 1000);
    return [
      ...typingRows('20 000 words', long, 'lexical', 0.9),
      ...typingRows('20 000 words', long, 'contenteditable', 1),
      ...typingRows('500 words', short, 'lexical', 1.15),
      {
        work: 'opening 1 000 words, to stable paint, p50',
        value: percentile(opened.condei, 0.5),
        unit: 'ms',
        reference: { what: 'plain Lexical', value: percentile(opened.lexical, 0.5) },
        budget: 1.5,
      },
    ];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
};

function typingRows(
  size: string,
  typed: Readonly<Record<Kind, Typed>>,
  reference: Exclude<Kind, 'condei'>,
  budget: number,
): readonly BenchRow[] {
  const what = reference === 'lexical' ? 'plain Lexical' : 'bare contenteditable';
  const row = (name: string, series: keyof Typed, p: number, limit = budget): BenchRow => ({
    work: `typing at ${size}, ${name}`,
    value: percentile(typed.condei[series], p),
    unit: 'ms',
    reference: { what, value: percentile(typed[reference][series], p) },
    budget: limit,
  });
  return [
    row('CPU per key p50', 'cpu', 0.5),
    row('CPU per key p95', 'cpu', 0.95),
    ...(reference === 'lexical'
      ? [
          row('key to frame p95, without the display’s clock', 'added', 0.95),
          row('key to frame p95, as seen', 'seen', 0.95, Math.max(budget, 1)),
        ]
      : []),
  ];
}

async function typeInTurn(
  page: Page,
  devtools: CDPSession,
  words: number,
): Promise<Readonly<Record<Kind, Typed>>> {
  const all: Record<Kind, Typed[]> = { condei: [], lexical: [], contenteditable: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of kinds) {
      await page.evaluate(`window.typing.show(${JSON.stringify(kind)}, ${words})`);
      await page.evaluate('window.typing.caretInTheMiddle()');
      const { cpu, frames } = await typeKeys<Frame>(page, devtools, asked);
      const seen = frames.map(({ total }) => total);
      all[kind].push({ cpu, seen, added: frames.map(({ total, waited }) => total - waited) });
    }
  }
  const together = (typed: readonly Typed[]): Typed => ({
    cpu: typed.flatMap(({ cpu }) => cpu),
    seen: typed.flatMap(({ seen }) => seen),
    added: typed.flatMap(({ added }) => added),
  });
  return {
    condei: together(all.condei),
    lexical: together(all.lexical),
    contenteditable: together(all.contenteditable),
  };
}

async function openInTurn(
  page: Page,
  words: number,
): Promise<Readonly<Record<'condei' | 'lexical', readonly number[]>>> {
  const times: Record<'condei' | 'lexical', number[]> = { condei: [], lexical: [] };
  for (let round = 0; round < OPENINGS; round += 1) {
    for (const kind of ['condei', 'lexical'] as const) {
      times[kind].push(await page.evaluate<number>(`window.typing.show('${kind}', ${words})`));
    }
  }
  return times;
}

async function buildPage(): Promise<void> {
  await build({
    configFile: false,
    root: join(repository, 'tests', 'editor', 'typing-page'),
    cacheDir: join(repository, '.cache', 'vite-typing-page'),
    plugins: [react()],
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2024', chunkSizeWarningLimit: 8192 },
  });
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

async function servePage(): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname;
    const file = join(folder, normalize(path === '/' ? '/index.html' : path));
    readFile(file).then(
      (content) => {
        response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
        response.end(content);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { server, url: `http://127.0.0.1:${address.port}/` };
}
