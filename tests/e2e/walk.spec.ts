import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/condei-test.ts';
import { Desk } from '../support/desk.ts';

// The main job, from an empty window to an article on a site and back. The text comes from the real
// page where the client's files are beside the project, else from a clipboard of our own.
const seed = resolve(import.meta.dirname, '../../../shared/seed/clipboard-word.html');
const own = resolve(import.meta.dirname, '../fixtures/clipboard/word.html');

const headline = 'Podul peste Prut primește bani: lucrările încep în martie și durează doi ani';
const standfirst = 'Consilierii au votat finanțarea după patru ore de dezbateri aprinse.';
const related = 28;
const recommended = 32;

test('from an empty window to an article on a site, through a power cut', async ({
  startCondei,
}, info) => {
  test.setTimeout(300_000);
  const clipboard = await readFile(existsSync(seed) ? seed : own, 'utf8');
  info.annotations.push({ type: 'clipboard', description: existsSync(seed) ? 'seed' : 'own' });

  let condei = await startCondei({ localSite: true });
  let desk = new Desk(condei.page);
  await desk.introduceOneself('Ioana Pop', 'Publisher');

  await test.step('write and paste', async () => {
    await desk.headline.fill(headline);
    await desk.headline.press('Enter');
    await desk.page.keyboard.type(standfirst);
    await desk.page.keyboard.press('Enter');
    await expect(desk.body).toBeFocused();
    await desk.paste(clipboard);
    await desk.chooseSection('Administrație');
    await desk.insertBlock('intertitlu');
    await desk.page.keyboard.type('Ce urmează pentru șoferi');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.type('Ministerul anunță consultări publice în ianuarie.');
    await desk.page.keyboard.press('Enter');
    await desk.insertFurniture('Aplicația');
    await desk.insertFurniture('Google News');
  });

  await test.step('attach stories', async () => {
    await desk.attach('Articole conexe', ['consiliu', 'buget', 'minist', 'rom', 'a'], related);
    await desk.attach('Știri recomandate', ['a', 'e', 'i', 'o', 'c'], recommended);
    await expect(desk.textState).toHaveText('Salvat pe acest calculator');
  });

  const before = await desk.article();
  expect(before.related).toHaveLength(related);
  expect(before.recommended).toHaveLength(recommended);

  await test.step('power cut and return', async () => {
    await condei.kill9();
    condei = await startCondei({ localSite: true });
    desk = new Desk(condei.page);
    await expect(desk.headline).toHaveValue(headline);
    await expect.poll(() => desk.article()).toEqual(before);
  });

  const publicPage = await test.step('preview and publish', async () => {
    const dialog = await desk.openPublish();
    const preview = dialog.locator('iframe').first().contentFrame();
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(headline);
    await dialog.getByRole('button', { name: 'Publică', exact: true }).click();
    await expect(dialog.getByText('Articolul e public')).toBeVisible({ timeout: 60_000 });
    return desk.publicAddress();
  });

  const reader = await desk.page.context().newPage();
  await test.step('what a reader gets', async () => {
    await reader.goto(publicPage);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(reader.getByText(standfirst)).toBeVisible();
    await expect(
      reader.getByText(/Data publicării:\s+\d{1,2} [a-z]+ \d{4}, \d{2}:\d{2}/),
    ).toBeVisible();
    await expect(reader.getByText('Ce urmează pentru șoferi')).toBeVisible();
    expect(await linksUnder(reader, 'Articole conexe')).toEqual(before.related);
    expect(await linksUnder(reader, 'Știri recomandate')).toEqual(before.recommended);
    const text = await reader.locator('article').innerText();
    const places = [
      'Ce urmează pentru șoferi',
      'App Store',
      'Google News',
      'Articole conexe',
      'Știri recomandate',
    ];
    const order = places.map((words) => text.indexOf(words));
    expect(order.every((place, index) => place > (order[index - 1] ?? -1))).toBe(true);
  });

  await test.step('change a word and update', async () => {
    await desk.closeDialog();
    await desk.headline.fill(headline.replace('doi ani', 'trei ani'));
    const dialog = await desk.openPublish();
    await dialog.getByRole('button', { name: 'Actualizează', exact: true }).click();
    await expect(dialog.getByText('Pagina e actualizată')).toBeVisible({ timeout: 60_000 });
    await reader.reload();
    await expect(reader.getByRole('heading', { level: 1 })).toContainText('trei ani');
    await reader.goto(new URL('/', publicPage).href);
    await expect(reader.getByRole('link', { name: /Podul peste Prut primește bani/ })).toHaveCount(
      1,
    );
  });

  await test.step('unpublish: gone there, still here', async () => {
    await desk.page.getByRole('button', { name: 'Retrage de pe site' }).click();
    await desk.page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Retrage', exact: true })
      .click();
    await expect(desk.page.getByText('Pagina a fost retrasă')).toBeVisible({ timeout: 60_000 });
    const answer = await reader.goto(publicPage);
    expect(answer?.status()).toBe(410);
    await desk.closeDialog();
    expect((await desk.article()).text).toEqual(before.text);
  });
});

async function linksUnder(page: Page, title: string): Promise<readonly string[]> {
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: title }) });
  return section.getByRole('link').allInnerTexts();
}
