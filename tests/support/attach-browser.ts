import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';

/** Chromium and Playwright sometimes wait for each other for ever; asking again always helps. */
const ANSWER_MS = 8000;
const POLL_MS = 5;

/**
 * Connects to a browser that somebody else started with `--remote-debugging-port=0`, as soon as it
 * answers; `portFile` is the `DevToolsActivePort` of its profile, which must not be a left-over.
 */
export async function attachBrowser(portFile: string): Promise<Browser> {
  for (;;) {
    const [port] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
    if (port === undefined || port === '') {
      await pause(POLL_MS);
      continue;
    }
    const address = `http://127.0.0.1:${port}`;
    const browser = await chromium
      .connectOverCDP(address, { timeout: ANSWER_MS })
      .catch(() => null);
    if (browser) return browser;
  }
}
