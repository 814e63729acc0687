import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineKey, searchExpression } from '../../../main/archive/folding.ts';
import { storyIds } from '../../../main/archive/story-id.ts';

describe('searchExpression', () => {
  test('every word becomes a quoted prefix without diacritics', () => {
    expect(searchExpression('Șoigu, într-un oraș')).toBe('"Soigu"* "intr"* "un"* "oras"*');
  });

  test('all spellings of one name are the same expression but for case', () => {
    const spellings = ['soigu', 'şoigu', 'Șoigu', 's\u0326oigu', 'ŞOIGU'];
    expect(new Set(spellings.map((name) => searchExpression(name)?.toLowerCase()))).toEqual(
      new Set(['"soigu"*']),
    );
  });

  test('a query without words is no expression', () => {
    expect(['', '  ', '„”', '*', '"', '\u0326'].map(searchExpression)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  test('whatever is typed, only quoted words come out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(searchExpression(query) ?? '"x"*').toMatch(
          /^"[\p{L}\p{N}]+"\*( "[\p{L}\p{N}]+"\*)*$/u,
        );
      }),
    );
  });
});

test('a headline keeps its key through quotes, diacritics, spaces and punctuation', () => {
  const shapes = [
    'Primarul: „Lucrările încep luni”, la ora 8',
    'Primarul - "Lucrarile incep luni" la ora 8',
    '  PRIMARUL «Lucrările  încep\u00a0luni», la ora 8!',
  ];
  expect(new Set(shapes.map(headlineKey))).toEqual(
    new Set(['primarul lucrarile incep luni la ora 8']),
  );
});

test('ids grow with the date, and stories without one come first', () => {
  const dates = [null, '1850-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '2026-11-22T12:30:00Z'];
  const starts = dates.map((date) => storyIds(date).from);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(new Set(starts).size).toBe(dates.length);
  expect(starts.every(Number.isSafeInteger)).toBe(true);
});
