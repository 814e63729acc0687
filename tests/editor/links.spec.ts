import { expect, paragraph, test } from './editor-test.ts';

test('the toolbar formats the selection and the link box finds own stories', async ({ editor }) => {
  await editor.open([paragraph('a', 'Podul se închide.')]);
  const { page } = editor;
  await editor.caret('Podul', 0);
  await page.keyboard.press('Control+Shift+ArrowRight');
  await editor.selected('Podul');
  await page.getByRole('button', { name: 'Aldin' }).click();
  expect((await editor.blocks())[0]?.['children']).toEqual([
    { type: 'text', text: 'Podul', format: 1 },
    { type: 'text', text: ' se închide.' },
  ]);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Adresă/ }).fill('braila');
  await expect(page.getByRole('option', { name: /Podul de la Brăila/ })).toBeVisible();
  await page.keyboard.press('Enter');
  expect((await editor.blocks())[0]?.['children']).toMatchObject([
    { type: 'link', url: 'https://gazeta.example/stiri/0' },
    { type: 'text', text: ' se închide.' },
  ]);
  await expect(editor.body).toBeFocused();
});

test('the link box refuses what is no address', async ({ editor }) => {
  await editor.open([paragraph('a', 'Podul')]);
  await editor.caret('Podul', 0);
  await editor.page.keyboard.press('Shift+End');
  await editor.selected('Podul');
  await editor.page.keyboard.press('Control+k');
  await editor.page.getByRole('combobox', { name: /^Adresă/ }).fill('javascript:alert(1)');
  await editor.page.keyboard.press('Enter');
  await expect(editor.page.getByRole('alert')).toContainText('http://');
  await editor.page.keyboard.press('Escape');
  expect(await editor.blocks()).toEqual([paragraph('a', 'Podul')]);
});

test('find-in-page reaches text that is not laid out', async ({ editor }) => {
  const lines = Array.from({ length: 300 }, (_, index) => `Alineatul ${index} spune ceva.`);
  lines[250] = 'Aici este comoara căutată.';
  await editor.open(lines.map((line, index) => paragraph(`p${index}`, line)));
  await editor.caret('Alineatul 0', 0);
  // The browser's own search box cannot be driven from here; `find` searches the same way.
  const found = await editor.page.evaluate(() =>
    (window as unknown as { find(text: string): boolean }).find('comoara căutată'),
  );
  expect(found).toBe(true);
  expect(await editor.page.evaluate(() => getSelection()?.toString())).toBe('comoara căutată');
  const line = editor.page.getByText('comoara căutată');
  await line.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect(line).toBeInViewport();
});

test('the link box stays in sight at the end of a long page, with all it finds', async ({
  editor,
}) => {
  const lines = Array.from({ length: 40 }, (_, index) => `Alineatul ${index} spune ceva.`);
  await editor.open([...lines, 'Capătul'].map((line, index) => paragraph(`p${index}`, line)));
  const { page } = editor;
  await page.setViewportSize({ width: 1280, height: 720 });
  const last = page.getByText('Capătul');
  await last.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await editor.caret('Capătul', 0);
  await page.keyboard.press('Shift+End');
  await editor.selected('Capătul');
  await page.keyboard.press('Control+k');
  const box = page.getByRole('dialog', { name: 'Legătură' });
  await page.getByRole('combobox', { name: /^Adresă/ }).fill('podul');
  await expect(page.getByRole('option', { name: /Podul de la Brăila/ })).toBeVisible();
  await expect(box).toBeInViewport({ ratio: 1 });
});
