import type { Block } from '../../shared/article/block.ts';
import { expect, paragraph, test } from './editor-test.ts';

const text = (words: string) => [{ type: 'text', text: words }];
const item = (words: string) => ({ type: 'listitem', children: text(words) });

const cases: readonly { readonly typed: string; readonly block: Omit<Block, 'id'> }[] = [
  { typed: '## ', block: { type: 'heading', tag: 'h2', children: text('Apa') } },
  { typed: '### ', block: { type: 'heading', tag: 'h3', children: text('Apa') } },
  { typed: '- ', block: { type: 'list', listType: 'bullet', children: [item('Apa')] } },
  { typed: '1. ', block: { type: 'list', listType: 'number', children: [item('Apa')] } },
  { typed: '> ', block: { type: 'quote', children: text('Apa') } },
];

for (const { typed, block } of cases) {
  test(`„${typed}” at the start of a line, and one undo gives it back`, async ({ editor }) => {
    await editor.open([paragraph('a', 'Apa')]);
    await editor.caret('Apa', 0);
    await editor.page.keyboard.type(typed);
    expect(await editor.blocks()).toEqual([{ id: 'a', ...block }]);
    await editor.page.keyboard.press('Control+z');
    expect(await editor.blocks()).toEqual([paragraph('a', `${typed}Apa`)]);
    await editor.page.keyboard.type('și ');
    expect(await editor.blocks()).toEqual([paragraph('a', `${typed}și Apa`)]);
  });
}

test('three hyphens and Enter draw a line, and writing goes on below it', async ({ editor }) => {
  await editor.open([paragraph('a', 'Sus'), paragraph('b', '')]);
  await editor.caret('Sus', 3);
  await editor.page.keyboard.press('ArrowDown');
  await editor.page.keyboard.type('---');
  await editor.page.keyboard.press('Enter');
  await editor.page.keyboard.type('Jos');
  expect((await editor.blocks()).map(({ type }) => type)).toEqual([
    'paragraph',
    'divider',
    'paragraph',
  ]);
  expect((await editor.blocks())[2]).toMatchObject({ children: text('Jos') });
  await editor.page.keyboard.press('Control+z');
  await editor.page.keyboard.press('Control+z');
  expect(await editor.blocks()).toEqual([paragraph('a', 'Sus'), paragraph('b', '---')]);
});

test('numbers and dashes of ordinary sentences stay what they are', async ({ editor }) => {
  await editor.open([paragraph('a', '')]);
  await editor.body.focus();
  await editor.page.keyboard.type('La 22. noiembrie, 1 - 0 pentru Rapid; 3 > 2 # bun');
  expect(await editor.blocks()).toEqual([
    paragraph('a', 'La 22. noiembrie, 1 - 0 pentru Rapid; 3 > 2 # bun'),
  ]);
});
