import type { Block } from '../../shared/article/block.ts';
import { expect, paragraph, test } from './editor-test.ts';

const ids = (blocks: readonly Block[]): readonly string[] => blocks.map(({ id }) => id);
const texts = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) =>
    ((block['children'] ?? []) as { text?: string }[]).map(({ text }) => text ?? '').join(''),
  );

test('typing reaches the journal as the changed block only', async ({ editor }) => {
  await editor.open([paragraph('a', 'Primul alineat.'), paragraph('b', 'Al doilea.')]);
  await editor.caret('Primul', 6);
  await editor.page.keyboard.type(' și bunul');
  const journal = await editor.journal();
  expect(journal.at(-1)).toEqual({ blocks: [paragraph('a', 'Primul și bunul alineat.')] });
});

test('splitting keeps the id on the first half, merging on the first block', async ({ editor }) => {
  await editor.open([paragraph('a', 'Unu doi'), paragraph('b', 'trei')]);
  await editor.caret('Unu doi', 3);
  await editor.page.keyboard.press('Enter');
  let blocks = await editor.blocks();
  expect(texts(blocks)).toEqual(['Unu', ' doi', 'trei']);
  expect([blocks[0]?.id, blocks[2]?.id]).toEqual(['a', 'b']);
  expect(ids(blocks)[1]).not.toBe('a');
  await editor.page.keyboard.press('Backspace');
  blocks = await editor.blocks();
  expect(blocks).toEqual([paragraph('a', 'Unu doi'), paragraph('b', 'trei')]);
});

test('Enter with Ctrl belongs to the window, in the text, on a card and in a field', async ({
  editor,
}) => {
  const before: Block[] = [
    paragraph('a', 'Unu doi'),
    { id: 'f', type: 'furniture', furniture: '' },
    paragraph('b', 'trei'),
  ];
  await editor.open(before);
  const { page } = editor;
  await page.evaluate(() => {
    addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.defaultPrevented) document.title += '+';
      event.preventDefault();
    });
    document.title = '';
  });
  await editor.caret('Unu doi', 3);
  await page.keyboard.press('Control+Shift+Enter');
  await page.getByText('Bloc al redacției').click();
  await page.keyboard.press('Control+Shift+Enter');
  await page.getByRole('textbox', { name: 'Titlu', exact: true }).focus();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(page).toHaveTitle('+++');
  expect(await editor.blocks()).toEqual(before);
});

test('a paragraph that becomes a heading, a quote and a list keeps its id', async ({ editor }) => {
  await editor.open([paragraph('a', 'Negocieri'), paragraph('b', 'Urmează.')]);
  await editor.caret('Negocieri', 2);
  await editor.page.keyboard.press('Control+Shift+Digit2');
  expect((await editor.blocks())[0]).toMatchObject({ id: 'a', type: 'heading', tag: 'h2' });
  await editor.page.keyboard.press('Control+Shift+Digit9');
  expect((await editor.blocks())[0]).toMatchObject({ id: 'a', type: 'quote' });
  await editor.page.keyboard.press('Control+Shift+Digit8');
  expect((await editor.blocks())[0]).toMatchObject({ id: 'a', type: 'list', listType: 'bullet' });
  await editor.page.keyboard.press('Control+Shift+Digit0');
  expect(await editor.blocks()).toEqual([paragraph('a', 'Negocieri'), paragraph('b', 'Urmează.')]);
});

test('cut and paste carries the id, a copy gets its own', async ({ editor, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await editor.open([paragraph('a', 'Alfa'), paragraph('b', 'Beta'), paragraph('c', 'Gama')]);
  await editor.caret('Alfa', 0);
  await editor.page.keyboard.press('Shift+ArrowDown');
  await editor.selected('Alfa\n');
  await editor.page.keyboard.press('Control+x');
  await editor.caret('Gama', 4);
  await editor.page.keyboard.press('Enter');
  await editor.page.keyboard.press('Control+v');
  const cut = await editor.blocks();
  expect(texts(cut).filter(Boolean)).toEqual(['Beta', 'Gama', 'Alfa']);
  expect(cut.find((block) => texts([block])[0] === 'Alfa')?.id).toBe('a');

  await editor.page.keyboard.press('Enter');
  await editor.page.keyboard.press('Control+v');
  const copied = await editor.blocks();
  expect(new Set(ids(copied)).size).toBe(copied.length);
  expect(texts(copied).filter(Boolean)).toEqual(['Beta', 'Gama', 'Alfa', 'Alfa']);
});

test('undo and redo cover body and fields in one history', async ({ editor }) => {
  await editor.open([paragraph('a', 'Text')]);
  await editor.caret('Text', 4);
  await editor.page.keyboard.type(' nou');
  await editor.page.getByRole('textbox', { name: 'Titlu', exact: true }).fill('Titlul zilei');
  await editor.page.getByRole('textbox', { name: 'Șapou' }).fill('Pe scurt.');
  await editor.page.keyboard.press('Control+z');
  expect(await editor.fields()).toMatchObject({ headline: 'Titlul zilei', standfirst: '' });
  await editor.page.keyboard.press('Control+z');
  expect(await editor.fields()).toMatchObject({ headline: '' });
  await editor.page.keyboard.press('Control+z');
  expect(texts(await editor.blocks())).toEqual(['Text']);
  for (let step = 0; step < 3; step += 1) await editor.page.keyboard.press('Control+Shift+z');
  expect(await editor.fields()).toMatchObject({
    headline: 'Titlul zilei',
    standfirst: 'Pe scurt.',
  });
  expect(texts(await editor.blocks())).toEqual(['Text nou']);
});

test('undo and redo are said with what came back', async ({ editor }) => {
  await editor.open([
    paragraph('a', 'Podul se închide.'),
    { id: 'q', type: 'pull-quote', text: 'Nu cedăm.', attribution: '' },
    paragraph('b', 'Beta'),
  ]);
  const { page } = editor;
  const said = page.getByRole('region', { name: 'Pagina articolului' }).getByRole('status');
  await editor.caret('închide', 7);
  await page.keyboard.type(' mâine');
  await page.keyboard.press('Control+z');
  await expect(said).toHaveText(
    'Anulat: a revenit textul „închide.”, a dispărut textul „închide mâine.”.',
  );
  await page.keyboard.press('Control+Shift+z');
  await expect(said).toHaveText(
    'Refăcut: a revenit textul „închide mâine.”, a dispărut textul „închide.”.',
  );
  await page.getByText('Citat evidențiat').click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+z');
  await expect(said).toHaveText('Anulat: a revenit blocul „Citat evidențiat: Nu cedăm.”.');
  await page.getByRole('textbox', { name: 'Titlu', exact: true }).fill('Titlul zilei');
  await page.keyboard.press('Control+z');
  await expect(said).toHaveText('Anulat: câmpul „Titlu”.');
  await page.getByText('Beta').click();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await page.keyboard.press('Control+z');
  await expect(said).toHaveText('Anulat: s-a schimbat ordinea blocurilor.');
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await expect(said).toHaveText('Nimic de refăcut.');
});
