import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugFrom } from '../../../shared/article/slug.ts';

describe('slugFrom', () => {
  it.each([
    ['Șoigu și Țuțea, în vârf: „Ăsta-i începutul”', 'soigu-si-tutea-in-varf-asta-i-inceputul'],
    ['Şedinţă cu sedilă', 'sedinta-cu-sedila'],
    ['  Buget 2026: 2,5% din PIB!  ', 'buget-2026-2-5-din-pib'],
    ['Promoția ’98', 'promotia-98'],
    ['„…”', ''],
  ])('%s', (headline, slug) => {
    expect(slugFrom(headline)).toBe(slug);
  });

  it('cuts a long headline between words', () => {
    const slug = slugFrom('cuvântul '.repeat(30));
    expect(slug).toBe(Array(9).fill('cuvantul').join('-'));
  });

  it('always gives an address part of at most 80 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (headline) => {
        expect(slugFrom(headline)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slugFrom(headline).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
