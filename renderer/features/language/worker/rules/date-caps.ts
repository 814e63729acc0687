import { defineRule, finding } from '../rule.ts';
import type { Block } from '../block.ts';
import { months } from '../text/numbers.ts';
import { shapeOf } from '../text/words.ts';
import type { Word } from '../text/words.ts';

const weekdays = new Set(
  'luni marți miercuri joi vineri sâmbătă duminică lunea marțea miercurea joia vinerea sâmbăta duminica'.split(
    ' ',
  ),
);
const holidays = new Set([
  '1 decembrie',
  '8 martie',
  '1 mai',
  '9 mai',
  '10 mai',
  '24 ianuarie',
  '23 august',
  '1 iunie',
  '4 iulie',
  '14 iulie',
  '11 septembrie',
  '15 august',
  '6 decembrie',
  '21 decembrie',
  '22 decembrie',
  '16 decembrie',
  '20 decembrie',
  '13 decembrie',
  '15 noiembrie',
  '7 noiembrie',
  '1 martie',
  '23 februarie',
  '30 decembrie',
  '31 august',
  '27 august',
]);
const places = new Set(
  'piața piaţa strada bulevardul cartierul stadionul liceul spitalul școala colegiul parcul universitatea uzina fabrica pasajul podul stația aleea calea șoseaua metroul ziua sărbătoarea zilei'.split(
    ' ',
  ),
);
const monthHeads = new Set(
  'luna lunii în din lui de până la spre prin începând sfârșitul începutul mijlocul și'.split(' '),
);
const afterDay = new Set(
  'mare mari neagră negre albă sfântă patimilor floriilor paștelui paștilor ciuc de luminată'.split(
    ' ',
  ),
);

function isWeekdayMistake(words: readonly Word[], word: Word): boolean {
  if (!weekdays.has(word.lower)) return false;
  const next = words[word.index + 1];
  return (
    !(next?.gap === ' ' && afterDay.has(next.lower) && shapeOf(next.text) !== 'lower') &&
    !(next?.gap === ' ' && /^(?:ciuc|paștelui|luminată|patimilor|floriilor)$/u.test(next.lower)) &&
    !(next?.lower === 'de' && shapeOf(words[word.index + 2]?.text ?? '') === 'title')
  );
}

function isMonthMistake(block: Block, word: Word): boolean {
  if (!months.has(word.lower)) return false;
  const { words } = block;
  const before = words[word.index - 1];
  const next = words[word.index + 1];
  if (before === undefined || word.gap.trim() !== '') return false;
  if (before.kind === 'number') {
    const hasYear = next?.kind === 'number' && next.gap === ' ' && /^\d{4}$/u.test(next.text);
    const place = words[word.index - 2];
    if (place !== undefined && places.has(place.lower)) return false;
    return hasYear || !holidays.has(`${before.text} ${word.lower}`);
  }
  if (
    before.lower === 'din' &&
    /^(?:revoluți|evenimentel)/u.test(words[word.index - 2]?.lower ?? '')
  )
    return false;
  if (before.kind !== 'word' || (shapeOf(before.text) === 'title' && !before.startsSentence))
    return false;
  const yearAfter = next?.kind === 'number' && /^\d{4}$/u.test(next.text);
  if (word.lower === 'august' || word.lower === 'mai')
    return (
      before.lower === 'luna' ||
      before.lower === 'lunii' ||
      (yearAfter && monthHeads.has(before.lower))
    );
  return monthHeads.has(before.lower) || yearAfter;
}

export const dateCapsRule = defineRule({
  id: 'DATE_CAPS',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'Luni și zile cu literă mică',
  explanation:
    'Numele lunilor și ale zilelor se scriu cu literă mică; cu majusculă, doar sărbătorile.',
  source: 'DOOM3, scrierea cu literă mică',
  examples: {
    bad: [
      ['Scrutinul are loc pe 4 Mai 2025.', 'Scrutinul are loc pe 4 mai 2025.'],
      ['Ședința de Marți a fost amânată.', 'Ședința de marți a fost amânată.'],
      ['Legea intră în vigoare în Septembrie.', 'Legea intră în vigoare în septembrie.'],
      ['A venit Luni, 3 Februarie.', 'A venit luni, 3 februarie.'],
    ],
    good: [
      'Ziua de 1 Decembrie va fi sărbătorită.',
      'Femeile primesc flori de 8 Martie.',
      'Manifestația a pornit din Piața 21 Decembrie.',
      'În Vinerea Mare magazinele sunt închise.',
      'Marți începe sesiunea.',
      'Orașul Miercurea Ciuc a fost izolat.',
      'Minivacanța de 1 Mai începe joi.',
    ],
  },
  *check(block) {
    for (const word of block.words) {
      if (
        word.kind !== 'word' ||
        word.startsSentence ||
        shapeOf(word.text) !== 'title' ||
        /[„«"“:]/u.test(word.gap)
      )
        continue;
      if (isWeekdayMistake(block.words, word) || isMonthMistake(block, word))
        yield finding(word, word.lower);
    }
  },
});
