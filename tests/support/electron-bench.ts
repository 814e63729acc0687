import { vi } from 'vitest';
import { z } from 'zod';
import { createApp } from '../../main/app.ts';
import type { CreateApp } from '../../main/app.ts';
import { createHostFolders, createReadableLog } from './browser-host.ts';
import type * as Electron from './electron-double/electron.ts';

/** The Electron host with the real core, beside a double of Electron that a test may look into. */
export interface ElectronBench {
  readonly electron: typeof Electron;
  readonly folders: Awaited<ReturnType<typeof createHostFolders>>;
  /** Requests to flush that pages have answered. */
  readonly flushes: () => number;
  start(createCore?: CreateApp): Promise<void>;
  /** Quits as the menu does, and waits until the process would have ended. */
  quit(): Promise<void>;
  onlyWindow(): Electron.BrowserWindow;
  /** Quits what still runs and removes the folders. */
  end(): Promise<void>;
}

/** Loads Electron's double and the host anew, so that no test sees the state of another. */
export async function openElectronBench(): Promise<ElectronBench> {
  vi.resetModules();
  const electron = await import('./electron-double/electron.ts');
  const { startElectronHost } = await import('../../main/hosts/electron/host.ts');
  const folders = await createHostFolders();
  let flushes = 0;
  electron.app.on('web-contents-created', (_event, contents: Electron.DoubleContents) => {
    contents.on('did-navigate', () => answerFlushes(contents, () => (flushes += 1)));
  });
  const quit = (): Promise<void> =>
    new Promise((resolve) => {
      electron.app.once('exited', resolve);
      electron.app.quit();
    });
  return {
    electron,
    folders,
    flushes: () => flushes,
    start: (createCore = createApp) =>
      startElectronHost({
        createApp: createCore,
        dataFolder: folders.dataFolder,
        log: createReadableLog(),
        rendererFolder: folders.rendererFolder,
        preload: '/bundle/preload.cjs',
        resources: folders.root,
        localSite: false,
      }),
    quit,
    onlyWindow: () => {
      const [window, ...others] = electron.BrowserWindow.getAllWindows();
      if (!window || others.length > 0) throw new Error('not exactly one window');
      return window;
    },
    end: async () => {
      if (electron.app.exitCode === null) await quit();
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.removeAllListeners(signal);
      }
      await folders.remove();
    },
  };
}

/** Calls the core as the page's preload would, and gives the frame that answers. */
export function callCore(
  contents: Electron.DoubleContents,
  method: string,
  input?: unknown,
): Promise<unknown> {
  return new Promise((resolve) => {
    contents.mainFrame.arrivals.on('condei', (_event: unknown, message: unknown) => {
      const answer = z
        .looseObject({ kind: z.string(), id: z.number().optional() })
        .parse(JSON.parse(String(message)));
      if (answer.id === 1) resolve(answer);
    });
    contents.receive('condei', JSON.stringify({ kind: 'call', id: 1, method, input }));
  });
}

const flushRequest = z.object({
  name: z.literal('app.flushRequested'),
  payload: z.object({ token: z.string() }),
});

/** A living page answers every request to flush. */
function answerFlushes(contents: Electron.DoubleContents, onAnswer: () => void): void {
  contents.mainFrame.arrivals.on('condei', (_event: unknown, message: unknown) => {
    const frame = flushRequest.safeParse(JSON.parse(String(message))).data;
    if (!frame) return;
    onAnswer();
    const answer = { kind: 'call', id: 2, method: 'app.flushed', input: frame.payload };
    contents.receive('condei', JSON.stringify(answer));
  });
}
