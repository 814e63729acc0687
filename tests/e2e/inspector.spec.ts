import { expect, test } from '../support/condei-test.ts';
import { Desk } from '../support/desk.ts';
import { pngOf } from '../support/png.ts';

const photo = { name: 'pod.png', mimeType: 'image/png', buffer: pngOf(640, 360) };

test('a cover, an embargo and the public address, from the inspector to the page', async ({
  startCondei,
}) => {
  const { page } = await startCondei({ localSite: true });
  const desk = new Desk(page);
  await desk.introduceOneself('Ioana Pop', 'Publisher');
  await desk.headline.fill('Podul nou se deschide');
  await desk.body.click();
  await page.keyboard.type('Primele mașini trec în decembrie.');
  await expect(page.getByText('un minut de citit')).toBeVisible();
  await desk.chooseSection('Administrație');

  const inspector = page.getByRole('tabpanel', { name: 'Articol' });
  const cover = inspector.getByRole('group', { name: 'Imaginea de copertă' });
  await test.step('the cover needs what it shows and whose it is', async () => {
    await cover.getByRole('button', { name: 'Din imaginile articolului' }).click();
    await expect(cover.getByText('Articolul nu are încă imagini.')).toBeVisible();
    const chooser = page.waitForEvent('filechooser');
    await cover.getByRole('button', { name: 'Alege un fișier' }).click();
    await (await chooser).setFiles(photo);
    const alt = cover.getByRole('textbox', { name: /^Text alternativ/ });
    await expect(alt).toBeFocused();
    const dialog = await desk.openPublish();
    await dialog.getByRole('button', { name: /copertă îi lipsește sursa/ }).click();
    await expect(cover.getByRole('textbox', { name: /^Sursa foto/ })).toBeFocused();
    await page.keyboard.type('Ana Pop');
    await alt.fill('Podul, văzut de sus');
  });

  const embargo = inspector.getByRole('group', { name: 'Embargo' });
  const day = embargo.getByRole('spinbutton').first();
  /** Day, month, year, hour and minute, as people here write them. */
  const type = async (digits: string): Promise<void> => {
    await day.focus();
    await page.keyboard.type(digits);
  };
  await test.step('an embargo stops publication until it is over', async () => {
    await type('241120991430');
    await expect(embargo).toContainText(/24\.11\.2099, .?14:30/);
    await page.keyboard.press('Enter');
    await expect(inspector.getByText(/până pe 24 noiembrie 2099, 14:30/)).toBeVisible();
    const dialog = await desk.openPublish();
    await dialog.getByRole('button', { name: /sub embargo până la 24 noiembrie 2099/ }).click();
    await expect(day).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(inspector.getByText(/Până atunci articolul nu poate fi publicat/)).toBeVisible();
    await type('020120260304');
    await desk.headline.focus();
    await expect(inspector.getByText(/A trecut pe 2 ianuarie 2026, 03:04/)).toBeVisible();
  });

  const dialog = await desk.openPublish();
  await dialog.getByRole('button', { name: 'Publică', exact: true }).click();
  await expect(dialog.getByText('Articolul e public')).toBeVisible({ timeout: 60_000 });
  const address = await desk.publicAddress();
  await desk.closeDialog();

  await test.step('the address is shown as it is, whatever the headline becomes', async () => {
    await desk.headline.fill('Alt titlu, mai bun');
    const shown = inspector.getByRole('link', { name: address.replace('http://', '') });
    await expect(shown).toHaveAttribute('href', address);
    await expect(inspector.getByText(/ea nu se mai schimbă/)).toBeVisible();
    await expect(inspector.getByRole('textbox', { name: 'Slug' })).toHaveCount(0);
  });

  const reader = await page.context().newPage();
  await reader.goto(address);
  const picture = reader.getByRole('img', { name: 'Podul, văzut de sus' });
  await expect(picture).toHaveJSProperty('naturalWidth', 640);
  await expect(reader.getByText('Foto: Ana Pop')).toBeVisible();
});

test('the cover is chosen from the pictures of the article, with what is known of them', async ({
  startCondei,
}) => {
  const { page } = await startCondei();
  const desk = new Desk(page);
  await desk.introduceOneself('Ioana Pop', 'Jurnalist');
  await expect(page.getByText(/de citit/)).toHaveCount(0);
  await desk.body.click();
  await page.keyboard.type('/imagine');
  await expect(page.getByRole('option')).toHaveText(['Imagine']);
  await page.keyboard.press('Enter');
  const card = desk.body.getByRole('group', { name: 'Imagine' });
  await card.getByRole('button', { name: 'Alege un fișier' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'Alege un fișier…' }).click();
  await (await chooser).setFiles(photo);
  await card.getByRole('textbox', { name: /^Text alternativ/ }).fill('Podul, de pe mal');
  await card.getByRole('textbox', { name: /^Sursa foto/ }).fill('Dan Ilie');

  const cover = page.getByRole('group', { name: 'Imaginea de copertă' });
  await cover.getByRole('button', { name: 'Din imaginile articolului' }).click();
  await cover.getByRole('button', { name: 'Podul, de pe mal' }).click();
  await expect(cover.getByRole('textbox', { name: /^Text alternativ/ })).toBeFocused();
  await expect(cover.getByRole('textbox', { name: /^Text alternativ/ })).toHaveValue(
    'Podul, de pe mal',
  );
  await expect(cover.getByRole('textbox', { name: /^Sursa foto/ })).toHaveValue('Dan Ilie');
  await cover.getByRole('button', { name: 'Scoate coperta' }).click();
  await expect(cover.getByRole('img')).toHaveCount(0);
  await expect(cover.getByRole('button', { name: 'Din imaginile articolului' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cover.getByRole('img')).toHaveAttribute('alt', 'Podul, de pe mal');
});
