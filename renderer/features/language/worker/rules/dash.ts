import { isDigitAt, isSpaceAt } from '../text/characters.ts';
import { defineRule } from '../rule.ts';

const blank = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && isSpaceAt(text, index);

export const dashRule = defineRule({
  id: 'DASH',
  category: 'typography',
  severity: 'error',
  action: 'auto',
  title: 'Linia de pauză',
  explanation: 'Între cuvinte, pauza se marchează cu linia –, nu cu cratima.',
  source: 'DOOM3, semnele de punctuație: linia de pauză',
  examples: {
    bad: [
      ['Pacea - spun experții - e departe.', 'Pacea – spun experții – e departe.'],
      ['Un singur oraș rezistă -- Bahmut.', 'Un singur oraș rezistă – Bahmut.'],
      ['România - Bulgaria, în finală.', 'România – Bulgaria, în finală.'],
      ['A plecat--spun martorii--noaptea.', 'A plecat – spun martorii – noaptea.'],
    ],
    good: [
      'Au fost -5 grade la Brașov.',
      '- prima condiție',
      'Dialogul ruso-american continuă.',
      'Statele vest- și est-europene au votat.',
      'Meciul s-a terminat 3 - 1.',
    ],
  },
  *check({ text }) {
    for (let index = text.indexOf('-'); index !== -1; index = text.indexOf('-', index + 1)) {
      const end = text.charAt(index + 1) === '-' ? index + 2 : index + 1;
      const start = index;
      index = end - 1;
      if (text.charAt(end) === '-') {
        while (text.charAt(index + 1) === '-') index += 1;
        continue;
      }
      const lineStart =
        start === 0 ||
        text.charAt(start - 1) === '\n' ||
        text.slice(Math.max(0, start - 3), start).trim() === '';
      if (lineStart) continue;
      const spaced = blank(text, start - 1) && blank(text, end);
      const betweenNumbers = isDigitAt(text, start - 2) && isDigitAt(text, end + 1);
      if (spaced && !betweenNumbers) yield { start, end, replacements: ['–'] };
      if (end - start === 2 && !isSpaceAt(text, start - 1) && !isSpaceAt(text, end))
        yield { start, end, replacements: [' – '] };
    }
  },
});
