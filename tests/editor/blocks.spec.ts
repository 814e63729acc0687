import type { Block } from '../../shared/article/block.ts';
import { expect, paragraph, test } from './editor-test.ts';

const kinds = (blocks: readonly Block[]): readonly string[] => blocks.map(({ type }) => type);

test('the slash menu finds blocks without diacritics and inserts by keyboard', async ({
  editor,
}) => {
  await editor.open([paragraph('a', 'Textul.'), paragraph('b', '')]);
  await editor.caret('Textul', 7);
  await editor.page.keyboard.press('ArrowDown');
  await editor.page.keyboard.type('/stiri');
  const menu = editor.page.getByRole('listbox', { name: 'Blocuri' });
  await expect(menu.getByRole('option')).toHaveText(['Știri recomandate']);
  await editor.page.keyboard.press('Enter');
  expect(kinds(await editor.blocks())).toEqual(['paragraph', 'recommended-news', 'paragraph']);
  await editor.page.keyboard.press('Control+z');
  await editor.page.keyboard.press('Control+z');
  await editor.page.keyboard.press('Control+z');
  expect(await editor.blocks()).toEqual([paragraph('a', 'Textul.'), paragraph('b', '')]);
});

test('the slash menu makes a heading of the line and closes on Escape', async ({ editor }) => {
  await editor.open([paragraph('a', '')]);
  await editor.body.focus();
  await editor.page.keyboard.type('/titlu');
  await editor.page.keyboard.press('Escape');
  await expect(editor.page.getByRole('listbox', { name: 'Blocuri' })).toBeHidden();
  await editor.page.keyboard.press('Control+a');
  await editor.page.keyboard.type('/titlu');
  await editor.page.keyboard.press('Enter');
  await editor.page.keyboard.type('Ce urmează');
  expect(await editor.blocks()).toEqual([
    { id: 'a', type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Ce urmează' }] },
  ]);
});

test('a block moves by keyboard, keeps its id and is announced', async ({ editor }) => {
  await editor.open([paragraph('a', 'Alfa'), paragraph('b', 'Beta'), paragraph('c', 'Gama')]);
  await editor.caret('Gama', 2);
  await editor.page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(editor.page.getByText('Bloc mutat pe poziția 2 din 3.')).toBeAttached();
  await editor.page.keyboard.type('X');
  expect(await editor.blocks()).toEqual([
    paragraph('a', 'Alfa'),
    paragraph('c', 'GaXma'),
    paragraph('b', 'Beta'),
  ]);
  const journal = await editor.journal();
  expect(journal.at(-1)).toMatchObject({ blocks: [paragraph('c', 'GaXma')] });
});

test('a block is dragged by its handle', async ({ editor }) => {
  await editor.open([paragraph('a', 'Alfa'), paragraph('b', 'Beta'), paragraph('c', 'Gama')]);
  const { page } = editor;
  await page.getByText('Gama').hover();
  const handle = page.getByRole('button', { name: /^Mută blocul/ });
  await handle.hover();
  await page.mouse.down();
  const first = await page.getByText('Alfa').boundingBox();
  await page.mouse.move((first?.x ?? 0) + 5, (first?.y ?? 0) - 4, { steps: 5 });
  await page.mouse.up();
  expect((await editor.blocks()).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  await editor.body.focus();
  await page.keyboard.press('Control+z');
  expect((await editor.blocks()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a card is written, undone field by field, chosen and deleted by keyboard', async ({
  editor,
}) => {
  const quote: Block = { id: 'q', type: 'pull-quote', text: '', attribution: '' };
  await editor.open([paragraph('a', 'Sus.'), quote, paragraph('b', 'Jos.')]);
  const { page } = editor;
  await page.getByRole('textbox', { name: /^Citatul/ }).fill('Nu cedăm.');
  await page.getByRole('textbox', { name: 'Cine a spus' }).fill('Primarul');
  expect((await editor.blocks())[1]).toEqual({
    ...quote,
    text: 'Nu cedăm.',
    attribution: 'Primarul',
  });
  await page.keyboard.press('Control+z');
  expect((await editor.blocks())[1]).toEqual({ ...quote, text: 'Nu cedăm.' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  expect((await editor.blocks()).map(({ id }) => id)).toEqual(['a', 'b']);
  await page.keyboard.press('Control+z');
  expect((await editor.blocks())[1]).toEqual({ ...quote, text: 'Nu cedăm.' });
});

test('a new card is written at once, ringed when chosen, and entered with Enter', async ({
  editor,
}) => {
  await editor.open([paragraph('a', '')]);
  await editor.body.focus();
  const { page } = editor;
  await page.keyboard.type('/evid');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Citatul/ })).toBeFocused();
  await page.keyboard.type('Nu cedăm.');
  expect((await editor.blocks())[0]).toMatchObject({ type: 'pull-quote', text: 'Nu cedăm.' });
  const chosen = editor.body.locator('[data-selected]');
  await page.keyboard.press('Escape');
  await expect(chosen).toContainText('Citat evidențiat');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveCount(0);
  await page.keyboard.type('/imag');
  await page.keyboard.press('Enter');
  await expect(chosen).toContainText('Imagine');
  await page.keyboard.press('Enter');
  await expect(editor.body.getByRole('button', { name: 'Alege un fișier' })).toBeFocused();
});

test('typing and Enter in a card never reach the text', async ({ editor }) => {
  const quote: Block = { id: 'q', type: 'pull-quote', text: '', attribution: '' };
  await editor.open([paragraph('a', 'Sus.'), quote]);
  await editor.caret('Sus', 4);
  await editor.page.getByRole('textbox', { name: 'Cine a spus' }).click();
  await editor.page.keyboard.type('Ana');
  await editor.page.keyboard.press('Enter');
  await editor.page.keyboard.press('Backspace');
  expect(await editor.blocks()).toEqual([paragraph('a', 'Sus.'), { ...quote, attribution: 'An' }]);
});

test('related stories are chosen in the window’s picker and listed in order', async ({
  editor,
}) => {
  await editor.open([{ id: 'r', type: 'related-stories', stories: [] }]);
  const card = editor.page.getByRole('group', { name: 'Articole conexe' });
  await expect(card).toContainText('Niciun articol ales.');
  await card.getByRole('button', { name: 'Modifică' }).click();
  await editor.page.getByRole('button', { name: 'Adaugă toate' }).click();
  await expect(card.getByRole('listitem')).toHaveCount(3);
  await expect(card).toContainText('3 articole');
});

test('furniture is chosen from the profile and shown as it reads now', async ({ editor }) => {
  await editor.open([{ id: 'f', type: 'furniture', furniture: '' }]);
  await editor.page.getByRole('button', { name: /Alege blocul redacției/ }).click();
  await editor.page.getByRole('option', { name: 'Aplicația Gazeta' }).click();
  await expect(editor.page.getByText('Citește Gazeta și pe telefon.')).toBeVisible();
  expect(await editor.blocks()).toEqual([{ id: 'f', type: 'furniture', furniture: 'app' }]);
});

test('a pasted picture has a place at once, can fail, be tried again, and one undo takes it away', async ({
  editor,
}) => {
  await editor.open([paragraph('a', 'Text.')]);
  await editor.caret('Text', 5);
  const { page } = editor;
  await editor.body.evaluate((root) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array([1, 2])], 'pod.png', { type: 'image/png' }));
    root.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('Se importă „pod.png”…')).toBeVisible();
  const answer = (result: string) =>
    page.evaluate((value) => {
      (window as unknown as { letPictureIn: (value: string) => void }).letPictureIn(value);
    }, result);
  await answer('refuse');
  await page.getByRole('button', { name: 'Încearcă din nou' }).click();
  await answer('store');
  await expect(page.getByRole('button', { name: 'Înlocuiește imaginea' })).toBeVisible();
  expect((await editor.blocks())[1]).toMatchObject({ type: 'image', media: 'a'.repeat(64) });
  await editor.body.focus();
  await page.keyboard.press('Control+z');
  expect(await editor.blocks()).toEqual([paragraph('a', 'Text.')]);
});

test('a picture stays with its block through undo and redo, whenever it comes', async ({
  editor,
}) => {
  await editor.open([paragraph('a', 'Text.')]);
  await editor.caret('Text', 5);
  const { page } = editor;
  const pastePicture = () =>
    editor.body.evaluate((root) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array([1, 2])], 'pod.png', { type: 'image/png' }));
      root.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
      );
    });
  const letIn = () =>
    page.evaluate(() => {
      (window as unknown as { letPictureIn: (value: string) => void }).letPictureIn('store');
    });
  const picture = { type: 'image', media: 'a'.repeat(64) };

  await pastePicture();
  await expect(page.getByText('Se importă „pod.png”…')).toBeVisible();
  await page.keyboard.press('Control+z');
  expect(await editor.blocks()).toEqual([paragraph('a', 'Text.')]);
  await letIn();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('button', { name: 'Înlocuiește imaginea' })).toBeVisible();
  expect((await editor.blocks())[1]).toMatchObject(picture);

  await page.keyboard.press('Control+z');
  await pastePicture();
  await page.getByText('Text.').click();
  await page.keyboard.type('Sus: ');
  await letIn();
  await expect(page.getByRole('button', { name: 'Înlocuiește imaginea' })).toBeVisible();
  await page.keyboard.press('Control+z');
  expect((await editor.blocks())[1]).toMatchObject(picture);
});

test('a block of an unknown type is a grey card and stays byte for byte', async ({ editor }) => {
  const unknown: Block = { id: 'u', type: 'harta-2031', zoom: 4, layers: [{ a: null }] };
  await editor.open([unknown, paragraph('a', 'Text.')]);
  await expect(editor.page.getByText('harta-2031')).toBeVisible();
  await editor.caret('Text', 4);
  await editor.page.keyboard.type('ul');
  expect(await editor.blocks()).toEqual([unknown, paragraph('a', 'Textul.')]);
});

test('Tab into a card reaches its first field, and its deletion last', async ({ editor }) => {
  const quote: Block = { id: 'q', type: 'pull-quote', text: '', attribution: '' };
  await editor.open([paragraph('a', 'Sus.'), quote, paragraph('b', 'Jos.')]);
  const { page } = editor;
  await editor.caret('Sus', 4);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: /^Citatul/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Cine a spus' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Șterge blocul' })).toBeFocused();
});

const insertButton = 'Inserează un bloc sub acesta';

test('the insert button leaves nothing behind when nothing is chosen', async ({ editor }) => {
  const before = [paragraph('a', 'Alfa'), paragraph('b', ''), paragraph('c', 'Gama')];
  await editor.open(before);
  const { page } = editor;
  const menu = page.getByRole('listbox', { name: 'Blocuri' });
  await editor.caret('Gama', 4);
  await page.keyboard.type(' și');
  const written = [paragraph('a', 'Alfa'), paragraph('b', ''), paragraph('c', 'Gama și')];

  await page.getByText('Alfa').hover();
  await page.getByRole('button', { name: insertButton }).click();
  await page.keyboard.type('cita');
  await expect(menu.getByRole('option')).toHaveText(['Citat', 'Citat evidențiat']);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  expect(await editor.blocks()).toEqual(written);
  await page.keyboard.type(' delta');
  expect((await editor.blocks())[2]).toEqual(paragraph('c', 'Gama și delta'));

  await editor.body.locator('p').nth(1).hover();
  await page.getByRole('button', { name: insertButton }).click();
  await expect(menu).toBeVisible();
  await page.getByRole('textbox', { name: 'Titlu', exact: true }).click();
  await expect(menu).toBeHidden();
  expect((await editor.blocks())[1]).toEqual(paragraph('b', ''));

  await page.getByText('Alfa').hover();
  await page.getByRole('button', { name: insertButton }).click();
  await expect(menu).toBeVisible();
  await page.getByText('Gama').click();
  await expect(menu).toBeHidden();
  expect((await editor.blocks()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);

  await editor.body.focus();
  await page.keyboard.press('Control+z');
  expect(await editor.blocks()).toEqual(written);
  await page.keyboard.press('Control+z');
  expect(await editor.blocks()).toEqual(before);
});

test('one undo takes back what the insert button put there', async ({ editor }) => {
  const before = [paragraph('a', 'Alfa'), paragraph('b', 'Beta')];
  await editor.open(before);
  const { page } = editor;
  await editor.caret('Beta', 4);
  await page.getByText('Alfa').hover();
  await page.getByRole('button', { name: insertButton }).click();
  await page.getByRole('option', { name: 'Linie despărțitoare' }).click();
  expect(kinds(await editor.blocks())).toEqual(['paragraph', 'divider', 'paragraph']);
  await page.keyboard.press('Control+z');
  expect(await editor.blocks()).toEqual(before);
});
