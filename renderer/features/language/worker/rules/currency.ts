import { isDigitAt, isSpaceAt } from '../text/characters.ts';
import { defineRule } from '../rule.ts';
import { groupMarks, groupThousands, isScale, needsDe, wholeNumber } from '../text/numbers.ts';
import type { Block } from '../block.ts';
import type { Word } from '../text/words.ts';

const names = new Map([
  ['$', ['dolar', 'dolari']],
  ['€', ['euro', 'euro']],
  ['£', ['liră sterlină', 'lire sterline']],
]);

function amount({ profile }: Block, word: Word, scale: Word | undefined, symbol: string): string {
  const [singular = '', plural = ''] = names.get(symbol) ?? [];
  const digits = /^\d{1,9}\.\d{1,2}$/u.test(word.text)
    ? word.text.replace('.', ',')
    : /^\d{5,15}$/u.test(word.text)
      ? groupThousands(word.text, groupMarks[profile])
      : word.text;
  if (scale !== undefined) return `${digits} ${scale.text} de ${plural}`;
  const value = wholeNumber(digits.replaceAll('\u00a0', ''));
  if (value === 1) return `1 ${singular}`;
  return value !== undefined && needsDe(value) ? `${digits} de ${plural}` : `${digits} ${plural}`;
}

function scaleAfter(block: Block, word: Word): Word | undefined {
  const next = block.words[word.index + 1];
  return next !== undefined &&
    /^[ \u00a0]$/u.test(next.gap) &&
    (isScale(next.lower) || /^(?:milion|miliard)$/u.test(next.lower))
    ? next
    : undefined;
}

export const currencyRule = defineRule({
  id: 'CURRENCY',
  category: 'typography',
  severity: 'warning',
  action: 'suggest',
  title: 'Monede în cuvinte',
  explanation: 'În text, moneda se scrie cu litere, după sumă: 100 de dolari.',
  source: 'Ghid de stil al redacției',
  examples: {
    bad: [
      ['Racheta costă $100.', 'Racheta costă 100 de dolari.'],
      ['Biletul costă 15€.', 'Biletul costă 15 euro.'],
      [
        'Contractul de $2,5 milioane a fost semnat.',
        'Contractul de 2,5 milioane de dolari a fost semnat.',
      ],
      ['Amenda este de 50 € pe zi.', 'Amenda este de 50 de euro pe zi.'],
    ],
    good: [
      'Racheta costă 100 de dolari.',
      'Contractul de 5 milioane US$ e vechi.',
      'Semnul $ vine din spaniolă.',
      'A plătit 20 de euro.',
    ],
  },
  *check(block) {
    const { text, words } = block;
    for (const word of words) {
      if (word.kind !== 'number') continue;
      const spaceBefore = isSpaceAt(text, word.start - 1) ? 1 : 0;
      const prefix = text.charAt(word.start - 1 - spaceBefore);
      const scale = scaleAfter(block, word);
      const last = scale ?? word;
      const spaceAfter = isSpaceAt(text, last.end) ? 1 : 0;
      const suffix = text.charAt(last.end + spaceAfter);
      const prefixed =
        names.has(prefix) &&
        !isDigitAt(text, word.start - 2 - spaceBefore) &&
        !/[A-Z]/u.test(text.charAt(word.start - 2 - spaceBefore));
      if (prefixed) {
        yield {
          start: word.start - 1 - spaceBefore,
          end: last.end,
          replacements: [amount(block, word, scale, prefix)],
        };
      } else if (
        names.has(suffix) &&
        !isDigitAt(text, last.end + spaceAfter + 1) &&
        (spaceAfter === 0 || !isDigitAt(text, last.end + spaceAfter + 2))
      ) {
        yield {
          start: word.start,
          end: last.end + spaceAfter + 1,
          replacements: [amount(block, word, scale, suffix)],
        };
      }
    }
  },
});
