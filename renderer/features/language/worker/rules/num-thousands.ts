import { isCapitalised } from '../text/characters.ts';
import { defineRule, finding, findingAcross } from '../rule.ts';
import type { Block } from '../block.ts';
import type { Finding } from '../rule.ts';
import { groupMarks, groupThousands } from '../text/numbers.ts';
import type { Word } from '../text/words.ts';

const codeHeads = new Set(
  (
    'nr numărul numar cod codul poștal dosar dosarul telefon telefonul tel fax cui cif isbn issn cnp legea hg oug ordinul seria ' +
    'id modelul iban contul cont caen autobuzul trenul zborul asteroidul regula steaua frecvența parola pin smsul sms'
  ).split(' '),
);

function isJoined(next: Word | undefined): boolean {
  return /^[/-]/u.test(next?.gap ?? '');
}

function isCode(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined) return true;
  const joined = /[/+#-]$/u.test(word.gap) || /^[/-]/u.test(next?.gap ?? '');
  const headed = [1, 2].some((back) => codeHeads.has(words[index - back]?.lower ?? ''));
  const named = next?.gap === ' ' && next.kind === 'word' && isCapitalised(next.text);
  return joined || headed || named || word.text.startsWith('0');
}

function spacedGroups(words: readonly Word[], index: number): number {
  let last = index;
  while (
    /^[ \u00a0\u202f]$/u.test(words[last + 1]?.gap ?? '') &&
    /^\d{3}$/u.test(words[last + 1]?.text ?? '') &&
    last - index < 5
  )
    last += 1;
  return last;
}

const countable = new Set(['de', 'mii', 'lei', 'euro', 'dolari']);

function isCounted(block: Block, word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.gap !== ' ') return false;
  return (
    countable.has(word.lower) ||
    (block.morphology.isBarePlural(word.lower) &&
      !/^(?:milioane|miliarde|tone|metri|kilometri|kilograme|grade|puncte|litri|secunde)$/u.test(
        word.lower,
      ))
  );
}

function* checkWord(block: Block, index: number): Generator<Finding> {
  const { words, profile } = block;
  const word = words[index];
  const mark = groupMarks[profile];
  if (word?.kind !== 'number' || isCode(words, index)) return;
  if (/^\d{5,15}$/u.test(word.text)) yield finding(word, groupThousands(word.text, mark));
  if (/^\d{1,3}(?:,\d{3}){1,4}$/u.test(word.text)) {
    const several = word.text.length > 7;
    if (several || isCounted(block, words[index + 1]))
      yield finding(word, word.text.replaceAll(',', mark));
  }
  if (profile === 'eu' && /^\d{1,3}(?:\.\d{3}){1,4}$/u.test(word.text))
    yield finding(word, word.text.replaceAll('.', mark));
  if (
    /^\d{1,3}$/u.test(word.text) &&
    !(words[index - 1]?.kind === 'number' && word.gap.length < 3)
  ) {
    const last = words[spacedGroups(words, index)];
    if (last === undefined || last === word || isJoined(words[last.index + 1])) return;
    const groups = words.slice(index, last.index + 1);
    const grouped = groupThousands(groups.map(({ text }) => text).join(''), mark);
    if (grouped !== block.text.slice(word.start, last.end))
      yield findingAcross(word, last, grouped);
  }
}

export const numThousandsRule = defineRule({
  id: 'NUM_THOUSANDS',
  category: 'typography',
  severity: 'error',
  action: 'suggest',
  title: 'Grupe de trei cifre',
  explanation:
    'Numerele mari se scriu în grupe de trei cifre: cu punct în presă (12.000), cu spațiu fix în stilul UE (12\u00a0000).',
  source: 'Ghid de stil al redacției; Ghidul de redactare interinstituțional 10.4',
  examples: {
    bad: [
      ['Au fost evacuați 25000 de oameni.', 'Au fost evacuați 25.000 de oameni.'],
      ['Suma este de 12 000 de lei.', 'Suma este de 12.000 de lei.'],
      ['Au venit 1,500 de protestatari.', 'Au venit 1.500 de protestatari.'],
      ['Orașul are 1200000 de locuitori.', 'Orașul are 1.200.000 de locuitori.'],
    ],
    good: [
      'Au venit 1200 de oameni.',
      'Sunați la 0212345678.',
      'Dosarul nr. 12345 a fost închis.',
      'Codul poștal 400123 este din Cluj.',
      'A crescut cu 1,250 milioane de euro.',
      'În 2024 300 de oameni au plecat.',
      'Sunați la 112.',
    ],
  },
  *check(block) {
    let after = 0;
    for (let index = 0; index < block.words.length; index += 1) {
      if (index < after) continue;
      for (const found of checkWord(block, index)) {
        yield found;
        while ((block.words[after]?.start ?? Infinity) < found.end) after += 1;
      }
      after = Math.max(after, index + 1);
    }
  },
});
