import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Block } from '../../shared/article/block.ts';
import { blockText } from '../../shared/article/plain-text.ts';
import { expect, paragraph, test } from './editor-test.ts';

const seed = resolve(import.meta.dirname, '../../../shared/seed');
const clipboards = ['browser', 'word', 'google-docs'] as const;

test.describe('the clipboards of the real page', () => {
  test.skip(!existsSync(seed), 'the seed with the real page is not on this machine');

  const clipboard = (name: (typeof clipboards)[number]): string =>
    readFileSync(resolve(seed, `clipboard-${name}.html`), 'utf8');
  /** The page's lines from the headline to the end of the body, without its section and date. */
  const articleLines = (): readonly string[] => {
    const lines = readFileSync(resolve(seed, 'page.txt'), 'utf8').split('\n');
    const date = lines.findIndex((line) => line.startsWith('Data publicării'));
    const promo = lines.findIndex((line, index) => index > date && line.includes('App Store'));
    return [lines[date - 2] ?? '', ...lines.slice(date + 1, promo)];
  };
  const articleWords = (): readonly string[] => words(articleLines());
  /** The headline, and the one line that is a quotation and nothing else. */
  const articleHeadings = (): readonly string[] => {
    const [headline = '', ...rest] = articleLines();
    return [headline, ...rest.filter((line) => /^”[^”]*”$/.test(line.trim()))];
  };

  for (const name of clipboards) {
    test(`${name}: every word of the article, nothing of the page, one step of undo`, async ({
      editor,
    }) => {
      const before = [paragraph('a', 'Înainte de lipire.'), paragraph('b', '')];
      await editor.open(before);
      await editor.caret('Înainte', 18);
      await editor.page.keyboard.press('ArrowDown');
      await editor.paste({ 'text/html': clipboard(name), 'text/plain': 'nu acesta' });
      const pasted = (await editor.blocks()).slice(1);
      const article = pasted.slice(0, firstList(pasted));

      expect(words(article.flatMap(blockText))).toEqual(articleWords());
      expect(headings(article)).toEqual(articleHeadings());
      expect(pasted.every((block) => blockText(block).join('').trim() !== '')).toBe(true);
      const everything = pasted.flatMap(blockText).join('\n');
      expect(everything).not.toMatch(/App Store|Google News|Data publicării|pixel|nu acesta/);

      await editor.page.keyboard.press('Control+z');
      expect(await editor.blocks()).toEqual(before);
    });
  }

  test('the three give the same blocks up to the lists', async ({ editor }) => {
    const results: unknown[] = [];
    for (const name of clipboards) {
      await editor.open([paragraph('a', '')]);
      await editor.body.focus();
      await editor.paste({ 'text/html': clipboard(name) });
      const blocks = await editor.blocks();
      // Only Word says that the quotation is one; only the page has links in the text.
      results.push(
        blocks.slice(0, firstList(blocks)).map((block) => ({
          type: block.type === 'quote' ? 'paragraph' : block.type,
          tag: block['tag'],
          text: blockText(block).join('\n'),
        })),
      );
      if (name === 'word') expect(blocks.map(({ type }) => type)).toContain('quote');
    }
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  test('lists and links are kept, and lists of headlines are reported', async ({ editor }) => {
    const listed = async (name: (typeof clipboards)[number]) => {
      await editor.open([paragraph('a', '')]);
      await editor.body.focus();
      await editor.page.evaluate(() => (window.harness.pastedHeadlines.length = 0));
      await editor.paste({ 'text/html': clipboard(name) });
      const blocks = await editor.blocks();
      const lists = blocks.filter(({ type }) => type === 'list');
      return {
        lists: lists.map((block) => `${String(block['listType'])} ${blockText(block).length}`),
        links: JSON.stringify(blocks).split('"type":"link"').length - 1,
        reported: await editor.page.evaluate(() =>
          window.harness.pastedHeadlines.map((headlines) => headlines.length),
        ),
      };
    };
    expect(await listed('browser')).toEqual({
      lists: ['bullet 28', 'bullet 32'],
      links: 61,
      reported: [28, 32],
    });
    expect(await listed('google-docs')).toEqual({
      lists: ['bullet 28'],
      links: 28,
      reported: [28],
    });
    expect(await listed('word')).toEqual({
      lists: ['bullet 6', 'number 3'],
      links: 0,
      reported: [6, 3],
    });
  });

  test('the page as plain text', async ({ editor }) => {
    await editor.open([paragraph('a', '')]);
    await editor.body.focus();
    await editor.paste({ 'text/plain': readFileSync(resolve(seed, 'page.txt'), 'utf8') });
    const blocks = await editor.blocks();
    const all = words(blocks.flatMap(blockText)).join(' ');
    expect(all).toContain(articleWords().slice(20).join(' '));
    expect(all).not.toMatch(/Get it on|pixel|Google News/);
    expect(
      blocks.filter(({ type }) => type === 'list').map((list) => blockText(list).length),
    ).toEqual([28, 34]);
  });
});

test('an address pasted on selected text makes a link', async ({ editor }) => {
  await editor.open([paragraph('a', 'Comunicatul integral')]);
  await editor.caret('Comunicatul', 0);
  await editor.page.keyboard.press('Shift+End');
  await editor.selected('Comunicatul integral');
  await editor.paste({ 'text/plain': 'https://primarie.example/comunicat' });
  expect((await editor.blocks())[0]?.['children']).toEqual([
    {
      type: 'link',
      url: 'https://primarie.example/comunicat',
      children: [{ type: 'text', text: 'Comunicatul integral' }],
    },
  ]);
});

test('hostile markup is inert and leaves only words', async ({ editor }) => {
  await editor.open([paragraph('a', '')]);
  await editor.body.focus();
  const requests: string[] = [];
  editor.page.on('request', (request) => requests.push(request.url()));
  await editor.paste({
    'text/html': `<p onclick="window.hurt=1">Apa <a href="javascript:window.hurt=2">curge</a> lin.</p>
      <img src="https://urmaritor.example/x.png" onerror="window.hurt=3"><script>window.hurt=4</script>
      <iframe src="https://urmaritor.example/"></iframe><svg onload="window.hurt=5"></svg>
      <p style="display:none">ascuns</p><style>p{color:red}</style>`,
  });
  expect((await editor.blocks()).map(({ children }) => children)).toEqual([
    [{ type: 'text', text: 'Apa curge lin.' }],
  ]);
  expect(await editor.page.evaluate(() => 'hurt' in window)).toBe(false);
  expect(requests).toEqual([]);
});

test('one line goes into the sentence it is pasted in', async ({ editor }) => {
  await editor.open([paragraph('a', 'Vine și pleacă.')]);
  await editor.caret('Vine', 4);
  await editor.paste({ 'text/html': '<meta charset="utf-8"><b>repede</b>' });
  expect((await editor.blocks())[0]?.['children']).toEqual([
    { type: 'text', text: 'Vine' },
    { type: 'text', text: 'repede', format: 1 },
    { type: 'text', text: ' și pleacă.' },
  ]);
});

test('an article about apps keeps its sentences', async ({ editor }) => {
  await editor.open([paragraph('a', '')]);
  await editor.body.focus();
  const sentences = [
    'Guvernul a publicat aplicația în App Store și în Google Play la începutul lunii.',
    'Ministerul spune că urmărește evoluția agregatoarelor precum Google News de doi ani.',
  ];
  await editor.paste({ 'text/html': sentences.map((text) => `<p>${text}</p>`).join('') });
  expect((await editor.blocks()).flatMap(blockText)).toEqual(sentences);
});

function firstList(blocks: readonly Block[]): number {
  const index = blocks.findIndex(({ type }) => type === 'list');
  return index < 0 ? blocks.length : index;
}

function headings(blocks: readonly Block[]): readonly string[] {
  return blocks.filter(({ type }) => type === 'heading').map((block) => blockText(block).join(''));
}

function words(lines: readonly string[]): readonly string[] {
  return lines
    .join(' ')
    .split(/[\s\u00a0]+/u)
    .filter(Boolean);
}
