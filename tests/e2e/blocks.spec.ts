import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '../support/condei-test.ts';
import { Desk } from '../support/desk.ts';

test('a block of a type this version does not know is a grey card and survives everything', async ({
  startCondei,
  dataFolder,
}) => {
  let condei = await startCondei();
  let desk = new Desk(condei.page);
  await desk.introduceOneself('Ioana Pop', 'Jurnalist');
  await desk.body.click();
  await desk.page.keyboard.type('Harta inundațiilor');
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type('Textul de după.');
  await expect(desk.textState).toHaveText('Salvat pe acest calculator');
  await condei.stop();

  const unknown = { type: 'harta-2031', zoom: 4, layers: [{ name: 'ape', opacity: null }] };
  const database = (): DatabaseSync => new DatabaseSync(join(dataFolder, 'condei.sqlite'));
  const stored = (): unknown => {
    const sql = database();
    const row = sql
      .prepare("SELECT content FROM draft_blocks WHERE content LIKE '%harta-2031%'")
      .get();
    sql.close();
    return JSON.parse(String(row?.['content']));
  };
  const sql = database();
  const row = sql.prepare("SELECT content FROM draft_blocks WHERE content LIKE '%Harta%'").get();
  const old = String(row?.['content']);
  const { id } = JSON.parse(old) as { id: string };
  const planted = { id, ...unknown };
  sql
    .prepare('UPDATE draft_blocks SET content = ? WHERE content = ?')
    .run(JSON.stringify(planted), old);
  sql.close();

  condei = await startCondei();
  desk = new Desk(condei.page);
  const { page } = desk;
  const card = desk.body.getByRole('group', { name: /Bloc de un tip pe care/ });
  await expect(card).toContainText('harta-2031');
  await desk.body.getByText('Textul de după.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Încă o frază.');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(desk.textState).toHaveText('Salvat pe acest calculator');
  await page.reload();
  await expect(card).toContainText('harta-2031');
  await expect(desk.body.locator(':scope > :not(img)').first()).toHaveText(
    'Textul de după. Încă o frază.',
  );
  expect(stored()).toEqual(planted);
});

test('a block is dragged to another place by its handle', async ({ startCondei }) => {
  const { page } = await startCondei();
  const desk = new Desk(page);
  await desk.introduceOneself('Ioana Pop', 'Jurnalist');
  await desk.body.click();
  await page.keyboard.type('Primul');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Al doilea');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/linie');
  await expect(page.getByRole('option')).toHaveText(['Linie despărțitoare']);
  await page.keyboard.press('Enter');
  const blocks = desk.body.locator(':scope > :not(img)');
  await expect(blocks).toHaveCount(4);
  await blocks.nth(2).hover();
  await page.getByRole('button', { name: /^Mută blocul/ }).hover();
  await page.mouse.down();
  const target = await blocks.first().boundingBox();
  await page.mouse.move((target?.x ?? 0) + 20, (target?.y ?? 0) + 2, { steps: 4 });
  await page.mouse.up();
  await expect(blocks.first().getByRole('separator')).toBeVisible();
  await expect(page.getByText('Bloc mutat pe poziția 1 din 4.')).toBeAttached();
  await expect(desk.textState).toHaveText('Salvat pe acest calculator');
  await page.reload();
  await expect(blocks.first().getByRole('separator')).toBeVisible();
  await expect(blocks).toHaveText(['', 'Primul', 'Al doilea', '']);
});

test('Ctrl+Shift+Enter opens publication and never presses the button that has the keyboard', async ({
  startCondei,
}) => {
  const { page } = await startCondei();
  const desk = new Desk(page);
  await desk.introduceOneself('Ioana Pop', 'Jurnalist');
  await desk.body.click();
  await page.keyboard.type('/evidențiat');
  await expect(page.getByRole('option')).toHaveText(['Citat evidențiat']);
  await page.keyboard.press('Enter');
  const card = desk.body.getByRole('group', { name: 'Citat evidențiat' });
  await card.getByRole('button', { name: 'Șterge blocul' }).focus();
  await page.keyboard.press('Control+Shift+Enter');
  const dialog = page.getByRole('dialog', { name: 'Publicare' });
  await expect(dialog).toBeVisible();
  await expect(card).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Închide' }).first().focus();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(card.getByRole('button', { name: 'Șterge blocul' })).toBeFocused();
});
