import { describe, expect, it } from 'vitest';
import { countWords, documentText } from '../../../shared/article/plain-text.ts';

describe('documentText', () => {
  it('gives the paragraphs a reader sees, in order', () => {
    const text = (value: string) => ({ type: 'text', text: value });
    const item = (...children: unknown[]) => ({ type: 'listitem', children });
    const nested = { type: 'list', listType: 'bullet', children: [item(text('mic'))] };
    expect(
      documentText({
        version: 1,
        blocks: [
          {
            id: '1',
            type: 'paragraph',
            children: [
              text('Un '),
              { type: 'link', url: 'https://a.ro', children: [text('link')] },
              { type: 'linebreak' },
              text('nou'),
            ],
          },
          {
            id: '2',
            type: 'list',
            listType: 'bullet',
            children: [item(text('mare')), item(nested)],
          },
          { id: '3', type: 'pull-quote', text: 'Citat', attribution: 'Cineva' },
          { id: '4', type: 'hologram', text: 'nevăzut' },
        ],
      }),
    ).toEqual(['Un link\nnou', 'mare', 'mic', 'Citat', 'Cineva']);
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['Într-un oraș, s-a votat: 2,5% din 1.200 de locuri.', 9],
    ['„Dus-întors” — ’89', 2],
  ])('%s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
