import type { Block } from '../block.ts';
import { defineRule, findingAcross } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { isCapitalised } from '../text/characters.ts';
import { isRoundTen, isScale, months, needsDe, valueOfWord, wholeNumber } from '../text/numbers.ts';
import type { Word } from '../text/words.ts';

// After these a number is a name or a date, not a count.
const naming = new Set(
  (
    'ora orele art articolul articolele alin nr numărul numerele anul anului anii pagina paginile pag capitolul cap punctul pct legea dosarul camera apartamentul ' +
    'autobuzul tramvaiul troleibuzul linia trenul zborul cursa boeing airbus locul etapa grupa clasa echipa secția școala liceul spitalul sectorul strada str ' +
    'modelul versiunea generația seria poziția poarta peronul canalul km kilometrul bulevardul blocul scara etajul ' +
    'octombrie noiembrie decembrie ianuarie februarie martie aprilie mai iunie iulie august septembrie data loja brigada divizia regimentul batalionul uzina arsenalul articolului literei legii anexa campionatul'
  ).split(' '),
);
const yearHeads = new Set(
  'în din anul anului până de la pentru după înainte spre prin lui iar anilor vara iarna toamna primăvara către față și'.split(
    ' ',
  ),
);
const notNouns = new Set(
  (
    'la din sau care iar și dar nu mai ori pe cu de în până spre sunt este au va vor se per contra fiecare după mie ' +
    'vineri marți miercuri joi noi cei ei alte altele toate ele unele cele celelalte aceste acele mari mici bune primele ultimele asemenea astfel noile vechi proprii ' +
    'rele grele ușoare pare prea fie vine tare foarte atare multe puține câte rare dintre alți'
  ).split(' '),
);
const currency = new Set('euro lei dolari yeni yuani franci lire'.split(' '));
const extraNouns = new Set(
  'ore zile luni ani minute secunde procente dolari lei euro oameni copii'.split(' '),
);

interface Count {
  readonly first: Word;
  readonly last: Word;
  readonly de: boolean;
}

function isYearLike(block: Block, word: Word): boolean {
  if (!/^(?:1[89]|20)\d\d$/u.test(word.text)) return false;
  const before = block.words[word.index - 1];
  return (
    before === undefined ||
    word.gap !== ' ' ||
    yearHeads.has(before.lower) ||
    months.has(before.lower) ||
    before.kind === 'number'
  );
}

const groupGap = /^[ \u00a0\u202f]$/u;

/** The last of the groups of three digits that make one number with this word: „12 000”. */
function lastGroup({ words }: Block, word: Word): Word {
  let last = word;
  if (!/^\d{1,3}$/u.test(word.text)) return last;
  for (let group = 0; group < 4; group += 1) {
    const next = words[last.index + 1];
    if (next === undefined || !groupGap.test(next.gap) || !/^\d{3}$/u.test(next.text)) break;
    last = next;
  }
  return last;
}

function isLaterGroup({ words }: Block, word: Word): boolean {
  const before = words[word.index - 1];
  return (
    /^\d{3}$/u.test(word.text) &&
    groupGap.test(word.gap) &&
    before !== undefined &&
    /^\d{1,3}$/u.test(before.text)
  );
}

function countInDigits(block: Block, word: Word): Count | undefined {
  if (isLaterGroup(block, word)) return undefined;
  const last = lastGroup(block, word);
  const digits = block.text.slice(word.start, last.end).replace(/[ \u00a0\u202f]/gu, '');
  const value = wholeNumber(digits);
  if (value === undefined || isYearLike(block, word)) return undefined;
  const before =
    word.gap === ' ' || word.gap === '\u00a0' || word.gap === '. ' || word.gap === '.\u00a0'
      ? block.words[word.index - 1]
      : undefined;
  if (before !== undefined) {
    if (naming.has(before.lower)) return undefined;
    if (isCapitalised(before.text) && !before.startsSentence) return undefined;
    if (before.kind === 'code') return undefined;
  }
  if (/[/:]$/u.test(word.gap) && word.gap.length === 1) return undefined;
  return { first: word, last, de: needsDe(value) };
}

/** Reads „douăzeci și trei”, „cincisprezece”, „o sută”, „două sute”, „mii”. */
function countInWords(block: Block, word: Word): Count | undefined {
  const before = block.words[word.index - 1];
  if (isScale(word.lower)) return { first: word, last: word, de: true };
  if ((word.lower === 'sută' || word.lower === 'mie') && before?.lower === 'o' && word.gap === ' ')
    return { first: before, last: word, de: true };
  if (word.lower === 'milion' || word.lower === 'miliard')
    return before?.lower === 'un' ? { first: before, last: word, de: true } : undefined;
  const value = valueOfWord(word.lower);
  if (value === undefined || value < 2) return undefined;
  if (isRoundTen(word.lower)) {
    const and = block.words[word.index + 1];
    const unit = block.words[word.index + 2];
    if (and?.lower === 'și' && unit !== undefined && (valueOfWord(unit.lower) ?? 10) < 10)
      return { first: word, last: unit, de: true };
    return { first: word, last: word, de: true };
  }
  const joined = before?.lower === 'și' && isRoundTen(block.words[word.index - 2]?.lower ?? '');
  return joined || (before !== undefined && naming.has(before.lower))
    ? undefined
    : { first: word, last: word, de: false };
}

function isCounted(block: Block, word: Word | undefined): word is Word {
  if (
    word?.kind !== 'word' ||
    isCapitalised(word.text) ||
    notNouns.has(word.lower) ||
    word.text.includes('-')
  )
    return false;
  if (isScale(word.lower) || currency.has(word.lower) || extraNouns.has(word.lower)) return true;
  return !months.has(word.lower) && block.morphology.mayBePlural(word.lower);
}

function missingDe(block: Block, count: Count): Finding | undefined {
  const noun = block.words[count.last.index + 1];
  if (!count.de || (noun?.gap !== ' ' && noun?.gap !== '\u00a0') || !isCounted(block, noun))
    return undefined;
  if (noun.lower === 'mai' || (isScale(count.last.lower) && isScale(noun.lower))) return undefined;
  if (noun.lower === 'luni' && count.last.kind !== 'number' && !isRoundTen(count.last.lower))
    return undefined;
  return findingAcross(
    count.first,
    noun,
    `${block.text.slice(count.first.start, count.last.end)} de ${noun.text}`,
  );
}

function unwantedDe(block: Block, count: Count): Finding | undefined {
  if (count.de) return undefined;
  const link = block.words[count.last.index + 1];
  const noun = block.words[count.last.index + 2];
  if (link?.lower !== 'de' || link.gap !== ' ' || noun?.gap !== ' ' || !isCounted(block, noun))
    return undefined;
  const before = block.words[count.first.index - 1];
  if (
    count.last.kind === 'word' &&
    (before?.lower === 'cei' ||
      before?.lower === 'cele' ||
      before?.lower === 'toate' ||
      before?.lower === 'toți')
  )
    return undefined;
  return findingAcross(
    count.first,
    noun,
    `${block.text.slice(count.first.start, count.last.end)} ${noun.text}`,
  );
}

export const numDeRule = defineRule({
  id: 'NUM_DE',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: '„de” după numerale',
  explanation:
    'De la 20 în sus numeralul se leagă prin „de” (20 de ani, 120 de drone); 1–19 și 101–119, fără „de”.',
  source: 'DOOM3; Gramatica limbii române, numeralul',
  examples: {
    bad: [
      ['Au fost doborâte 120 drone.', 'Au fost doborâte 120 de drone.'],
      ['Au venit 15 de soldați.', 'Au venit 15 soldați.'],
      ['Contractul costă 25 milioane de euro.', 'Contractul costă 25 de milioane de euro.'],
      ['Au plecat 101 de oameni.', 'Au plecat 101 oameni.'],
      ['A câștigat două mii euro.', 'A câștigat două mii de euro.'],
      ['Închisoare de douăzeci ani.', 'Închisoare de douăzeci de ani.'],
      ['Amenda e de 3 milioane lei.', 'Amenda e de 3 milioane de lei.'],
    ],
    good: [
      'Pe 20 aprilie a nins.',
      'Ora 20 minute bune de așteptat nu are.',
      'Anul 2025 marchează un început.',
      'Un Boeing 737 închiriat a aterizat.',
      'Au fost 118 tancuri și 22 de obuziere.',
      'Suma este de 2,5 milioane de lei.',
      'A crescut cu 20 la sută.',
      'Grupul G20 pregătește summitul.',
      'În 2024 alegeri au fost în multe țări.',
      'Primii 3 de pe listă au plecat.',
    ],
  },
  *check(block): Generator<Finding> {
    for (const word of block.words) {
      if (word.kind === 'code') continue;
      const count = word.kind === 'number' ? countInDigits(block, word) : countInWords(block, word);
      if (count === undefined) continue;
      const found = missingDe(block, count) ?? unwantedDe(block, count);
      if (found !== undefined) yield found;
    }
  },
});
