import { isDigitAt, isLetterAt } from '../text/characters.ts';
import { defineRule } from '../rule.ts';

const repeatable = new Set('!?.,;:');

function isMistake(text: string, start: number, end: number): boolean {
  const unit = text.charAt(start);
  const length = end - start;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (unit === '.')
    return (
      length === 2 &&
      after !== '/' &&
      !'/?!„«'.includes(before) &&
      !(isDigitAt(text, start - 1) && isDigitAt(text, end))
    );
  if (unit === ',') return !isLetterAt(text, end) && !/[\d„"]/u.test(after);
  if (unit === ':') return !isLetterAt(text, end);
  return true;
}

export const punctRepeatRule = defineRule({
  id: 'PUNCT_REPEAT',
  category: 'typography',
  severity: 'error',
  action: 'suggest',
  title: 'Semne repetate',
  explanation: 'Un singur semn este de ajuns.',
  source: 'Ghid de stil al redacției',
  examples: {
    bad: [
      ['Victorie!!!', 'Victorie!'],
      ['Cine plătește??', 'Cine plătește?'],
      ['Trupele s-au retras..', 'Trupele s-au retras.'],
      ['A cerut apă,, hrană și medicamente.', 'A cerut apă, hrană și medicamente.'],
    ],
    good: [
      'Cum adică?!',
      'Ce?! Nu se poate!',
      'A lovit ,,drept în inimă” apărarea.',
      'Poate…',
      'Vezi ../arhiva.',
    ],
  },
  *check({ text }) {
    let index = 0;
    while (index < text.length) {
      const unit = text.charAt(index);
      let end = index + 1;
      while (end < text.length && text.charAt(end) === unit) end += 1;
      const quoteComma = unit === ',' && end - index === 2 && isLetterAt(text, end);
      if (end - index > 1 && repeatable.has(unit) && !quoteComma && isMistake(text, index, end)) {
        yield { start: index, end, replacements: [unit] };
      }
      index = end;
    }
  },
});
