import { expect, paragraph, test } from './editor-test.ts';
import type { DraftChange } from '../../shared/contract/drafts.ts';

test('another window’s text comes in around the caret', async ({ editor }) => {
  await editor.open([paragraph('a', 'Alfa vine.'), paragraph('b', 'Beta stă.')]);
  const receive = (seq: number, change: DraftChange) =>
    editor.page.evaluate(
      ([theSeq, theChange]) => {
        window.harness.article.receive({ seq: theSeq, change: theChange });
      },
      [seq, change] as const,
    );
  await editor.caret('Beta', 4);
  await receive(1, {
    blocks: [paragraph('a', 'Alfa a venit.'), paragraph('c', 'Gama apare.')],
    order: { start: 0, remove: 0, insert: ['c'] },
  });
  await editor.page.keyboard.type(' mai');
  await receive(2, { blocks: [] });
  expect(await editor.blocks()).toEqual([
    paragraph('c', 'Gama apare.'),
    paragraph('a', 'Alfa a venit.'),
    paragraph('b', 'Beta mai stă.'),
  ]);
});

test('a caret in the very paragraph another window wrote in stays at its words', async ({
  editor,
}) => {
  await editor.open([paragraph('a', 'Podul se deschide.')]);
  await editor.caret('deschide', 8);
  await editor.page.evaluate(() => {
    window.harness.article.receive({
      seq: 1,
      change: {
        blocks: [
          {
            id: 'a',
            type: 'paragraph',
            children: [{ type: 'text', text: 'Azi, podul nou se deschide.' }],
          },
        ],
      },
    });
  });
  await editor.page.keyboard.type(' iar');
  expect(await editor.blocks()).toEqual([paragraph('a', 'Azi, podul nou se deschide iar.')]);
});

test('undo never takes back what another window wrote', async ({ editor }) => {
  await editor.open([paragraph('a', 'Alfa.'), paragraph('b', 'Beta.')]);
  await editor.caret('Alfa', 4);
  await editor.page.keyboard.type(' unu');
  // What was typed may have gone in more than one batch.
  const { length } = await editor.journal();
  await editor.page.evaluate((seq) => {
    window.harness.article.receive({
      seq,
      change: {
        blocks: [{ id: 'b', type: 'paragraph', children: [{ type: 'text', text: 'Beta doi.' }] }],
      },
    });
  }, length + 1);
  await editor.page.keyboard.type(' trei');
  await editor.page.keyboard.press('Control+z');
  await editor.page.keyboard.press('Control+z');
  expect(await editor.blocks()).toEqual([paragraph('a', 'Alfa unu.'), paragraph('b', 'Beta doi.')]);
});
