import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, NO_TEST_BROWSER, quietBrowserArguments } from './find-browser.ts';

// `node build/icons.ts`: remakes icon.png from condei.svg; electron-builder makes .icns and .ico of it.

const PIXELS = 1024;
const folder = join(import.meta.dirname, 'icons');
const program = findBrowser();
if (program === null) throw new Error(NO_TEST_BROWSER);

const browser = await chromium.launch({
  executablePath: program,
  args: [...quietBrowserArguments],
});
const page = await browser.newPage({ viewport: { width: PIXELS, height: PIXELS } });
const drawing = await readFile(join(folder, 'condei.svg'), 'utf8');
await page.setContent(
  `<style>body{margin:0}svg{display:block;width:${PIXELS}px;height:${PIXELS}px}</style>${drawing}`,
);
await writeFile(join(folder, 'icon.png'), await page.screenshot({ omitBackground: true }));
await browser.close();
