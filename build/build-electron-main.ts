import { join } from 'node:path';
import { build } from 'vite';
import { repository } from './freshness.ts';

const folder = join(repository, 'dist', 'main');

/** What Electron is started with, and what package.json names as `main`. */
export const electronMain = join(folder, 'electron.js');

/**
 * Bundles the Electron host and the core into `dist/main`: `electron.js` (ESM) and `preload.cjs`
 * (a sandboxed preload must be one CommonJS file). Packages stay outside: electron-builder ships
 * the dependencies of package.json beside the bundle.
 */
export async function buildElectronMain(): Promise<void> {
  const host = join(repository, 'main', 'hosts', 'electron');
  await bundle(join(host, 'main.ts'), 'es', 'electron.js', true);
  await bundle(join(host, 'preload.ts'), 'cjs', 'preload.cjs', false);
}

async function bundle(
  entry: string,
  format: 'es' | 'cjs',
  name: string,
  emptyOutDir: boolean,
): Promise<void> {
  await build({
    configFile: false,
    root: repository,
    logLevel: 'warn',
    publicDir: false,
    ssr: { external: true },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir,
      target: 'node24',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: ['electron'],
        output: { format, entryFileNames: name, codeSplitting: false },
      },
    },
  });
}
