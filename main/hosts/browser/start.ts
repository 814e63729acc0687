import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Log } from '../../platform.ts';
import { defaultDataFolder, openHostFolder } from '../data-folder.ts';
import { findChromium } from './find-chromium.ts';
import { startBrowserHost } from './host.ts';
import { hasDisplay, openAppWindow } from './open-chromium.ts';

const NO_BROWSER =
  'Condei are nevoie de Chromium, Google Chrome sau Microsoft Edge: instalează unul dintre ele și pornește din nou. / ' +
  'Condei needs Chromium, Google Chrome or Microsoft Edge: install one of them and start again.';

const repository = resolve(import.meta.dirname, '..', '..', '..');

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
    'no-local-site': { type: 'boolean', default: false },
  },
});

const dataFolder = resolve(values.data ?? defaultDataFolder());
const log = await openOrEnd();

const wantsWindow = !values['no-open'] && hasDisplay();
const program = wantsWindow ? findChromium() : null;
if (wantsWindow && program === null) {
  console.error(NO_BROWSER);
  process.exit(1);
}

const host = await startBrowserHost({
  // Read while the browser starts.
  createApp: async (platform, options) =>
    (await import('../../app.ts')).createApp(platform, options),
  dataFolder,
  version: z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))).version,
  log,
  renderer: join(repository, 'dist', 'renderer'),
  openWindow:
    program === null
      ? null
      : (url) => openAppWindow(program, url, join(dataFolder, 'host', 'browser-profile'), log),
  onIdle: () => void stop(),
  localSite: !values['no-local-site'],
}).catch(async (error: unknown) => {
  log.error({ err: error }, 'start failed');
  return end(error);
});

if (!host.held) {
  console.log(
    host.url === null ? 'Condei rulează deja cu acest dosar de date.' : `Condei: ${host.url}`,
  );
  process.exit(host.focused ? 0 : 1);
}

async function openOrEnd(): Promise<Log> {
  try {
    return openHostFolder(dataFolder);
  } catch (error) {
    return end(error);
  }
}

async function end(error: unknown): Promise<never> {
  const { startFailure } = await import('../start-failure.ts');
  console.error(startFailure(error, dataFolder));
  process.exit(1);
}

const running = host;
async function stop(): Promise<void> {
  await running.close();
  process.exit(0);
}
// Ctrl+C reaches us twice, from the terminal and from the start script: the second must not cut
// the flush short, so the listener stays.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void stop());

if (program === null) console.log(`Condei: ${running.enterUrl()}`);
