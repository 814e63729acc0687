import type { Locator, Page } from '@playwright/test';
import type { StartCondei } from './condei-test.ts';
import { Desk } from './desk.ts';

/** The texts under the marks of each category, sorted. */
export function marked(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      ['ro-spell', 'ro-typo', 'ro-gram', 'ro-style'].flatMap((name) => {
        const ranges = [...(CSS.highlights.get(name) ?? [])].map((mark) => {
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          return range.toString();
        });
        return ranges.length > 0 ? [[name, ranges.sort()]] : [];
      }),
    ),
  );
}

/** A new article in a new Condei, the caret in its body. */
export async function openDesk(startCondei: StartCondei): Promise<Desk> {
  const { page } = await startCondei();
  const desk = new Desk(page);
  await desk.introduceOneself('Ana Călinescu', 'Publisher');
  await desk.body.click();
  return desk;
}

/** The paragraphs of the body. */
export function written(desk: Desk): Promise<readonly string[]> {
  return desk.body.locator('p').allTextContents();
}

/** What is open on a mark. */
export function cardOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Observație de limbă' });
}
