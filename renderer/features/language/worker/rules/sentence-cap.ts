import type { Block } from '../block.ts';
import { defineRule, finding } from '../rule.ts';
import { capitalise, isCapitalised } from '../text/characters.ts';
import { shapeOf } from '../text/words.ts';
import type { Word } from '../text/words.ts';

const saying = new Set(
  'a au am spus spune zice zise zis întreabă întrebat strigă strigat răspuns răspunde se scrie declară el ea îl o'.split(
    ' ',
  ),
);

function startsParagraph(block: Block, word: Word): boolean {
  if (word.index > 0 && !word.gap.includes('\n')) return false;
  if (block.kind === 'list-item' || block.kind === 'caption') return false;
  return word.gap.trim() === '' || word.gap.trim() === '„';
}

/** True for a full stop right after an ordinary word, with one space after it. */
function followsStop(block: Block, word: Word, inQuote: boolean): boolean {
  const before = block.words[word.index - 1];
  if (before === undefined || !word.startsSentence) return false;
  const end = word.gap.trim();
  if (end === '.' || end === '.”' || end === '”.')
    return before.kind !== 'number' || end !== '.' || !/^\d{1,2}$/u.test(before.text);
  if (end !== '?' && end !== '!') return false;
  return !inQuote && !saying.has(word.lower);
}

export const sentenceCapRule = defineRule({
  id: 'SENTENCE_CAP',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'Majusculă la început de propoziție',
  explanation: 'După punct și la începutul paragrafului se scrie cu majusculă.',
  source: 'DOOM3, scrierea cu majusculă',
  examples: {
    bad: [
      ['Clădirea a ars. pompierii au ajuns târziu.', 'Clădirea a ars. Pompierii au ajuns târziu.'],
      ['pompierii au ajuns târziu.', 'Pompierii au ajuns târziu.'],
      ['Cine răspunde? nimeni nu știe.', 'Cine răspunde? Nimeni nu știe.'],
      ['Ploaia a încetat. în zonă e liniște.', 'Ploaia a încetat. În zonă e liniște.'],
    ],
    good: [
      'Conform art. 5 din lege, dl. ministru pleacă.',
      '„Vii?” a întrebat el.',
      'Poate… apoi vom vedea.',
      'Apă, hrană etc. au fost trimise.',
      'iPhone a fost lansat ieri.',
      'A plecat la ora 5 p.m. de acasă.',
    ],
  },
  *check(block) {
    let mark = 0;
    let depth = 0;
    for (const word of block.words) {
      for (; (block.quotes[mark]?.start ?? Infinity) < word.start; mark += 1) {
        const quote = block.quotes[mark];
        if (quote !== undefined && quote.partner !== -1) depth += quote.opens ? 1 : -1;
      }
      if (word.kind !== 'word' || shapeOf(word.text) !== 'lower' || isCapitalised(word.text))
        continue;
      if (/^(?:[a-z]-|e-|www)/u.test(word.lower) && word.index === 0) continue;
      if (startsParagraph(block, word) || followsStop(block, word, depth > 0))
        yield finding(word, capitalise(word.text));
    }
  },
});
