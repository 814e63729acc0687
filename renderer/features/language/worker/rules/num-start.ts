import { defineRule, finding } from '../rule.ts';
import { capitalise, isCapitalised } from '../text/characters.ts';
import { months, numberInWords, wholeNumber } from '../text/numbers.ts';

export const numStartRule = defineRule({
  id: 'NUM_START',
  category: 'style',
  severity: 'hint',
  action: 'hint',
  title: 'Cifre la început de propoziție',
  explanation: 'O propoziție nu începe cu cifre; numerele sub o sută se scriu cu litere.',
  source: 'Ghid de stil al redacției',
  examples: {
    bad: [
      ['7 militari au fost răniți.', 'Șapte militari au fost răniți.'],
      ['12 drone au fost doborâte.', 'Douăsprezece drone au fost doborâte.'],
      ['25 de oameni au plecat.', 'Douăzeci și cinci de oameni au plecat.'],
      ['150 de oameni au plecat.', null],
    ],
    good: [
      'Șapte militari au fost răniți.',
      ['12 drone au fost doborâte lângă Odesa', 'headline'],
      '2025 va fi un an greu.',
      '24 februarie rămâne o zi neagră.',
      'Au plecat 25 de oameni.',
    ],
  },
  *check({ words, kind, morphology }) {
    if (kind === 'headline') return;
    for (const [index, word] of words.entries()) {
      if (word.kind !== 'number' || !word.startsSentence || (/[„«(]$/u.test(word.gap) && index > 0))
        continue;
      const value = wholeNumber(word.text);
      const next = words[index + 1];
      if (
        value === undefined ||
        next?.gap !== ' ' ||
        next.kind !== 'word' ||
        isCapitalised(next.text) ||
        months.has(next.lower)
      )
        continue;
      if (/^(?:1[89]|20)\d\d$/u.test(word.text) && next.lower !== 'de') continue;
      const noun = next.lower === 'de' ? words[index + 2] : next;
      if (value > 99 || value < 1) yield finding(word);
      else {
        const feminine =
          noun !== undefined &&
          morphology.isFemininePlural(noun.lower) &&
          !morphology.isMasculinePlural(noun.lower);
        yield finding(word, capitalise(numberInWords(value, feminine)));
      }
    }
  },
});
