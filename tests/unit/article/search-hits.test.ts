import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineAroundHit, searchHits } from '../../../shared/article/search-hits.ts';

const hits = (text: string, query: string): readonly string[] =>
  searchHits(text, query).map(({ start, end }) => text.slice(start, end));

it('finds the beginnings of words, whatever the diacritics and the case', () => {
  const headline = 'Școala din Șanț primește un şantier de reşapare';
  expect(hits(headline, 'sant rESap')).toEqual(['Șanț', 'şant', 'reşap']);
  expect(hits('S\u0326oigu, la Teheran', 'șoi')).toEqual(['S\u0326oi']);
});

it('finds the longest of several query words, and nothing inside a word', () => {
  expect(hits('Comunele comunică', 'com comun')).toEqual(['Comun', 'comun']);
  expect(hits('Telecomunicații', 'com')).toEqual([]);
  expect(hits('Nimic căutat', '  ')).toEqual([]);
});

const flood =
  'Primăria anunță că lucrările la podul de peste Bega se încheie mai devreme.\nPodul va fi ' +
  'deschis circulației din prima zi a lunii, iar autobuzele revin pe traseele obișnuite după o ' +
  'săptămână de probe, a mai spus șeful direcției tehnice la finalul conferinței de presă.';

it.each([
  ['tehnic', '…spus șeful direcției tehnice la finalul conferinței de presă.'],
  [
    'Primaria',
    'Primăria anunță că lucrările la podul de peste Bega se încheie mai devreme. Podul va fi deschis circulației din prima zi a lunii, iar autobuzele revin pe…',
  ],
  [
    'circulației',
    '…Podul va fi deschis circulației din prima zi a lunii, iar autobuzele revin pe traseele obișnuite după o săptămână de probe, a mai spus șeful direcției tehnice…',
  ],
  ['autostradă', null],
])('shows the words around „%s”', (query, line) => {
  expect(lineAroundHit(query)(flood)).toBe(line);
});

it('has the hit near the beginning of its line, in any text', () => {
  const text = fc.array(
    fc.constantFrom('ană', 'Bega', 'șoi', '\n', '–', 'x'.repeat(200), 'İ', '😀'),
  );
  fc.assert(
    fc.property(text, (words) => {
      const line = lineAroundHit('beg soi')(words.join(' '));
      const isThere = words.includes('Bega') || words.includes('șoi');
      expect(line !== null).toBe(isThere);
      if (line !== null) expect(searchHits(line, 'beg soi')[0]?.start).toBeLessThanOrEqual(25);
    }),
  );
});
