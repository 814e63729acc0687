import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** Pictures are no test: `npm run pictures` alone runs them, in the browser host. */
export default defineConfig({
  ...base,
  globalSetup: '../support/build-before-specs.ts',
  testDir: '.',
  testMatch: 'pictures.spec.ts',
  outputDir: '../../test-results',
  projects: [{ name: 'browser-host' }],
});
