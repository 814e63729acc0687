import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { blockText } from '../../shared/article/plain-text.ts';
import type { EditorPage } from './editor-test.ts';
import { expect, paragraph, test } from './editor-test.ts';

const seed = resolve(import.meta.dirname, '../../../shared/seed');

const page = `<h1>Podul de la Galați se deschide în decembrie</h1>
  <p><strong>Constructorul a terminat probele de încărcare cu două săptămâni înainte de termen.</strong></p>
  <p>Primele mașini vor trece pe 5 decembrie, spune compania de drumuri.</p>
  <h2>Ce urmează</h2><p>Taxa de trecere nu s-a stabilit încă.</p>`;

const offer = (editor: EditorPage, name = 'Pune titlul și șapoul în câmpuri') =>
  editor.page.getByRole('button', { name });

test('headline and lead of a pasted page go into their fields, and one undo brings them back', async ({
  editor,
}) => {
  await editor.open([]);
  await editor.body.focus();
  await editor.paste({ 'text/html': page });
  const pasted = await editor.blocks();
  await offer(editor).click();
  expect(await editor.fields()).toMatchObject({
    headline: 'Podul de la Galați se deschide în decembrie',
    standfirst:
      'Constructorul a terminat probele de încărcare cu două săptămâni înainte de termen.',
  });
  expect(await editor.blocks()).toEqual(pasted.slice(2));
  await expect(offer(editor)).toHaveCount(0);
  await expect(editor.body).toBeFocused();
  await editor.page.keyboard.press('Control+z');
  expect(await editor.fields()).toMatchObject({ headline: '', standfirst: '' });
  expect(await editor.blocks()).toEqual(pasted);
});

test('an ordinary first paragraph is no lead', async ({ editor }) => {
  await editor.open([]);
  await editor.body.focus();
  await editor.paste({ 'text/html': page.replaceAll(/<\/?strong>/g, '') });
  await offer(editor, 'Pune titlul în câmp').click();
  expect(await editor.fields()).toMatchObject({
    headline: 'Podul de la Galați se deschide în decembrie',
    standfirst: '',
  });
});

test('nothing is offered where something is written, or once the page is gone', async ({
  editor,
}) => {
  await editor.open([], { headline: 'Titlul meu' });
  await editor.body.focus();
  await editor.paste({ 'text/html': page });
  await expect(editor.body.getByText('Ce urmează')).toBeVisible();
  await expect(offer(editor)).toHaveCount(0);

  await editor.open([paragraph('a', 'Am scris deja.'), paragraph('b', '')]);
  await editor.caret('Am scris', 3);
  await editor.page.keyboard.press('ArrowDown');
  await editor.paste({ 'text/html': page });
  await expect(editor.body.getByText('Ce urmează')).toBeVisible();
  await expect(offer(editor)).toHaveCount(0);

  await editor.open([]);
  await editor.body.focus();
  await editor.paste({ 'text/html': page });
  await expect(offer(editor)).toBeVisible();
  await editor.page.keyboard.press('Control+z');
  await expect(offer(editor)).toHaveCount(0);
});

test.describe('the clipboards of the real page', () => {
  test.skip(!existsSync(seed), 'the seed with the real page is not on this machine');
  for (const name of ['browser', 'word', 'google-docs']) {
    test(`${name}: its headline and its lead`, async ({ editor }) => {
      await editor.open([]);
      await editor.body.focus();
      await editor.paste({
        'text/html': readFileSync(resolve(seed, `clipboard-${name}.html`), 'utf8'),
      });
      const pasted = await editor.blocks();
      await offer(editor).click();
      const lines = readFileSync(resolve(seed, 'page.txt'), 'utf8').split('\n');
      const date = lines.findIndex((line) => line.startsWith('Data publicării'));
      expect(await editor.fields()).toMatchObject({
        headline: lines[date - 2]?.trim(),
        standfirst: lines[date + 1]?.trim(),
      });
      expect((await editor.blocks()).flatMap(blockText)).toEqual(
        pasted.slice(2).flatMap(blockText),
      );
      await editor.page.keyboard.press('Control+z');
      expect(await editor.blocks()).toEqual(pasted);
    });
  }
});
