import type { Locator, Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import type { Block } from '../../shared/article/block.ts';
import type { ArticleFields } from '../../shared/article/article.ts';
import { serveHarness } from './build-harness.ts';

/** An open article in a real browser. */
export interface EditorPage {
  readonly page: Page;
  readonly body: Locator;
  open(blocks: readonly Block[], fields?: Partial<ArticleFields>): Promise<void>;
  blocks(): Promise<Block[]>;
  fields(): Promise<ArticleFields>;
  /** Everything journalled so far, oldest first, after what is pending. */
  journal(): Promise<unknown[]>;
  /** Puts the caret into the body at a text, after its first `offset` characters. */
  caret(text: string, offset?: number): Promise<void>;
  /** Resolves when the editor holds exactly this text as selected. */
  selected(text: string): Promise<void>;
  paste(data: Readonly<Record<string, string>>): Promise<void>;
}

interface Fixtures {
  readonly editor: EditorPage;
}

/** Playwright's `test` with the editor's own page. */
export const test = base.extend<Fixtures, { harnessUrl: string }>({
  harnessUrl: [
    async ({ browserName: _ }, use, info) => {
      const { url, server } = await serveHarness(info.parallelIndex);
      await use(url);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  editor: async ({ page, harnessUrl }, use) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(new Error(message.text()));
    });
    await page.goto(harnessUrl);
    const body = page.getByRole('textbox', { name: 'Textul articolului' });
    await body.waitFor();
    await use({
      page,
      body,
      open: async (blocks, fields = {}) => {
        await page.evaluate(
          ([theBlocks, theFields]) => {
            window.harness.open(theBlocks, theFields);
          },
          [blocks, fields] as const,
        );
        await body.waitFor();
      },
      blocks: () => page.evaluate(() => window.harness.article.content().body.blocks),
      fields: () => page.evaluate(() => window.harness.article.content().fields),
      journal: () =>
        page.evaluate(async () => {
          await window.harness.article.flush();
          return window.harness.journal;
        }),
      caret: async (text, offset = 0) => {
        const place = await body.evaluate(
          (root, [wanted, at]) => {
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const index = node.textContent?.indexOf(wanted) ?? -1;
              if (index < 0) continue;
              root.focus();
              getSelection()?.collapse(node, index + at);
              return { text: '', at: node.textContent ?? '', offset: index + at };
            }
            throw new Error(`no „${wanted}” in the body`);
          },
          [text, offset] as const,
        );
        await expect.poll(() => page.evaluate(() => window.harness.selection())).toEqual(place);
      },
      selected: (text) =>
        expect.poll(() => page.evaluate(() => window.harness.selection()?.text)).toBe(text),
      paste: (data) =>
        body.evaluate((root, entries) => {
          const transfer = new DataTransfer();
          for (const [type, value] of Object.entries(entries)) transfer.setData(type, value);
          const target = document.activeElement ?? root;
          target.dispatchEvent(
            new ClipboardEvent('paste', {
              clipboardData: transfer,
              bubbles: true,
              cancelable: true,
            }),
          );
        }, data),
    });
    if (errors.length > 0) throw new AggregateError(errors, 'errors in the page');
  },
});

export { expect } from '@playwright/test';

/** A paragraph block. */
export function paragraph(id: string, text: string): Block {
  return { id, type: 'paragraph', children: text === '' ? [] : [{ type: 'text', text }] };
}
