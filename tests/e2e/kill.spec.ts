import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { block } from '../../shared/article/block.ts';
import { blockText } from '../../shared/article/plain-text.ts';
import { expect, test } from '../support/condei-test.ts';
import type { CoreProcess } from '../support/core-process.ts';
import { startCore } from '../support/core-process.ts';
import { Desk } from '../support/desk.ts';

// The core is killed while somebody types. `KILLS=200 npx playwright test kill` is the long run;
// tests/integration/drafts/kill.test.ts always makes its two hundred without a browser.
const kills = Number(process.env['KILLS'] ?? 12);
const wordsPerParagraph = 10;

/** What lies on the disk, read past the core. */
function storedParagraphs(dataFolder: string): string[] {
  const sql = new DatabaseSync(join(dataFolder, 'condei.sqlite'), { readOnly: true });
  try {
    const rows = sql.prepare('SELECT content FROM draft_blocks ORDER BY position').all();
    return rows.map(({ content }) => blockText(block.parse(JSON.parse(String(content)))).join());
  } finally {
    sql.close();
  }
}

test(`not a letter is lost or doubled in ${kills} kills of the core`, async ({
  browser,
  dataFolder,
}, info) => {
  test.skip(info.project.name === 'electron', 'there the window dies with the core');
  test.setTimeout(60_000 + kills * 20_000);

  let core: CoreProcess = await startCore({ dataFolder });
  const page = await browser.newPage();
  await page.goto(core.url);
  const desk = new Desk(page);
  await desk.introduceOneself('Ioana Pop', 'Jurnalist');
  await desk.headline.fill('Scris în timp ce cade curentul');
  await desk.body.click();

  const expected: string[] = [];
  const paragraphs = desk.body.locator('p');
  for (let kill = 1; kill <= kills; kill++) {
    const words = Array.from({ length: wordsPerParagraph }, (_, n) => `cuvânt${kill}x${n}`);
    const fatal = Math.floor(Math.random() * wordsPerParagraph);
    let back: Promise<CoreProcess> | undefined;
    if (kill > 1) await page.keyboard.press('Enter');
    for (const [n, word] of words.entries()) {
      if (n === fatal) back = core.kill9().then(() => startCore({ dataFolder }));
      // A slip and its repair, so that what was sent before is not just the start of what follows.
      await page.keyboard.type(`${word}q`, { delay: Math.random() * 40 });
      await page.keyboard.press('Backspace');
      if (n < words.length - 1) await page.keyboard.type(' ');
    }
    core = (await back) ?? core;
    expected.push(words.join(' '));

    await expect(desk.textState).toHaveText('Salvat pe acest calculator');
    // Their text content: what is laid out is only what is near the screen.
    expect(await paragraphs.allTextContents()).toEqual(expected);
    expect(storedParagraphs(dataFolder)).toEqual(expected);
  }
  await page.goto(core.origin);
  await expect(desk.headline).toHaveValue('Scris în timp ce cade curentul');
  await expect(paragraphs).toHaveText(expected);
  await page.close();
  await core.stop();
});
