import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { z } from 'zod';
import { buildRenderer } from '../../build/build-renderer.ts';
import { findBrowser, NO_TEST_BROWSER, quietBrowserArguments } from '../../build/find-browser.ts';
import { startCore } from '../support/core-process.ts';
import { Desk } from '../support/desk.ts';
import type { Bench, BenchRow } from './bench-row.ts';
import { percentile } from './bench-row.ts';
import { typeKeys } from './typed-keys.ts';

const PARAGRAPHS = 200;
const MISTAKES = 5;
const KEYS = 50;
/** The first keys warm the caches and the compiler up. */
const WARM_UP = 15;
const asked = { keys: KEYS, warmUp: WARM_UP, frames: 'window.keyFrames' };
const ROUNDS = 6;

const clean =
  'Primarul orașului a anunțat astăzi că lucrările la podul peste râu vor începe în primăvară, după ce consiliul a aprobat bugetul. ' +
  'Locuitorii din cartier au cerut ca traficul să fie oprit noaptea, iar școala să primească un drum separat pentru elevi. ' +
  'Constructorul spune că termenul rămâne neschimbat.';

/**
 * Language help in the window: its worker as the page starts it, and typing in the middle of 10 000
 * words with 1 000 marks beside the same without marks, rounds taken in turn.
 */
export const bench: Bench = async () => {
  await buildRenderer();
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(NO_TEST_BROWSER);
  const dataFolder = await mkdtemp(join(tmpdir(), 'condei-bench-language-'));
  const core = await startCore({ dataFolder });
  const browser = await chromium.launch({ executablePath, args: [...quietBrowserArguments] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(core.url);
    const desk = new Desk(page);
    await desk.introduceOneself('Ana Pop', 'Publisher');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const rows = [...(await workerRows(page)), ...(await typingRows(desk, devtools))];
    // At the end, when the worker has read all of these texts.
    return [...rows, { ...(await workerMemory(devtools)), budget: 60 }];
  } finally {
    await browser.close();
    await core.stop();
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 20 });
  }
};

interface WorkerTimes {
  readonly ready: number[];
  readonly paragraph: number[];
  readonly whole: number[];
  readonly suggest: number[];
}

/** A second worker of the same files, asked from the page as language help asks its own. */
async function workerRows(page: Page): Promise<readonly BenchRow[]> {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => `${marked()} ${index}.`);
  await page.waitForFunction(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return [/\.lexicon/, /language\.worker/].every((file) => names.some((name) => file.test(name)));
  });
  const times = await page.evaluate(async (texts): Promise<WorkerTimes> => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    const script = names.find((name) => /language\.worker/.test(name));
    const lexicon = names.find((name) => /\.lexicon/.test(name));
    if (!script || !lexicon) throw new Error('the page has no language worker');
    const all: WorkerTimes = { ready: [], paragraph: [], whole: [], suggest: [] };
    for (let round = 0; round < 5; round += 1) {
      const began = performance.now();
      const worker = new Worker(script, { type: 'module' });
      const answered = (): Promise<unknown> =>
        new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
      const ask = async (message: unknown): Promise<number> => {
        const from = performance.now();
        const answer = answered();
        worker.postMessage(message);
        await answer;
        return performance.now() - from;
      };
      const bytes = await (await fetch(lexicon)).arrayBuffer();
      const dictionaries = { newsroom: '', personal: '', ignored: [] };
      const settings = { profile: 'press', disabledRules: [] };
      await ask({ type: 'init', lexicon: bytes, dictionaries, settings });
      all.ready.push(performance.now() - began);
      const check = (text: string, index: number): Promise<number> =>
        ask({ type: 'check', docId: 'd', blockKey: `${index}`, version: 1, text, kind: 'body' });
      const whole = performance.now();
      const single: number[] = [];
      for (const [index, text] of texts.entries()) single.push(await check(text, index));
      all.whole.push(performance.now() - whole);
      // The first paragraphs are read by code that is not compiled yet.
      all.paragraph.push(...single.slice(20));
      for (const word of ['prezntat', 'sedinta', 'guvrnul', 'minstru', 'hotarire', 'parlamnt'])
        all.suggest.push(await ask({ type: 'suggest', request: 1, word }));
      worker.terminate();
    }
    return all;
  }, paragraphs);
  const row = (work: string, values: readonly number[], p: number, budget: number): BenchRow => ({
    work,
    value: percentile(values, p),
    unit: 'ms',
    budget,
  });
  return [
    row('language worker ready, p50', times.ready, 0.5, 250),
    row('one paragraph of 50 words, there and back, p95', times.paragraph, 0.95, 5),
    row('10 000 words, paragraph by paragraph, p50', times.whole, 0.5, 600),
    row('suggestions for a word, p95', times.suggest, 0.95, 60),
  ];
}

/** The clean paragraph with five words that no dictionary has. */
function marked(): string {
  let mistakes = 0;
  return clean.replaceAll(/ (?:podul|traficul|noaptea|separat|termenul)(?= )/gu, (word) => {
    mistakes += 1;
    return mistakes > MISTAKES ? word : `${word}xq`;
  });
}

const usage = z.object({
  result: z.object({ usedSize: z.number(), backingStorageSize: z.number().default(0) }),
});

/** What the window's own worker holds: its heap and the lexicon beside it. */
async function workerMemory(devtools: CDPSession): Promise<Omit<BenchRow, 'budget'>> {
  const session = new Promise<string>((resolve) => {
    devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(sessionId);
    });
  });
  await devtools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const sessionId = await session;
  const ask = async (id: number, method: string): Promise<string> => {
    const answered = new Promise<string>((resolve) => {
      devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
        if (message.startsWith(`{"id":${id},`)) resolve(message);
      });
    });
    const message = JSON.stringify({ id, method });
    await devtools.send('Target.sendMessageToTarget', { sessionId, message });
    return answered;
  };
  await ask(1, 'HeapProfiler.collectGarbage');
  const { result } = usage.parse(JSON.parse(await ask(2, 'Runtime.getHeapUsage')));
  const bytes = result.usedSize + result.backingStorageSize;
  return { work: 'memory of the language worker', value: bytes / 2 ** 20, unit: 'MB' };
}

interface Typed {
  readonly cpu: number[];
  readonly frames: number[];
}

async function typingRows(desk: Desk, devtools: CDPSession): Promise<readonly BenchRow[]> {
  const { page } = desk;
  const kinds = { clean, marked: marked() };
  const typed: Record<keyof typeof kinds, Typed> = {
    clean: { cpu: [], frames: [] },
    marked: { cpu: [], frames: [] },
  };
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { keyFrames: frames });
    addEventListener(
      'keydown',
      () => {
        const from = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => frames.push(performance.now() - from);
          channel.port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of ['clean', 'marked'] as const) {
      await newArticle(desk, kinds[kind]);
      await expectMarks(page, kind === 'marked' ? 20 : 0);
      await page.evaluate('window.keyFrames.length = 0');
      const { cpu, frames } = await typeKeys<number>(page, devtools, asked);
      typed[kind].cpu.push(...cpu);
      typed[kind].frames.push(...frames);
    }
  }
  const row = (work: string, series: keyof Typed, p: number, budget: number): BenchRow => ({
    work: `typing among 1 000 marks, ${work}`,
    value: percentile(typed.marked[series], p),
    unit: 'ms',
    reference: { what: 'without marks', value: percentile(typed.clean[series], p) },
    budget,
  });
  return [
    row('CPU per key p50', 'cpu', 0.5, 1.3),
    row('CPU per key p95', 'cpu', 0.95, 1.3),
    row('key to frame p95', 'frames', 0.95, 1.3),
  ];
}

async function newArticle({ page, body }: Desk, paragraph: string): Promise<void> {
  await page.getByRole('button', { name: 'Articol nou' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.condei-body p').length === 1);
  await body.click();
  await body.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    element.dispatchEvent(paste);
  }, `<p>${paragraph}</p>`.repeat(PARAGRAPHS));
  await body.locator(`p:nth-of-type(${PARAGRAPHS / 2})`).click({ position: { x: 200, y: 12 } });
}

/** Waits until the marks near the screen are drawn. */
async function expectMarks(page: Page, atLeast: number): Promise<void> {
  await page.waitForFunction(
    (least) => (CSS.highlights.get('ro-spell')?.size ?? 0) >= least,
    atLeast,
  );
  // What a whole article asks of the worker at first is done when it has been quiet for a moment.
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })),
  );
}
