import type { Page } from '@playwright/test';
import { MAX_MEDIA_BYTES } from '../../shared/contract/media.ts';
import type { StartCondei } from '../support/condei-test.ts';
import { expect, test } from '../support/condei-test.ts';
import { Desk } from '../support/desk.ts';
import { pngOf } from '../support/png.ts';

const photo = { name: 'pod.png', mimeType: 'image/png', buffer: pngOf(640, 360) };

async function begin(startCondei: StartCondei): Promise<Desk> {
  const { page } = await startCondei();
  const desk = new Desk(page);
  await desk.introduceOneself('Ioana Pop', 'Jurnalist');
  await desk.body.click();
  await expect(desk.body).toBeFocused();
  return desk;
}

/** Pastes a file of these bytes into the text; zeros after them up to `size`. */
async function pasteFile(page: Page, name: string, type: string, bytes: Buffer, size = 0) {
  await page.getByRole('textbox', { name: 'Textul articolului' }).evaluate(
    (element, [fileName, fileType, base64, length]) => {
      const start = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const rest = new Uint8Array(Math.max(0, length - start.length));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([start, rest], fileName, { type: fileType }));
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [name, type, bytes.toString('base64'), size] as const,
  );
}

test('a picture from a file, by keyboard: the next key writes what it shows', async ({
  startCondei,
}) => {
  const { page, body, textState } = await begin(startCondei);
  await page.keyboard.type('/imagine');
  await expect(page.getByRole('option')).toHaveText(['Imagine']);
  await page.keyboard.press('Enter');
  const card = body.getByRole('group', { name: 'Imagine' });
  await expect(card).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Alege un fișier' })).toBeFocused();
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog', { name: 'Alege o imagine' });
  const note = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('Note de teren') };
  const choose = async (file: typeof photo): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Alege un fișier…' }).click();
    await (await chooser).setFiles(file);
  };
  await choose(note);
  await expect(dialog.getByRole('alert')).toContainText('imagine');
  await choose(photo);
  await expect(dialog).toHaveCount(0);
  await expect(card.getByRole('textbox', { name: /^Text alternativ/ })).toBeFocused();
  await page.keyboard.type('Podul nou, văzut de pe malul stâng');
  await expect(card.locator('img')).toHaveJSProperty('naturalWidth', 640);

  await card.getByRole('button', { name: 'Înlocuiește imaginea' }).click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card.getByRole('button', { name: 'Înlocuiește imaginea' })).toBeFocused();

  await expect(textState).toHaveText('Salvat pe acest calculator');
  await page.reload();
  await expect(card.getByRole('img')).toHaveAttribute('alt', 'Podul nou, văzut de pe malul stâng');
  await expect(card.locator('img')).toHaveJSProperty('naturalWidth', 640);
});

test('a pasted picture shows how far it is, and what is too large or no picture is refused', async ({
  startCondei,
}) => {
  const { page, body } = await begin(startCondei);
  const card = body.getByRole('group', { name: 'Imagine' });
  await page.keyboard.type('Textul rămâne.');
  await page.keyboard.press('Enter');

  await pasteFile(page, 'panorama.png', 'image/png', photo.buffer, 12 * 1024 * 1024);
  await expect(card.getByText('Se importă „panorama.png”…')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Se aduce „panorama.png”' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
  await expect(card.locator('img')).toHaveJSProperty('naturalWidth', 640);

  await pasteFile(page, 'afis.png', 'image/png', photo.buffer, MAX_MEDIA_BYTES + 1);
  await expect(card.last().getByText('Imaginea „afis.png” nu a putut fi importată')).toBeVisible();
  await expect(page.getByText(/MB/).first()).toBeVisible();

  await pasteFile(page, 'fals.png', 'image/png', Buffer.from('nu sunt o imagine'));
  await expect(card.last().getByText('Imaginea „fals.png” nu a putut fi importată')).toBeVisible();
  await expect(body.getByText('Textul rămâne.')).toBeVisible();
});

test('a picture that fails is tried again when the core is back', async ({ startCondei }, info) => {
  test.skip(info.project.name === 'electron', 'there the window dies with the core');
  const condei = await startCondei();
  const { page } = condei;
  const desk = new Desk(page);
  await desk.introduceOneself('Ioana Pop', 'Jurnalist');
  await desk.body.click();
  await condei.kill9();
  await expect(desk.textState).not.toHaveText('Salvat pe acest calculator');
  await pasteFile(page, photo.name, photo.mimeType, photo.buffer);
  const card = desk.body.getByRole('group', { name: 'Imagine' });
  await expect(card.getByText(/„pod.png” nu a putut fi importată/)).toBeVisible();
  await startCondei();
  await expect(desk.textState).toHaveText('Salvat pe acest calculator', { timeout: 60_000 });
  await card.getByRole('button', { name: 'Încearcă din nou' }).click();
  await expect(card.getByRole('textbox', { name: /^Text alternativ/ })).toBeFocused();
  await expect(card.locator('img')).toHaveJSProperty('naturalWidth', 640);
});
