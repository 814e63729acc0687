import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/condei-test.ts';
import { Desk } from '../support/desk.ts';

// `npm run pictures`: drives the app and remakes the pictures of the README.

const docs = resolve(import.meta.dirname, '../../docs');
const clipboard = resolve(import.meta.dirname, '../fixtures/clipboard/word.html');

const others = [
  'Trenurile de noapte spre mare revin din iunie, cu vagoane noi și bilete mai ieftine',
  'Cum arată o zi la postul de frontieră de la Sculeni',
  'Interviu: profesoara care ține deschisă ultima școală din Munții Apuseni',
];

test('pictures of the README', async ({ startCondei }) => {
  const { page } = await startCondei({ localSite: true });
  await page.setViewportSize({ width: 1440, height: 900 });
  const desk = new Desk(page);
  await desk.introduceOneself('Ioana Pop', 'Publisher');
  for (const headline of others) {
    await desk.headline.fill(headline);
    await page.getByRole('button', { name: 'Articol nou' }).click();
    await expect(desk.headline).toHaveValue('');
  }
  await desk.headline.fill('Podul peste Prut primește bani: lucrările încep în martie');
  await desk.headline.press('Enter');
  await page.keyboard.type('Consilierii au votat finanțarea după patru ore de dezbateri aprinse.');
  await page.keyboard.press('Enter');
  await desk.paste(await readFile(clipboard, 'utf8'));
  await desk.chooseSection('Administrație');
  await desk.insertFurniture('Aplicația');
  await desk.attach('Articole conexe', ['consiliu', 'buget'], 4);
  await desk.attach('Știri recomandate', ['rom'], 5);
  await expect(desk.textState).toHaveText('Salvat pe acest calculator');

  await page.getByRole('tab', { name: 'Articol', exact: true }).click();
  await desk.headline.click();
  await takeBoth(page, 'editor');

  await page.getByRole('tab', { name: 'Conexe' }).click();
  const lists = page.getByRole('region', { name: 'Articole conexe' });
  await lists.getByRole('button', { name: 'Caută și adaugă' }).click();
  await page.getByRole('combobox', { name: 'Caută în arhivă' }).fill('soigu');
  await expect(page.getByRole('option').first()).toBeVisible();
  await take(page, 'stories-light');
  await page.getByRole('dialog').getByRole('button', { name: 'Gata', exact: true }).click();

  const dialog = await desk.openPublish();
  const preview = dialog.locator('iframe').first().contentFrame();
  await expect(preview.getByRole('heading', { level: 1 })).toBeVisible();
  await take(page, 'publish-light');
  await dialog.getByRole('button', { name: 'Publică', exact: true }).click();
  await expect(dialog.getByText('Articolul e public')).toBeVisible({ timeout: 60_000 });
  const address = await desk.publicAddress();
  await desk.closeDialog();

  await page.getByRole('tab', { name: 'Istoric' }).click();
  await take(page, 'history-light');

  const reader = await page.context().newPage();
  await reader.setViewportSize({ width: 1280, height: 1000 });
  await reader.goto(address);
  await take(reader, 'page');
});

async function takeBoth(page: Page, name: string): Promise<void> {
  await take(page, `${name}-light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: resolve(docs, `${name}.png`), animations: 'disabled' });
}
