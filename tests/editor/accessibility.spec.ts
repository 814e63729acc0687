import type { Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Block } from '../../shared/article/block.ts';
import { blocks as registered } from '../../shared/blocks/index.ts';
import { expect, paragraph, test } from './editor-test.ts';

const everything: readonly Block[] = [
  paragraph('p', 'Un alineat cu câteva cuvinte.'),
  { id: 'h', type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Un titlu' }] },
  { id: 'q', type: 'quote', children: [{ type: 'text', text: '„Un citat.”' }] },
  ...registered.map((definition, index) => definition.empty(`r${index}`)),
  { id: 'u', type: 'harta-2031' },
  paragraph('last', ''),
];

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing serious in the editor, ${theme}`, async ({ editor }) => {
    await editor.open(everything, { headline: 'Titlul articolului de probă' });
    const { page } = editor;
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await editor.caret('Un alineat', 0);
    await page.keyboard.press('Control+Shift+ArrowRight');
    await expect(page.getByRole('toolbar')).toBeVisible();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Adresă/ }).fill('podul');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('/');
    await expect(page.getByRole('listbox', { name: 'Blocuri' })).toBeVisible();
    expect(await serious(page)).toEqual([]);
  });
}

async function serious(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
