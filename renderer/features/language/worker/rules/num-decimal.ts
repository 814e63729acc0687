import { defineRule, finding } from '../rule.ts';
import type { Block } from '../block.ts';
import type { Word } from '../text/words.ts';

const measures = new Set(
  (
    'milioane miliarde mii lei euro dolari puncte procente grade km kg m cm mm l t ha litri metri kilometri kilograme tone ' +
    'secunde ori mw gw kw kwh mwh hectare la'
  ).split(' '),
);

const heads = new Set(
  'magnitudine magnitudinea media medie nota cursul curs scorul dobânda rata indicele inflația inflație prețul deficitul deficit cota'.split(
    ' ',
  ),
);

function isMeasured(block: Block, word: Word): boolean {
  const next = block.words[word.index + 1];
  const after = block.text.slice(word.end, word.end + 2);
  if (after.startsWith('%') || /^[ \u00a0]%/u.test(after) || after.startsWith('°')) return true;
  if (next === undefined || !/^[ \u00a0]$/u.test(next.gap)) return false;
  if (next.lower === 'la') return block.words[word.index + 2]?.lower === 'sută';
  return measures.has(next.lower);
}

/** „la 17.30”, „ora 7.45”: minutes, not decimals. */
function isTimeLike(word: Word, before: Word): boolean {
  const [hours = '', minutes = ''] = word.text.split('.');
  const clock = Number(hours) < 24 && minutes.length === 2 && Number(minutes) < 60;
  return clock && /^(?:la|ora|orele|până|de|pe|din)$/u.test(before.lower);
}

function isRead(block: Block, word: Word): boolean {
  const before = block.words[word.index - 1];
  if (before === undefined || word.gap.length > 2) return false;
  for (let back = 1; back <= 6; back += 1) {
    const head = block.words[word.index - back];
    if (head === undefined || /[,;.:]/u.test(block.words[head.index + 1]?.gap ?? '')) return false;
    if (heads.has(head.lower)) return back <= 2 || !isTimeLike(word, before);
    if (head.startsSentence) return false;
  }
  return false;
}

export const numDecimalRule = defineRule({
  id: 'NUM_DECIMAL',
  category: 'typography',
  severity: 'error',
  action: 'suggest',
  title: 'Virgulă zecimală',
  explanation: 'Zecimalele se despart prin virgulă: 2,5%.',
  source: 'SR ISO 80000-1; ghid de stil al redacției',
  examples: {
    bad: [
      ['Media de admitere a fost 9.45 în vară.', 'Media de admitere a fost 9,45 în vară.'],
      ['Inflația a urcat la 4.5%.', 'Inflația a urcat la 4,5%.'],
      ['Cutremur cu magnitudinea 5.2 în Vrancea.', 'Cutremur cu magnitudinea 5,2 în Vrancea.'],
      ['Contractul valorează 2.5 milioane de euro.', 'Contractul valorează 2,5 milioane de euro.'],
      ['A intrat cu media 9.75 la liceu.', 'A intrat cu media 9,75 la liceu.'],
    ],
    good: [
      'Media va fi anunțată la 17.30 azi.',
      'Trenul pleacă la 17.30 din gară.',
      'Versiunea 2.5 a aplicației este gratuită.',
      'Capitolul 3.2 explică metoda.',
      'Au plecat 12.000 de oameni.',
      'La 7.45 a început ședința.',
    ],
  },
  *check(block) {
    for (const word of block.words) {
      if (word.kind !== 'number' || !/^\d{1,9}\.\d{1,2}$/u.test(word.text)) continue;
      if (isMeasured(block, word) || isRead(block, word))
        yield finding(word, word.text.replace('.', ','));
    }
  },
});
