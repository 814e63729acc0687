import { expect, test } from '../support/condei-test.ts';
import { cardOf, marked, openDesk } from '../support/language-desk.ts';

test('the words of the site profile are known, and the card leads to the norm', async ({
  startCondei,
}) => {
  const desk = await openDesk(startCondei);
  const { page } = desk;
  await page.keyboard.type('Un zmeurel sînt.');
  await expect.poll(() => marked(page)).toEqual({ 'ro-spell': ['sînt', 'zmeurel'] });

  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Setări' });
  await settings.getByRole('tab', { name: 'Profilul site-ului' }).click();
  await settings.getByRole('textbox', { name: 'Cuvintele redacției' }).fill('zmeurel; substantiv');
  await settings.getByRole('button', { name: 'Salvează profilul' }).click();
  await expect(settings.getByText('Ai schimbări nesalvate.')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => marked(page)).toEqual({ 'ro-spell': ['sînt'] });

  await desk.body.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await expect(cardOf(page).getByRole('link', { name: 'Citește norma' })).toHaveAttribute(
    'href',
    'https://legislatie.just.ro/Public/DetaliiDocument/92723',
  );
});
