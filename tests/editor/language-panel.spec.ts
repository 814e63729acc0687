import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/condei-test.ts';
import type { StartCondei } from '../support/condei-test.ts';
import { Desk } from '../support/desk.ts';

async function openPanel(startCondei: StartCondei, text: string): Promise<Desk> {
  const { page } = await startCondei();
  const desk = new Desk(page);
  await desk.introduceOneself('Ana Călinescu', 'Publisher');
  await desk.body.click();
  await page.keyboard.insertText(text);
  await page.getByRole('tab', { name: 'Limbă' }).click();
  return desk;
}

/** What axe calls serious or critical, in both themes. */
async function serious(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, impact, nodes } of violations)
      if (impact === 'serious' || impact === 'critical')
        found.push(...nodes.map(({ target }) => `${colorScheme} ${id} ${target.join(' ')}`));
  }
  return found;
}

const written = (desk: Desk) => desk.body.locator('p').allTextContents();

test('the panel counts and groups all marks, leads to each and fixes it', async ({
  startCondei,
}) => {
  const desk = await openPanel(startCondei, 'Un zgrumblu din 20 oameni cere 34 % mâine.');
  const { page } = desk;
  const panel = page.getByRole('tabpanel', { name: 'Limbă' });
  await expect(panel.getByText('3 observații')).toBeVisible();
  await expect(
    panel.getByRole('heading', { name: /^(Ortografie|Gramatică|Tipografie)/ }),
  ).toHaveText(['Ortografie 1', 'Gramatică 1', 'Tipografie 1']);
  await panel.getByRole('button', { name: 'Înlocuiește cu „20 de oameni”' }).click();
  await expect.poll(() => written(desk)).toEqual(['Un zgrumblu din 20 de oameni cere 34 % mâine.']);
  await panel.getByRole('button', { name: 'Arată în text: zgrumblu' }).click();
  const card = page.getByRole('dialog', { name: 'Observație de limbă' });
  await expect(card).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(desk.body).toBeFocused();
});

test('„Curăță textul” shows every change, makes the ticked ones and one undo takes all back', async ({
  startCondei,
}) => {
  const before = 'A zis "da" si a cerut 34 % din Şoseaua Mare ,apoi a plecat...';
  const desk = await openPanel(startCondei, before);
  const { page } = desk;
  await page.getByRole('button', { name: 'Curăță textul…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Curăță textul' });
  await dialog.getByRole('checkbox', { name: /Toate: .*(Procent|procent)/ }).click({ force: true });
  await dialog.getByRole('button', { name: /^Fă \d+ schimb/ }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => written(desk)).not.toEqual([before]);
  const [cleaned = ''] = await written(desk);
  expect(cleaned).toContain('„da”');
  expect(cleaned).toContain('34 %');
  expect(cleaned).toContain('Șoseaua');
  await desk.body.click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => written(desk)).toEqual([before]);
});

test('paragraphs of spaces only are proposed for removal and come back with one undo', async ({
  startCondei,
}) => {
  const desk = await openPanel(startCondei, 'Primul alineat.');
  const { page } = desk;
  await page.getByRole('button', { name: 'Curăță textul…' }).click();
  await expect(page.getByText('Nu e nimic de curățat.')).toBeVisible();
  await page.keyboard.press('Escape');
  await desk.body.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('\u00a0');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Al doilea alineat.');
  const before = ['Primul alineat.', '\u00a0', 'Al doilea alineat.'];
  await expect.poll(() => written(desk)).toEqual(before);
  await page.getByRole('button', { name: 'Curăță textul…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Curăță textul' });
  await expect(dialog.getByText('Toate: Alineate goale (1)')).toBeVisible();
  await dialog.getByRole('button', { name: 'Fă 1 schimbare' }).click();
  await expect.poll(() => written(desk)).toEqual(['Primul alineat.', 'Al doilea alineat.']);
  await desk.body.click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => written(desk)).toEqual(before);
});

test('„Pune diacriticele” proposes with its confidence and leaves ambiguous words to a choice', async ({
  startCondei,
}) => {
  const desk = await openPanel(startCondei, 'Sedinta de ieri a fost in fata primariei.');
  const { page } = desk;
  await page.getByRole('button', { name: 'Pune diacriticele…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pune diacriticele' });
  await expect(dialog.getByRole('combobox', { name: /„Sedinta”/ })).toHaveValue('Ședința');
  await dialog.getByRole('combobox', { name: /„fata”/ }).selectOption('fața');
  await dialog.getByRole('button', { name: /^Fă \d+ schimb/ }).click();
  await expect.poll(() => written(desk)).toEqual(['Ședința de ieri a fost în fața primăriei.']);
});

test('names spelt in several ways are listed and one click makes them agree', async ({
  startCondei,
}) => {
  const desk = await openPanel(
    startCondei,
    'Reza Ashtiani a vorbit la Teheran. Potrivit lui Ashtiani, armata lui Ashtian rămâne pe loc.',
  );
  const { page } = desk;
  const agree = page.getByRole('button', { name: 'Scrie peste tot Ashtiani' });
  await expect(agree).toBeVisible();
  expect(await serious(page)).toEqual([]);
  await agree.click();
  await expect
    .poll(() => written(desk))
    .toEqual([
      'Reza Ashtiani a vorbit la Teheran. Potrivit lui Ashtiani, armata lui Ashtiani rămâne pe loc.',
    ]);
});

test('settings list every rule from the registry and keep word lists, naming broken lines', async ({
  startCondei,
}) => {
  const desk = await openPanel(startCondei, 'Un zgrumblu vine mâine.');
  const { page } = desk;
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Setări' });
  await settings.getByRole('tab', { name: 'Limbă' }).click();
  await settings
    .getByRole('textbox', { name: 'Dicționarul tău' })
    .fill('zgrumblu; substantiv\nx; y');
  await expect(settings.getByText('Rândul 2: „x; y”. Felul „y” nu există.')).toBeVisible();
  await settings.getByRole('button', { name: 'Salvează lista' }).first().click();
  const rule = settings.getByRole('switch', { name: 'Litere cu sedilă' });
  await expect(rule).toBeChecked();
  expect(await serious(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nicio observație de limbă.')).toBeVisible();
});
