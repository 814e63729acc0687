import { describe, expect, it } from 'vitest';
import { repaired, testEngine } from './support.ts';

const settings = { disabledRules: [] };
const press = testEngine({ settings: { ...settings, profile: 'press' } });
const eu = testEngine({ settings: { ...settings, profile: 'eu' } });

describe('the two profiles', () => {
  it.each([
    [
      'Au plecat 25000 de oameni.',
      'Au plecat 25.000 de oameni.',
      'Au plecat 25\u00a0000 de oameni.',
    ],
    [
      'Au plecat 25 000 de oameni.',
      'Au plecat 25.000 de oameni.',
      'Au plecat 25\u00a0000 de oameni.',
    ],
    [
      'Sunt 1,250,000 de locuitori.',
      'Sunt 1.250.000 de locuitori.',
      'Sunt 1\u00a0250\u00a0000 de locuitori.',
    ],
    ['Taxa este de 8 % acum.', 'Taxa este de 8% acum.', 'Taxa este de 8\u00a0% acum.'],
    ['Taxa este de 8% acum.', 'Taxa este de 8% acum.', 'Taxa este de 8\u00a0% acum.'],
    [
      'Costă $15000 bucata.',
      'Costă 15.000 de dolari bucata.',
      'Costă 15\u00a0000 de dolari bucata.',
    ],
  ])('%s', (text, inPress, inUnion) => {
    const fixed = (engine: typeof eu) =>
      repaired(text, engine.check({ text, kind: 'body' }), engine);
    expect([fixed(press), fixed(eu)]).toEqual([inPress, inUnion]);
  });

  it.each([
    'Sunt 34\u00a0000\u00a0000 de oameni și 8\u00a0% au votat.',
    'Au venit 1200 de oameni.',
  ])('in texts of the EU „%s” stays', (text) => {
    expect(eu.check({ text, kind: 'body' })).toEqual([]);
  });

  it('a number in groups is counted as one: „de” by its last two digits', () => {
    const text = 'Au fost donate 12\u00a0000 pături și 12\u00a0101 corturi.';
    expect(repaired(text, eu.check({ text, kind: 'body' }), eu)).toBe(
      'Au fost donate 12\u00a0000 de pături și 12\u00a0101 corturi.',
    );
  });
});
