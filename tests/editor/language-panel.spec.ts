import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/condei-test.ts';
import type { StartCondei, StartOptions } from '../support/condei-test.ts';
import { Desk } from '../support/desk.ts';
import { marked, written } from '../support/language-desk.ts';

async function openPanel(
  startCondei: StartCondei,
  text: string,
  options: StartOptions = {},
): Promise<Desk> {
  const { page } = await startCondei(options);
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
  await page.keyboard.press('F8');
  // The keyboard stays in the card until it closes.
  const norm = card.getByRole('link', { name: 'Citește norma' });
  await norm.focus();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Închide' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(norm).toBeFocused();
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

test('„Curăță textul” keeps to the selection, in the body and in a field, unless told otherwise', async ({
  startCondei,
}) => {
  const desk = await openPanel(startCondei, 'Primul  alineat are 34 % aici.');
  const { page } = desk;
  await desk.body.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Al doilea  are 20 % acolo.');
  await page.keyboard.press('Shift+Home');
  const dialog = page.getByRole('dialog', { name: 'Curăță textul' });
  const only = dialog.getByRole('checkbox', { name: 'Doar în textul selectat' });
  await page.getByRole('button', { name: 'Curăță textul…' }).click();
  await expect(only).toBeChecked();
  await dialog.getByRole('button', { name: 'Fă 2 schimbări' }).click();
  await expect
    .poll(() => written(desk))
    .toEqual(['Primul  alineat are 34 % aici.', 'Al doilea are 20% acolo.']);

  await desk.headline.fill('Un  titlu');
  await desk.headline.selectText();
  await page.getByRole('button', { name: 'Curăță textul…' }).click();
  await expect(dialog.getByRole('button', { name: 'Fă 1 schimbare' })).toBeVisible();
  await only.click({ force: true });
  await dialog.getByRole('button', { name: 'Fă 3 schimbări' }).click();
  await expect(desk.headline).toHaveValue('Un titlu');
  await expect
    .poll(() => written(desk))
    .toEqual(['Primul alineat are 34% aici.', 'Al doilea are 20% acolo.']);
});

test('rules are switched off and on in the panel, with their counts, and the style changes them', async ({
  startCondei,
}) => {
  const desk = await openPanel(startCondei, 'Au cerut 34 % și 20 % azi.');
  const { page } = desk;
  const panel = page.getByRole('tabpanel', { name: 'Limbă' });
  await expect(panel.getByText('2 observații')).toBeVisible();
  await panel.getByText('Reguli', { exact: true }).click();
  const rule = panel.getByRole('switch', { name: /procent.* 2$/i });
  await expect(rule).toBeChecked();
  expect(await serious(page)).toEqual([]);
  await rule.press(' ');
  await expect(panel.getByText('Nicio observație de limbă.')).toBeVisible();
  await expect(panel.getByText('1 oprită')).toBeVisible();
  await panel
    .getByRole('switch', { name: /procent/i })
    .first()
    .press(' ');
  await expect(panel.getByText('2 observații')).toBeVisible();
  const fixes = panel.locator('.lang-line').getByRole('button', { name: /^(Înlocuiește|Șterge)/ });
  const inPress = await fixes.allTextContents();
  await panel.getByRole('button', { name: /Stilul/ }).click();
  await page.getByRole('option', { name: 'Uniunea Europeană' }).click();
  await expect.poll(() => fixes.allTextContents()).not.toEqual(inPress);
});

test('the lengths of a headline are told for each place and their limits are set by the newsroom', async ({
  startCondei,
}) => {
  const desk = await openPanel(startCondei, 'Un text.');
  const { page } = desk;
  await desk.headline.fill('Guvernul a aprobat bugetul pentru anul care vine la Palatul Victoria');
  const lengths = page.locator('.lang-lengths > div');
  await expect(lengths).toHaveText([
    'Card pe site68 din 90 de semne',
    'Rezultat de căutare68 din 60 de semne · se taie',
    'Notificare push68 din 50 de semne · se taie',
  ]);
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Setări' });
  await settings.getByRole('tab', { name: 'Limbă' }).click();
  const push = settings.getByRole('textbox', { name: 'Notificare push' });
  await push.fill('80');
  await push.blur();
  await page.keyboard.press('Escape');
  await expect(lengths.nth(2)).toHaveText('Notificare push68 din 80 de semne');
  await page.reload();
  await page.getByRole('tab', { name: 'Limbă' }).click();
  await expect(lengths.nth(2)).toHaveText('Notificare push68 din 80 de semne');
});

test('a name written otherwise than in the archive is told and one click makes it agree', async ({
  startCondei,
}) => {
  const desk = await openPanel(
    startCondei,
    'Valea Bistrita rămâne închisă. Lângă Bistrita se lucrează.',
    { localSite: true },
  );
  const { page } = desk;
  const panel = page.getByRole('tabpanel', { name: 'Limbă' });
  await expect(async () => {
    // The archive may still be on its way from the site; the panel asks again after every edit.
    await desk.body.press('Control+End');
    await page.keyboard.type('.');
    await expect(panel.getByText('Aici „Bistrita”, în arhivă „Bistrița”.')).toBeVisible({
      timeout: 3000,
    });
  }).toPass();
  await panel.getByRole('button', { name: 'Scrie peste tot Bistrița' }).click();
  await expect
    .poll(async () => (await written(desk)).join(' '))
    .toMatch(/^Valea Bistrița rămâne închisă\. Lângă Bistrița se lucrează\./);
});

test('a word list is imported from a file, its broken lines named, the rest used, and exported', async ({
  startCondei,
}) => {
  const desk = await openPanel(startCondei, 'Un zgrumblu și un fleorcos au vroit locație.');
  const { page } = desk;
  await expect.poll(async () => (await marked(page))['ro-spell']).toContain('zgrumblu');
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Setări' });
  await settings.getByRole('tab', { name: 'Limbă' }).click();
  const choose = async (list: number, lines: string): Promise<void> => {
    const asked = page.waitForEvent('filechooser');
    await settings.getByRole('button', { name: 'Importă un fișier text' }).nth(list).click();
    await (
      await asked
    ).setFiles({
      name: 'lista.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(lines, 'utf8'),
    });
  };
  await choose(0, '\uFEFFzgrumblu; substantiv\r\n;;;\r\nx; y\r\nfleorcos\r\n');
  await expect(
    settings.getByText('2 rânduri nu au fost înțelese; restul este folosit.'),
  ).toBeVisible();
  await expect(settings.getByText(/^Rândul 2:/)).toBeVisible();
  await expect(settings.getByText('Rândul 3: „x; y”. Felul „y” nu există.')).toBeVisible();
  await settings.getByRole('button', { name: 'Salvează lista' }).first().click();
  await choose(2, 'locație => loc\n=> gol\n');
  await expect(settings.getByText('1 rând nu a fost înțeles; restul este folosit.')).toBeVisible();
  await settings.getByRole('button', { name: 'Salvează lista' }).nth(2).click();
  const exported = page.waitForEvent('download');
  await settings.getByRole('button', { name: 'Exportă' }).nth(2).click();
  const file = await exported;
  expect(file.suggestedFilename()).toBe('condei-forbidden.txt');
  expect(await readFile(await file.path(), 'utf8')).toBe('locație => loc\n=> gol\n');
  await page.keyboard.press('Escape');
  const panel = page.getByRole('tabpanel', { name: 'Limbă' });
  await expect(panel.getByRole('button', { name: 'Arată în text: zgrumblu' })).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Arată în text: fleorcos' })).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Înlocuiește cu „loc”' })).toBeVisible();
});
