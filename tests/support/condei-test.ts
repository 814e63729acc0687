import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { _electron, test as base } from '@playwright/test';
import { electronMain } from '../../build/build-hosts.ts';
import { electronProgram } from '../../build/electron-runtime.ts';
import { startCore } from './core-process.ts';

/** A running Condei with one window, in the host of the Playwright project. */
export interface RunningCondei {
  readonly page: Page;
  /** Opens one more window on the same core; null where the host shows only one. */
  openWindow(): Promise<Page | null>;
  /** Ends the core as a power cut would. The window stays open where it is not part of the core. */
  kill9(): Promise<void>;
  /** Ends the app as log-out does: flush, close. */
  stop(): Promise<void>;
}

/** Starts Condei on a data folder of the test; again after `kill9` or `stop`. */
export type StartCondei = (options?: StartOptions) => Promise<RunningCondei>;

/** How a spec wants its app. */
export interface StartOptions {
  /** The built-in site and its demo archive; false unless told otherwise. */
  readonly localSite?: boolean;
}

interface CondeiFixtures {
  readonly dataFolder: string;
  readonly startCondei: StartCondei;
}

/**
 * Playwright's `test` for specs of the whole app: `dataFolder` is new and removed afterwards, and
 * `startCondei` gives a window at the library. Everything that was started ends with the test.
 */
export const test = base.extend<CondeiFixtures>({
  dataFolder: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'condei-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  startCondei: async ({ browser, dataFolder }, use, info) => {
    const cleanups: (() => Promise<unknown>)[] = [];
    const inElectron = info.project.name === 'electron';
    const program = inElectron ? electronProgram() : null;
    await use(async ({ localSite = false } = {}) => {
      if (program !== null) return startElectron(program, dataFolder, localSite, cleanups);

      const core = await startCore({ dataFolder, localSite });
      cleanups.push(() => core.stop());
      const context = await browser.newContext();
      cleanups.push(() => context.close());
      const page = await context.newPage();
      await page.goto(core.url);
      return {
        page,
        openWindow: async () => {
          const another = await context.newPage();
          await another.goto(core.origin);
          return another;
        },
        kill9: () => core.kill9(),
        stop: async () => {
          await core.stop();
        },
      };
    });
    for (const cleanup of cleanups.reverse()) await cleanup();
  },
});

async function startElectron(
  program: string,
  dataFolder: string,
  localSite: boolean,
  cleanups: (() => Promise<unknown>)[],
): Promise<RunningCondei> {
  const app = await _electron.launch({
    executablePath: program,
    args: [electronMain, `--data=${dataFolder}`, ...(localSite ? [] : ['--no-local-site'])],
  });
  let running = true;
  const process = app.process();
  process.once('exit', () => (running = false));
  const stop = async (): Promise<void> => {
    if (running) await app.close();
  };
  cleanups.push(stop);
  return {
    page: await app.firstWindow(),
    openWindow: () => Promise.resolve(null),
    kill9: async () => {
      const ended = new Promise((resolve) => process.once('exit', resolve));
      process.kill('SIGKILL');
      await ended;
    },
    stop,
  };
}

export { expect } from '@playwright/test';
