import { join } from 'node:path';
import { build } from 'vite';
import { isStale, replaceFolder, repository } from './freshness.ts';

/** The built files of the windows, for either host. */
export const rendererFolder = join(repository, 'dist', 'renderer');

const sources = [
  'renderer',
  'shared',
  'main/hosts/content-security.ts',
  'build/vite.config.ts',
  'package-lock.json',
];

/** Builds the renderer where its sources are newer than what is there; true when it built. */
export async function buildRenderer(): Promise<boolean> {
  if (!isStale(join(rendererFolder, 'index.html'), sources)) return false;
  await replaceFolder(rendererFolder, (outDir) =>
    build({
      configFile: join(repository, 'build', 'vite.config.ts'),
      configLoader: 'native',
      build: { outDir },
      logLevel: 'warn',
    }),
  );
  return true;
}
