import { describe, expect, it } from 'vitest';
import { correctTyping } from '../../../renderer/features/language/worker/typing.ts';

/** The text after typing `keys` one by one with corrections applied. */
function typed(keys: string, start = '', disabled: ReadonlySet<string> = new Set()): string {
  let text = start;
  for (const key of keys) {
    const correction = correctTyping({ before: text, inserted: key, after: '' }, disabled);
    text += key;
    if (correction !== null)
      text = text.slice(0, text.length - correction.remove) + correction.insert;
  }
  return text;
}

describe('corrections while typing', () => {
  it.each([
    ['A zis "da" și a plecat.', 'A zis „da” și a plecat.'],
    ['"A zis "nu" ieri", spune el', '„A zis «nu» ieri”, spune el'],
    ["Coasta d'Ivoire", 'Coasta d’Ivoire'],
    ['Pacea - spun ei - vine', 'Pacea – spun ei – vine'],
    ['Un lucru -- iarna', 'Un lucru – iarna'],
    ['Vom vedea...', 'Vom vedea…'],
    ['Nu , mulțumesc', 'Nu, mulțumesc'],
    ['Taxa de 34 % crește', 'Taxa de 34% crește'],
    ['La 30 km de', 'La 30\u00a0km de'],
    ['conform art. 15 din', 'conform art.\u00a015 din'],
    ['Marţi, la Iaşi ', 'Marți, la Iași '],
    ['La Şanlıurfa şi la Beşiktaş ', 'La Şanlıurfa și la Beşiktaş '],
    ['doi  oameni', 'doi oameni'],
    ['Au plecat . Apoi', 'Au plecat. Apoi'],
    ['Cine plăteşte\n', 'Cine plătește\n'],
  ])('%s', (keys, expected) => {
    expect(typed(keys)).toBe(expected);
  });

  it.each([
    ['un ecran de 27"'],
    ['- prima condiție'],
    ['scor 3 - 1'],
    ['http://exemplu.ro/a...b'],
    ['scrie la nume@exemplu.ro'],
    ['`a -- b`'],
    ['3,5 și 1.000'],
    ['la ora 17:30'],
  ])('leaves %s', (keys) => {
    expect(typed(keys)).toBe(keys);
  });

  it('keeps the percent sign apart in texts of the EU', () => {
    const insert = (before: string) =>
      correctTyping({ before, inserted: '%', after: '', profile: 'eu' });
    expect([insert('34'), insert('34 '), insert('34\u00a0'), insert('semnul ')]).toEqual([
      { rule: 'PERCENT', remove: 1, insert: '\u00a0%' },
      { rule: 'PERCENT', remove: 2, insert: '\u00a0%' },
      null,
      null,
    ]);
  });

  it('leaves alone what is switched off', () => {
    expect(typed('A zis "da"...', '', new Set(['QUOTES']))).toBe('A zis "da"…');
  });
});
