import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../main/app.ts';
import type { BrowserHost } from '../../main/hosts/browser/host.ts';
import { startBrowserHost } from '../../main/hosts/browser/host.ts';
import type { BrowserHostOptions } from '../../main/hosts/browser/options.ts';
import type { Refusal } from '../../main/hosts/instance.ts';
import type { Log } from '../../main/platform.ts';
import { NONCE_PLACEHOLDER } from '../../main/hosts/content-security.ts';

/** A log that a test can read. */
export interface ReadableLog extends Log {
  readonly lines: string[];
}

/** Keeps the messages of a log, level first. */
export function createReadableLog(): ReadableLog {
  const lines: string[] = [];
  const keep =
    (level: string) =>
    (_fields: unknown, message: string): void => {
      lines.push(`${level} ${message}`);
    };
  return { lines, info: keep('info'), warn: keep('warn'), error: keep('error') };
}

/** A new folder with a built renderer as small as one can be, a data folder and a neighbour. */
export async function createHostFolders(): Promise<{
  readonly root: string;
  readonly dataFolder: string;
  readonly rendererFolder: string;
  remove(): Promise<void>;
}> {
  const root = await mkdtemp(join(tmpdir(), 'condei-host-'));
  const dataFolder = join(root, 'data');
  const rendererFolder = join(root, 'renderer');
  await mkdir(dataFolder);
  await mkdir(join(rendererFolder, 'assets'), { recursive: true });
  await writeFile(
    join(rendererFolder, 'index.html'),
    `<meta property="csp-nonce" nonce="${NONCE_PLACEHOLDER}"><script type="module" src="/assets/page.js"></script>`,
  );
  await writeFile(join(rendererFolder, 'assets', 'page.js'), 'document.title = "Condei";');
  await writeFile(join(root, 'secret.txt'), 'the neighbour’s secret');
  const remove = (): Promise<void> => rm(root, { recursive: true, force: true });
  return { root, dataFolder, rendererFolder, remove };
}

/** Starts the browser host in this process with the real core and without the local site. */
export function startTestHost(
  folders: { readonly dataFolder: string; readonly rendererFolder: string },
  options: Partial<BrowserHostOptions> = {},
): Promise<BrowserHost | Refusal> {
  return startBrowserHost({
    createApp,
    dataFolder: folders.dataFolder,
    version: '0.0.0-test',
    log: createReadableLog(),
    renderer: folders.rendererFolder,
    openWindow: null,
    localSite: false,
    ...options,
  });
}

/** The host of a start that must have been the first on its data folder. */
export function held(started: BrowserHost | Refusal): BrowserHost {
  if (!started.held) throw new Error('another instance holds the folder');
  return started;
}
