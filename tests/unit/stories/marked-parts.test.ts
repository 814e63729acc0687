import { expect, it } from 'vitest';
import { markedParts } from '../../../renderer/features/stories/marked-parts.ts';

const matches = (text: string, query: string): readonly string[] =>
  markedParts(text, query)
    .filter(({ isMatch }) => isMatch)
    .map(({ part }) => part);

it('marks the beginnings of words, whatever the diacritics and the case', () => {
  const headline = 'Școala din Șanț primește un şantier de reşapare';
  expect(matches(headline, 'sant rESap')).toEqual(['Șanț', 'şant', 'reşap']);
  expect(matches('S\u0326oigu, la Teheran', 'șoi')).toEqual(['S\u0326oi']);
});

it('marks the longest of several query words, and nothing inside a word', () => {
  expect(matches('Comunele comunică', 'com comun')).toEqual(['Comun', 'comun']);
  expect(matches('Telecomunicații', 'com')).toEqual([]);
});

it.each([
  ['Podul de la gară', 'pod gar'],
  ['„Podul” – redeschis', 'redes'],
  ['Fără potrivire', 'xyz'],
  ['Nimic căutat', '  '],
])('loses nothing of %s', (text, query) => {
  expect(
    markedParts(text, query)
      .map(({ part }) => part)
      .join(''),
  ).toBe(text);
});
