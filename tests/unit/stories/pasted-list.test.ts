import { expect, test } from 'vitest';
import {
  listTypeAt,
  replacementOf,
  titleAbove,
} from '../../../renderer/features/stories/pasted-list.ts';
import type { Block } from '../../../shared/article/block.ts';
import type { StoryRef } from '../../../shared/article/story-ref.ts';

const item = (text: string) => ({ type: 'listitem', children: [{ type: 'text', text }] });
const list = (...items: string[]): Block => ({
  id: 'lista',
  type: 'list',
  listType: 'bullet',
  children: items.map(item),
});
const paragraph = (id: string, text: string): Block => ({
  id,
  type: 'paragraph',
  children: [{ type: 'text', text }],
});
const story = (headline: string): StoryRef => ({
  destinationId: 'local',
  remoteId: headline,
  url: 'https://ziar.example/a',
  headline,
  section: 'Externe',
  publishedAt: null,
  state: 'published',
});
const anywhere = { self: new Set<string>(), others: [], max: 40 };

test('the heading above the list says which list it is, else the first that is missing', () => {
  const at = (...before: Block[]) => listTypeAt([...before, list('a')], 'lista');
  expect(at(paragraph('p', 'Știri recomandate'))).toBe('recommended-news');
  expect(at(paragraph('p', 'Citește și:'))).toBe('related-stories');
  expect(at(paragraph('p', 'Ploaie la Cluj'))).toBe('related-stories');
  expect(at({ id: 'r', type: 'related-stories', stories: [] })).toBe('recommended-news');
});

test('a title that is nothing else goes with its list, a sentence stays', () => {
  const above = (...before: Block[]) => titleAbove([...before, list('a')], 'lista');
  expect(above(paragraph('p', 'Ştiri recomandate:'))).toBe('p');
  expect(above({ ...paragraph('p', 'CITEȘTE ȘI'), type: 'heading', tag: 'h2' })).toBe('p');
  expect(above(paragraph('p', 'Știri recomandate de cititori în ultima lună'))).toBeNull();
  expect(above({ id: 'i', type: 'image' })).toBeNull();
  expect(above()).toBeNull();
});

test('what the archive has becomes references in order, each once; the rest stays a list', () => {
  const found = new Map(['Unu', 'Trei'].map((headline) => [headline, story(headline)]));
  const storyOf = (headline: string) => found.get(headline) ?? null;
  const pasted = list('Unu', 'Doi', 'Trei', 'Unu');
  const replacement = replacementOf(pasted, 'related-stories', storyOf, anywhere);
  expect(replacement).toEqual({
    blocks: [
      { id: 'lista', type: 'related-stories', stories: [story('Unu'), story('Trei')] },
      { ...list('Doi'), id: expect.any(String) as string },
    ],
    added: 2,
    left: 1,
  });
  expect(replacementOf(pasted, 'related-stories', () => null, anywhere)).toBeNull();
});

test('a story that may not be added stays in the list', () => {
  const replacement = replacementOf(list('Unu', 'Doi'), 'related-stories', story, {
    ...anywhere,
    max: 1,
  });
  expect(replacement?.blocks[1]).toMatchObject({ children: [item('Doi')] });
});
