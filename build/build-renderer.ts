import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { isStale, repository } from './freshness.ts';

/** The built files of the windows, for either host. */
export const rendererFolder = join(repository, 'dist', 'renderer');

const sources = [
  'renderer',
  'shared',
  'main/hosts/content-security.ts',
  'build/vite.config.ts',
  'package-lock.json',
];

/**
 * Builds the renderer where its sources are newer than what is there; true when it built. The new
 * files take the place of the old at once, so that a core which is serving never sees half of them.
 */
export async function buildRenderer(): Promise<boolean> {
  if (!isStale(join(rendererFolder, 'index.html'), sources)) return false;
  const fresh = `${rendererFolder}.new-${process.pid}`;
  const old = `${rendererFolder}.old-${process.pid}`;
  await build({
    configFile: join(repository, 'build', 'vite.config.ts'),
    configLoader: 'native',
    build: { outDir: fresh },
    logLevel: 'warn',
  });
  if (existsSync(rendererFolder)) renameSync(rendererFolder, old);
  renameSync(fresh, rendererFolder);
  rmSync(old, { recursive: true, force: true });
  return true;
}
