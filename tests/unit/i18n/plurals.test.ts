import { afterEach, expect, test } from 'vitest';
import { defineCatalogue, i18n } from '../../../renderer/i18n/index.ts';

const { text } = defineCatalogue('plurals-test', {
  ro: {
    stories_one: '{{count}} articol',
    stories_few: '{{count}} articole',
    stories_other: '{{count}} de articole',
    group: { greeting: 'Bună, {{name}}' },
  },
  en: {
    stories_one: '{{count}} story',
    stories_other: '{{count}} stories',
    group: { greeting: 'Hello, {{name}}' },
  },
} as const);

afterEach(async () => {
  await i18n.changeLanguage('ro');
});

test.each([
  [0, '0 articole'],
  [1, '1 articol'],
  [2, '2 articole'],
  [19, '19 articole'],
  [20, '20 de articole'],
  [100, '100 de articole'],
  [101, '101 articole'],
  [119, '119 articole'],
  [120, '120 de articole'],
])('Romanian counts %i', (count, expected) => {
  expect(text('stories', { count })).toBe(expected);
});

test('the language changes at run time', async () => {
  expect(text('group.greeting', { name: 'Ana „A” & co.' })).toBe('Bună, Ana „A” & co.');
  await i18n.changeLanguage('en');
  expect(text('group.greeting', { name: 'Ana' })).toBe('Hello, Ana');
  expect([1, 2, 20].map((count) => text('stories', { count }))).toEqual([
    '1 story',
    '2 stories',
    '20 stories',
  ]);
});

test('numbers are written as the language writes them', async () => {
  expect(text('stories', { count: 1250 })).toBe('1.250 de articole');
  expect(text('stories', { count: 20_000 })).toBe('20.000 de articole');
  await i18n.changeLanguage('en');
  expect(text('stories', { count: 1250 })).toBe('1,250 stories');
});
