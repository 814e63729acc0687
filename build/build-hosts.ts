import { join } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { isStale, replaceFolder, repository } from './freshness.ts';

const hosts = join(repository, 'main', 'hosts');
/** A thread of the core's: a file beside the bundle, under the name that main/archive/writer.ts asks for. */
const archiveWriter = join(repository, 'main', 'archive', 'writer-thread.ts');
const archiveWriterOutput = {
  format: 'es',
  entryFileNames: 'archive-writer.js',
  codeSplitting: false,
} as const;
const electronFolder = join(repository, 'dist', 'main');
/** As deep as its source, so that both find the repository at the same place above them. */
const browserFolder = join(repository, 'dist', 'hosts', 'browser');

/** What Electron is started with, and what package.json names as `main`. */
export const electronMain = join(electronFolder, 'electron.js');

/** The browser host with the core, as `npm start` runs it. */
export const browserMain = join(browserFolder, 'main.js');

/**
 * Bundles the Electron host and the core into `dist/main`: `electron.js` (ESM), `preload.cjs`
 * (a sandboxed preload must be one CommonJS file) and the archive's thread. Packages stay outside: electron-builder ships
 * the dependencies of package.json beside the bundle.
 */
export async function buildElectronHost(): Promise<void> {
  const entry = (name: string): string => join(hosts, 'electron', name);
  await bundle(entry('main.ts'), electronFolder, {
    external: true,
    emptyOutDir: true,
    output: { format: 'es', entryFileNames: 'electron.js', codeSplitting: false },
  });
  await bundle(entry('preload.ts'), electronFolder, {
    external: true,
    emptyOutDir: false,
    output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
  });
  await bundle(archiveWriter, electronFolder, {
    external: true,
    emptyOutDir: false,
    output: archiveWriterOutput,
  });
}

/**
 * Bundles the browser host, the core and their packages where the sources are newer than what is
 * there; true when it built. A dozen files start in less than half the time of four hundred.
 */
export async function buildBrowserHost(): Promise<boolean> {
  const sources = ['main', 'shared', 'build/build-hosts.ts', 'package-lock.json'];
  if (!isStale(browserMain, sources)) return false;
  await replaceFolder(browserFolder, async (folder) => {
    await bundle(join(hosts, 'browser', 'main.ts'), folder, {
      external: false,
      emptyOutDir: true,
      output: { format: 'es', entryFileNames: 'main.js', chunkFileNames: '[name].js' },
    });
    await bundle(archiveWriter, folder, {
      external: false,
      emptyOutDir: false,
      output: archiveWriterOutput,
    });
  });
  return true;
}

interface Output {
  readonly format: 'es' | 'cjs';
  readonly entryFileNames: string;
  readonly chunkFileNames?: string;
  readonly codeSplitting?: false;
}

async function bundle(
  entry: string,
  outDir: string,
  options: { readonly external: boolean; readonly emptyOutDir: boolean; readonly output: Output },
): Promise<void> {
  await build({
    configFile: false,
    root: repository,
    logLevel: 'warn',
    publicDir: false,
    plugins: options.external ? [] : [nodeModulesUnread()],
    ssr: options.external ? { external: true } : { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: options.emptyOutDir,
      target: 'node24',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { external: ['electron'], output: options.output },
    },
  });
}

/**
 * Takes Node's own modules without importing them: an import reads every export of the module, and
 * behind some stand lazy parts (`node:http` loads a whole fetch client for its `WebSocket`,
 * `node:util` and `node:crypto` their web counterparts). Together 40 ms of every start.
 */
function nodeModulesUnread(): Plugin {
  const line =
    /^import (?:(?<whole>[\w$]+)(?:, )?)?(?:\{ (?<named>[^}]*) \} )?\s*from "(?<name>node:[^"]+)";$/gmu;
  const unnamed = /^import "node:[^"]+";$/gmu;
  return {
    name: 'node-modules-unread',
    renderChunk: (code) =>
      code.replaceAll(unnamed, '').replaceAll(line, (...match) => {
        const { whole, named, name } = match.at(-1) as Readonly<Record<string, string | undefined>>;
        const module = `process.getBuiltinModule("${name}")`;
        return [
          whole === undefined ? '' : `const ${whole} = ${module};`,
          named === undefined ? '' : `const { ${named.replaceAll(' as ', ': ')} } = ${module};`,
        ].join(' ');
      }),
  };
}
