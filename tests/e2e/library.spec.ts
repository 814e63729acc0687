import type { Page } from '@playwright/test';
import { expect, test } from '../support/condei-test.ts';
import { Desk } from '../support/desk.ts';

const headlines = [
  'Șoseaua de centură din Bacău, gata în iunie',
  'Țăranii cer apă pentru irigații',
  'Un muzeu nou la Hunedoara',
];

/** Articles written one after the other, from the keyboard; the last one stays open. */
async function writeArticles(page: Page, desk: Desk): Promise<void> {
  for (const [index, headline] of headlines.entries()) {
    if (index > 0) {
      await page.keyboard.press('Alt+Shift+N');
      await expect(desk.headline).toHaveValue('');
    }
    await expect(desk.headline).toBeFocused();
    await page.keyboard.type(headline);
    await expect(desk.textState).toHaveText('Salvat pe acest calculator');
  }
}

test('the library by keyboard alone: find, open, bin, bring back, delete forever', async ({
  startCondei,
}) => {
  const { page } = await startCondei();
  const desk = new Desk(page);
  await desk.introduceOneself('Ana Călinescu', 'Jurnalist');
  await writeArticles(page, desk);

  const library = page.getByRole('navigation', { name: 'Biblioteca' });
  const rows = library.getByRole('row');
  await expect(library.getByRole('heading', { name: 'Articole' })).toBeVisible();
  await expect(rows).toContainText(headlines.toReversed());
  await expect(rows.first()).toContainText('Ana Călinescu');
  await expect(rows.first()).toContainText('nepublicat');

  await test.step('search without diacritics, then open with the arrows and Enter', async () => {
    await page.keyboard.press('Control+Shift+f');
    await page.keyboard.type('soseaua bacau');
    await expect(library.getByText('1 articol găsit')).toBeVisible();
    await expect(rows).toContainText([headlines[0] ?? '']);
    await page.keyboard.press('Escape');
    await expect(library.getByText('3 articole', { exact: true })).toBeVisible();
    await page.keyboard.type('nimic de felul acesta');
    await expect(library.getByText('Nimic pentru „nimic de felul acesta”')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('ArrowDown');
    await expect(rows.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(desk.headline).toHaveValue(headlines[1] ?? '');
  });

  await test.step('Delete puts it in the bin and closes it', async () => {
    await page.keyboard.press('Delete');
    await expect(rows).toContainText([headlines[2] ?? '', headlines[0] ?? '']);
    await expect(page.getByText('Niciun articol deschis')).toBeVisible();
  });

  await test.step('the bin: Enter brings back, Delete asks first', async () => {
    await page.keyboard.press('Control+Shift+p');
    await page.keyboard.type('arata cosul');
    await page.keyboard.press('Enter');
    await expect(library.getByRole('heading', { name: 'Coș' })).toBeVisible();
    await expect(rows).toContainText([headlines[1] ?? '']);
    await rows.first().focus();
    await page.keyboard.press('Delete');
    const question = page.getByRole('alertdialog', { name: 'Ștergi definitiv 1 articol?' });
    await expect(question.getByRole('button', { name: 'Renunță' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await rows.first().focus();
    await page.keyboard.press('Enter');
    await expect(library.getByText('Coșul e gol')).toBeVisible();
  });

  await test.step('delete forever, confirmed', async () => {
    await library.getByRole('button', { name: 'Înapoi la articole' }).focus();
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(3);
    await rows.filter({ hasText: headlines[2] ?? '' }).focus();
    await page.keyboard.press('Delete');
    await expect(rows).toHaveCount(2);
    await library.getByRole('button', { name: 'Coș' }).focus();
    await page.keyboard.press('Enter');
    await rows.first().focus();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(library.getByText('Coșul e gol')).toBeVisible();
    await expect(page.getByText('1 articol a fost șters definitiv.')).toBeVisible();
  });
});

test('a copy is a draft of its own, and a mistake is taken back', async ({ startCondei }) => {
  const { page } = await startCondei();
  const desk = new Desk(page);
  await desk.introduceOneself('Ana Călinescu', 'Jurnalist');
  await page.keyboard.type('Parcul mare');
  await expect(desk.textState).toHaveText('Salvat pe acest calculator');
  const rows = page.getByRole('navigation', { name: 'Biblioteca' }).getByRole('row');

  await rows.first().getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Fă o copie' }).click();
  await expect(rows).toHaveCount(2);
  await expect(page.getByText('Copia lui „Parcul mare” e deschisă.')).toBeVisible();
  await desk.headline.fill('Parcul mic');
  await expect(rows).toContainText(['Parcul mic', 'Parcul mare']);

  await rows.nth(1).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Mută în coș' }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Adu înapoi' }).click();
  await expect(rows).toHaveCount(2);
  await expect(desk.headline).toHaveValue('Parcul mic');
});

test('settings by keyboard alone: name, furniture in the profile, a new destination', async ({
  startCondei,
}) => {
  const { page } = await startCondei();
  await new Desk(page).introduceOneself('Ana Călinescu', 'Publisher');
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Setări' });

  await test.step('name', async () => {
    await settings.getByRole('textbox', { name: 'Numele tău' }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Ana Maria Călinescu');
    await page.keyboard.press('Shift+Tab');
    await expect(settings.getByRole('tab', { name: 'Tu' })).toBeFocused();
  });

  await test.step('profile', async () => {
    for (const _ of ['Aspect', 'Limbă', 'Profil']) await page.keyboard.press('ArrowDown');
    await expect(settings.getByRole('tab', { name: 'Profilul site-ului' })).toBeFocused();
    await settings.getByRole('row', { name: /Google News/ }).focus();
    await page.keyboard.press('Enter');
    const name = settings.getByRole('textbox', { name: 'Numele blocului' });
    await name.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect(settings.getByRole('button', { name: 'Salvează profilul' })).toBeDisabled();
    await page.keyboard.type('Google Știri');
    await settings.getByRole('button', { name: 'Salvează profilul' }).focus();
    await page.keyboard.press('Enter');
    await expect(settings.getByText('Ai schimbări nesalvate.')).toHaveCount(0);
    await expect(settings.getByRole('group', { name: 'Profilul site-ului' })).toBeFocused();
    await expect(settings.getByRole('row', { name: /Google Știri/ })).toBeVisible();
    await settings.getByRole('row', { name: /Google Știri/ }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(
      settings.getByRole('grid', { name: 'Blocurile redacției' }).getByRole('row'),
    ).toContainText(['Google Știri', 'Aplicația']);
  });

  await test.step('destination', async () => {
    await settings.getByRole('tab', { name: 'Profilul site-ului' }).focus();
    await page.keyboard.press('ArrowDown');
    await settings.getByRole('button', { name: 'Adaugă o destinație' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(settings.getByRole('textbox', { name: 'Numele destinației' })).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Ziarul de test');
    await settings.getByRole('button', { name: 'Renunță' }).focus();
    await page.keyboard.press('Enter');
    await expect(settings.getByRole('group', { name: 'Destinații' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(settings).toHaveCount(0);
  });

  await page.reload();
  await expect(new Desk(page).headline).toBeVisible();
  await page.keyboard.press('Control+,');
  await expect(settings.getByRole('textbox', { name: 'Numele tău' })).toHaveValue(
    'Ana Maria Călinescu',
  );
});

test('a destination is verified when it is saved, and says why it cannot be used', async ({
  startCondei,
}) => {
  const { page } = await startCondei();
  await new Desk(page).introduceOneself('Ana Călinescu', 'Publisher');
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Setări' });
  await settings.getByRole('tab', { name: 'Destinații' }).click();
  await settings.getByRole('button', { name: 'Adaugă o destinație' }).click();
  await page.getByRole('menuitem', { name: 'Site cu API deschis' }).click();
  await settings.getByLabel('Numele destinației').fill('Ziarul vechi');
  await settings.getByLabel('Adresa site-ului').fill('http://ziarul.example');
  await settings.getByLabel('Cheia de acces').fill('cheie');
  await settings.getByRole('button', { name: 'Salvează destinația' }).click();
  await expect(settings.getByText(/pe drum oricine ar putea citi cheia/)).toBeVisible();
  await expect(settings.getByText('Nu s-a trimis niciun articol.')).toBeVisible();
});
