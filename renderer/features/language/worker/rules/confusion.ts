import type { Block } from '../block.ts';
import { defineRule, finding, findingAcross } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { likeCase } from '../text/characters.ts';
import { phraseFindings, phraseTable } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';

const phrases = phraseTable(`
  încă odată => încă o dată
  înc-odată => încă o dată
  nu odată => nu o dată
  o dată cu => odată cu
  o dată ce => odată ce
  odată pe an|lună|săptămână|zi|oră => o dată $2 $3
  odată la doi|două|trei|patru|cinci|șase|zece|câțiva|câteva|fiecare => o dată $2 $3
  de odată => deodată
  pericol|pericolul|atac|atacul|risc|riscul|război|războiul|colaps|colapsul eminent => $1 iminent
  amenințare|amenințarea|invazie|invazia|moarte|moartea|ofensivă|ofensiva|prăbușire|prăbușirea eminentă => $1 iminentă
  personalitate|personalități iminentă|iminente => $1 eminentă
  profesor|om|medic|savant|specialist iminent => $1 eminent
  originală din => originară din
  original din => originar din
  ceea mai => cea mai
  cei ce-i => cei ce
  ce-i mai mulți|buni|mari|importanți => cei $2 $3
  ce-i care => cei care
  ce-i doi|trei|patru|cinci => cei $2
  cei drept => ce-i drept
  investit în funcție => învestit în funcție
  investită în funcție => învestită în funcție
  investiți în funcție => învestiți în funcție
  investirea guvernului|cabinetului|executivului => învestirea $2
  guvernul a|au fost investit => $1 $2 $3 învestit
  votul|vot de investire|investitură => $1 de învestire
  de cât => decât
  locuință|soluție|măsură|închidere temporală => $1 temporară
  acord|armistițiu|guvern|loc temporal => $1 temporar
  companie|compania electorală => campanie electorală
  compania de vaccinare => campania de vaccinare
  plată|plata|plăți în numeral => $1 în numerar
  oral de zbor => orar de zbor
  sondă|sonde|instalație|zăcământ petrolier|petrolieră => $1 petrolifer
  zăcăminte petroliere => zăcăminte petrolifere
`);

const notMore = new Set(
  'are este e poate sunt au pot era avea vrea știe vine va vor există putem avem suntem am ai vreau știu fi rămâne'.split(
    ' ',
  ),
);
const afterOnly = new Set(
  'trei doi două patru cinci șase șapte opt nouă zece un o câteva câțiva puțin puțini așa cu în la din pentru de prin'.split(
    ' ',
  ),
);
const ofParticiple = new Set(
  'ajuns ajunși ajunsă semnat semnată intrat intrată terminat adoptată adoptat publicat publicată votat votată instalat pornit'.split(
    ' ',
  ),
);

function nounAfter(block: Block, word: Word): Word | undefined {
  const next = block.words[word.index + 1];
  return next?.gap === ' ' && next.kind === 'word' ? next : undefined;
}

/** „aceiași poziție” → „aceeași”, „aceeași oameni” → „aceiași”. */
function checkSame(block: Block, word: Word): string | undefined {
  const noun = nounAfter(block, word);
  if (noun === undefined) return undefined;
  const form = block.morphology.nounForm(noun.lower);
  const numeral = /^(?:doi|trei|patru|cinci|șase|zece|ani|oameni)$/u.test(noun.lower);
  switch (word.lower) {
    case 'aceiași':
      if (
        block.morphology.isFemininePlural(noun.lower) &&
        !block.morphology.isMasculinePlural(noun.lower)
      )
        return 'aceleași';
      return form === 'feminine-singular' ||
        (/(?:ă|ie|ea|tate|re)$/u.test(noun.lower) &&
          !numeral &&
          !block.morphology.isMasculinePlural(noun.lower))
        ? 'aceeași'
        : undefined;
    case 'aceeași':
      return numeral || form === 'masculine-plural' ? 'aceiași' : undefined;
    case 'aceia':
      return form === 'feminine-singular' ? 'acea' : undefined;
    case 'aceea':
      if (form === 'masculine-plural') return 'acei';
      return form === 'feminine-singular' &&
        word.gap === ' ' &&
        !/^(?:de|după|pentru|după|cu|din|în)$/u.test(block.words[word.index - 1]?.lower ?? 'de')
        ? 'acea'
        : undefined;
    default:
      return undefined;
  }
}

/** „numai are” → „nu mai are”; „numai trei” stays. */
function checkOnly(block: Block, word: Word): string | undefined {
  const next = nounAfter(block, word);
  const before = block.words[word.index - 1];
  if (
    word.lower !== 'numai' ||
    next === undefined ||
    !(notMore.has(next.lower) || /(?:ește|ăște|ează)$/u.test(next.lower)) ||
    afterOnly.has(next.lower)
  )
    return undefined;
  if (
    before !== undefined &&
    word.gap === ' ' &&
    /^(?:nu|dar|ci|decât|și|tot|că|aici|atunci)$/u.test(before.lower) &&
    before.lower === 'nu'
  )
    return undefined;
  return 'nu mai';
}

function checkOnce(block: Block, word: Word): Finding | undefined {
  const next = nounAfter(block, word);
  if (word.lower === 'o' && next?.lower === 'dată') {
    const participle = nounAfter(block, next);
    if (participle !== undefined && ofParticiple.has(participle.lower))
      return findingAcross(word, next, likeCase(word.text, 'odată'));
  }
  return undefined;
}

export const confusionRule = defineRule({
  id: 'CONFUSION',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'Cuvinte ușor de încurcat',
  explanation: 'aceeași/aceiași, odată/o dată, numai/nu mai, iminent/eminent și altele.',
  source: 'DOOM3',
  examples: {
    bad: [
      ['Partidele au aceiași poziție.', 'Partidele au aceeași poziție.'],
      ['A votat încă odată.', 'A votat încă o dată.'],
      ['Spitalul numai are paturi.', 'Spitalul nu mai are paturi.'],
      ['O dată cu iarna vin și ninsorile.', 'Odată cu iarna vin și ninsorile.'],
      ['Au venit aceeași oameni.', 'Au venit aceiași oameni.'],
      ['Un atac eminent amenință orașul.', 'Un atac iminent amenință orașul.'],
    ],
    good: [
      'Aceiași oameni au votat.',
      'Odată cu iarna vin ninsorile.',
      'Au rămas numai trei.',
      'Se întâlnesc o dată pe an.',
      'A fost odată un rege.',
      'Nu numai are, ci și dă.',
    ],
  },
  *check(block): Generator<Finding> {
    yield* phraseFindings(block, phrases);
    for (const word of block.words) {
      if (word.kind !== 'word') continue;
      const fixed = checkSame(block, word) ?? checkOnly(block, word);
      if (fixed !== undefined) yield finding(word, likeCase(word.text, fixed));
      const once = checkOnce(block, word);
      if (once !== undefined) yield once;
    }
  },
});
