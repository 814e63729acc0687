import { defineConfig } from '@playwright/test';
import { electronProgram } from './build/electron-runtime.ts';
import { findBrowser, quietBrowserArguments } from './build/find-browser.ts';

const browser = findBrowser();

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'editor/**/*.spec.ts'],
  globalSetup: './tests/support/build-before-specs.ts',
  outputDir: 'test-results',
  // The machines that run this have two cores, and every spec brings a core and a browser.
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // A loaded machine may lose a race once; what passes only the second time is reported as flaky.
  retries: 1,
  reporter: 'list',
  use: {
    locale: 'ro-RO',
    timezoneId: 'Europe/Bucharest',
    trace: 'retain-on-failure',
    launchOptions: {
      args: [...quietBrowserArguments],
      ...(browser === null ? {} : { executablePath: browser }),
    },
  },
  projects: [
    { name: 'browser-host' },
    // Specs of a single component need no second host. Without the runtime one spec says so.
    {
      name: 'electron',
      testMatch:
        electronProgram() === null ? 'e2e/hosts/electron-runtime.spec.ts' : 'e2e/**/*.spec.ts',
    },
  ],
});
