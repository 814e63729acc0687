import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[]) => ({
  // Electron's own module downloads a runtime or throws; the host's code meets its double instead.
  resolve: {
    alias: [
      {
        find: /^electron$/,
        replacement: resolve(import.meta.dirname, 'tests/support/electron-double/electron.ts'),
      },
    ],
  },
  test: {
    name,
    include,
    environment: 'node' as const,
    server: { deps: { inline: ['electron-store'] } },
  },
});

// Anything that types, pastes or drags runs in a real browser under Playwright instead.
export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts']),
      project('contract', ['tests/contract/**/*.test.ts']),
      project('integration', ['tests/integration/**/*.test.ts']),
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
