import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'main/hosts/electron/main.ts',
    'main/hosts/electron/preload.ts',
    'main/hosts/browser/main.ts',
    'main/archive/writer-thread.ts',
    'renderer/main.ts',
    'build/*.ts',
    'tests/bench/{run,*.bench}.ts',
    'tests/**/*.{test,spec}.{ts,tsx}',
    // Started by path, in a process or page of their own, or found by an alias.
    'tests/**/*-{child,process}.ts',
    'tests/editor/harness/main.tsx',
    'tests/editor/typing-page/page.tsx',
    'renderer/features/language/worker/*.worker.ts',
    'tests/support/electron-double/electron.ts',
  ],
  project: ['{main,renderer,shared,build,tests}/**/*.{ts,tsx}'],
  playwright: { config: 'playwright.config.ts', entry: 'tests/**/*.spec.ts' },
  // A test of a full disk mounts a small one, one of a read-only folder makes files immutable, where it may.
  ignoreBinaries: ['mount', 'umount', 'chattr'],
  // The site serves the font files themselves, found by path.
  ignoreDependencies: ['@fontsource-variable/inter', '@fontsource-variable/source-serif-4'],
  // What only its own file uses is alive, and often describes what the file exports.
  ignoreExportsUsedInFile: true,
};

export default config;
