import type { CDPSession, Page } from '@playwright/test';

/** What keys cost, one entry for each. */
export interface TypedKeys<Frame> {
  /** CPU of the page's main thread, ms. */
  readonly cpu: readonly number[];
  /** From key to frame, as the page tells it. */
  readonly frames: readonly Frame[];
}

/** How many keys, and where the page collects its frames. */
export interface KeysAsked {
  readonly keys: number;
  /** Keys typed before that do not count. */
  readonly warmUp: number;
  /** Expression that gives the frames of all keys so far. */
  readonly frames: string;
}

/** Types where the caret stands and measures every key on its own. */
export async function typeKeys<Frame>(
  page: Page,
  devtools: CDPSession,
  asked: KeysAsked,
): Promise<TypedKeys<Frame>> {
  const text = 'orice literă costă la fel ';
  const cpu: number[] = [];
  for (let key = 0; key < asked.warmUp + asked.keys; key += 1) {
    const before = await taskTime(devtools);
    await page.keyboard.press(text.charAt(key % text.length) === ' ' ? 'Space' : 'e');
    // Two frames: what the key asked for is done, what it put off to the next frame too.
    await page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
    cpu.push((await taskTime(devtools)) - before);
  }
  const frames = await page.evaluate<Frame[]>(asked.frames);
  return { cpu: cpu.slice(asked.warmUp), frames: frames.slice(asked.warmUp) };
}

/** CPU time the page's main thread spent in tasks so far, ms. */
async function taskTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('this browser does not tell TaskDuration');
  return seconds * 1000;
}
