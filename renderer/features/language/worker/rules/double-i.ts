import type { Block } from '../block.ts';
import { defineRule, finding } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { likeCase } from '../text/characters.ts';
import { valueOfWord } from '../text/numbers.ts';
import type { Word } from '../text/words.ts';

const beforeBare = new Set(
  'unii câțiva mulți niște acești acei ambii alți atâția puțini destui numeroși diverși anumiți vreo vreun unor foști noi actuali tineri proprii aceiași asemenea câți'.split(
    ' ',
  ),
);
const adjectives = new Set(
  'foști noi actuali tineri mari importanți singuri primii ultimii alți buni vechi viitori simpli mai'.split(
    ' ',
  ),
);
const toBe = new Set(
  'va vor voi vei vom veți a ar aș ai am ați putea poate pot poți puteam puteți nu'.split(' '),
);
const secondPerson = new Set(
  'atent sigur prudent gata calm onest corect puternic liber fericit mândru bun prezent curajos responsabil cinstit primul recunoscător realist sincer tu politicos rapid răbdător modest bucuros cuminte tare optimist punctual drăguț amabil vigilent sănătos deștept drept cinstită atentă sigură'.split(
    ' ',
  ),
);
const people = new Set(
  'membri miniștri copii oameni reprezentanți părinți elevi profesori medici soldați angajați locuitori lideri deputați senatori parlamentari consilieri cetățeni prieteni rectori directori aliați militari polițiști judecători procurori experți oficiali șefi colegi vecini jucători studenți muncitori fermieri comisari parteneri suporteri susținători bărbați tineri ofițeri comandanți generali ambasadori'.split(
    ' ',
  ),
);
const possessives = new Set('mei tăi săi noștri voștri lor lui ei'.split(' '));

function isArticled(block: Block, word: Word): boolean {
  if (!word.lower.endsWith('ii') || !block.morphology.isMasculinePlural(word.lower.slice(0, -1)))
    return false;
  // „operații” may be the plural of „operație”: only a masculine determiner tells.
  const feminine = block.morphology.has(`${word.lower}le`);
  return (
    !feminine || /(?:ți|ulți|iți|iva|unii|ști|doi)$/u.test(block.words[word.index - 1]?.lower ?? '')
  );
}

/** „din 2027 elevii vor susține…”: a year counts nobody. */
function isYear(block: Block, word: Word): boolean {
  const before = block.words[word.index - 1]?.lower ?? '';
  return (
    /^(?:19|20|21)\d\d$/u.test(word.text) &&
    /^(?:din|în|dinainte|după|până|lui|anul|anului|pentru|de|la|iarna|vara|toamna|primăvara|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie)$/u.test(
      before,
    )
  );
}

function isCount(block: Block, word: Word): boolean {
  if (isYear(block, word)) return false;
  if (word.kind === 'number') return !/[.,]\d{1,2}$/u.test(word.text) && word.text !== '1';
  const value = valueOfWord(word.lower);
  return value !== undefined && value > 1;
}

/** True when what stands before asks for a noun without article: „doi”, „câțiva”, „20 de”. */
function wantsBare(block: Block, word: Word): boolean {
  let before = block.words[word.index - 1];
  let gap = word.gap;
  if (before !== undefined && gap === ' ' && adjectives.has(before.lower)) {
    gap = before.gap;
    const head = block.words[before.index - 1];
    if (head !== undefined && gap === ' ' && (isCount(block, head) || beforeBare.has(head.lower)))
      before = head;
    else if (!beforeBare.has(before.lower)) return false;
    else gap = ' ';
  }
  if (before === undefined || gap !== ' ') return false;
  const beforeThat = block.words[before.index - 1];
  if (before.lower === 'de' && beforeThat !== undefined && before.gap === ' ') {
    return (
      isCount(block, beforeThat) ||
      /^(?:zeci|sute|mii|milioane|sumedenie|mulțime|fel|număr)$/u.test(beforeThat.lower)
    );
  }
  if (before.lower === 'vreun' || before.lower === 'vreo') return false;
  if (before.lower === 'unor') return false;
  if (
    before.lower === 'noi' ||
    before.lower === 'proprii' ||
    before.lower === 'vechi' ||
    before.lower === 'tineri'
  )
    return false;
  return beforeBare.has(before.lower) || isCount(block, before);
}

/** „profesori”, „fermieri”: a noun for people by the list or by its ending. */
function isPeople(block: Block, word: string): boolean {
  return (
    people.has(word) ||
    (word.length >= 6 &&
      /(?:ori|iști|enți|anți|ieri|eni|ani|ari|iceni|ași)$/u.test(word) &&
      block.morphology.isMasculinePlural(word))
  );
}

function checkPlural(block: Block, word: Word): string | undefined {
  const next = block.words[word.index + 1];
  const after = block.words[word.index + 2];
  const nextLower = next?.gap === ' ' ? next.lower : '';
  if (isArticled(block, word)) {
    const bare = word.lower.slice(0, -1);
    if (wantsBare(block, word)) return bare;
    return nextLower === 'ai' &&
      people.has(bare) &&
      !/^(?:cărui|cărei|căror)$/u.test(after?.lower ?? '')
      ? bare
      : undefined;
  }
  if (!isPeople(block, word.lower) || !block.morphology.isMasculinePlural(word.lower))
    return undefined;
  const before = word.gap === ' ' ? (block.words[word.index - 1]?.lower ?? '') : '';
  if (before === 'toți' || before === 'amândoi') {
    const toBefore = block.words[word.index - 2]?.lower ?? '';
    const said = /^(?:sunt|erau|fost|fi|suntem|sunteți|eram|devin|rămân)$/u.test(toBefore);
    return nextLower === 'ai' || said ? undefined : `${word.lower}i`;
  }
  if (
    next === undefined ||
    next.gap !== ' ' ||
    before === 'de' ||
    before === 'ca' ||
    before === 'cei'
  )
    return undefined;
  const owned =
    possessives.has(nextLower) && nextLower !== 'lui' && nextLower !== 'ei' && nextLower !== 'lor';
  const genitive =
    /(?:ului|iei|ilor|elor|tății|ării|erii|irii)$/u.test(nextLower) &&
    block.morphology.isGenitive(nextLower);
  const country =
    word.startsSentence && /^\p{Lu}.{3,20}ei$/u.test(next.text) && block.policy.knows(next.text);
  return (owned || genitive || country) &&
    (word.startsSentence || before !== '' || word.gap !== ' ') &&
    !wantsBare(block, word)
    ? `${word.lower}i`
    : undefined;
}

/** „naiv”, „prudent”: masculine singular with a feminine in -ă and a plural of its own. */
function isAdjective({ morphology }: Block, word: string): boolean {
  return (
    !/[ts]$/u.test(word) &&
    morphology.isMasculineSingular(word) &&
    morphology.has(`${word}ă`) &&
    morphology.has(`${word}e`)
  );
}

function checkToBe(block: Block, word: Word): string | undefined {
  const before = word.gap === ' ' ? (block.words[word.index - 1]?.lower ?? '') : '';
  const next = block.words[word.index + 1];
  if (word.lower === 'fii') {
    const adverb = /^(?:mai|și|tot|cam)$/u.test(before);
    const auxiliary = adverb ? (block.words[word.index - 2]?.lower ?? '') : before;
    return toBe.has(auxiliary) && auxiliary !== 'nu' ? 'fi' : undefined;
  }
  if (word.lower !== 'fi' || next?.gap !== ' ') return undefined;
  const addressed =
    !block.morphology.isParticiple(next.lower) &&
    (secondPerson.has(next.lower) || isAdjective(block, next.lower));
  if (
    addressed &&
    (before === 'să' ||
      (before === 'nu' && block.words[word.index - 2]?.lower === 'să') ||
      word.startsSentence)
  )
    return 'fii';
  return undefined;
}

const always = new Map([['noștrii', 'noștri'], ['voștrii', 'voștri'], ['aceștii', 'acești'], ['aștrii', 'aștri']]); // prettier-ignore

export const doubleIRule = defineRule({
  id: 'DOUBLE_I',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'Un i, doi i, trei i',
  explanation:
    'Articolul hotărât se pune o singură dată: doi miniștri, toți miniștrii; va fi, să fii atent.',
  source: 'DOOM3, articolul hotărât; conjugarea verbului a fi',
  examples: {
    bad: [
      ['Toți jurnaliști au plecat.', 'Toți jurnaliștii au plecat.'],
      ['Nu trebuie să fi naiv acum.', 'Nu trebuie să fii naiv acum.'],
      ['Doi miniștrii au demisionat.', 'Doi miniștri au demisionat.'],
      ['Câțiva membrii ai partidului au votat.', 'Câțiva membri ai partidului au votat.'],
      ['Toți copii au fost salvați.', 'Toți copiii au fost salvați.'],
      ['Membri guvernului au plecat.', 'Membrii guvernului au plecat.'],
      ['Ședința va fii amânată.', 'Ședința va fi amânată.'],
      ['Trebuie să fi atent la drum.', 'Trebuie să fii atent la drum.'],
      ['Au fost răniți 20 de soldații.', 'Au fost răniți 20 de soldați.'],
      ['Colegii noștrii au plecat.', 'Colegii noștri au plecat.'],
    ],
    good: [
      'Chirurgii au făcut 12 operații.',
      'Din 2027 elevii vor susține o probă practică.',
      'Sunt toți jurnaliști.',
      'Toți miniștrii au venit.',
      'Câțiva membri ai echipajului lipsesc.',
      'Să fii atent la drum.',
      'Trebuia să fi plecat deja.',
      'Membrii echipajului sunt bine.',
      'Fiii săi au plecat, iar cei doi copii au rămas.',
      'Nu fi trist.',
      'Doi dintre miniștrii săi au plecat.',
    ],
  },
  *check(block): Generator<Finding> {
    for (const word of block.words) {
      if (word.kind !== 'word' || !word.lower.endsWith('i')) continue;
      const fixed = always.get(word.lower) ?? checkToBe(block, word) ?? checkPlural(block, word);
      if (fixed !== undefined) yield finding(word, likeCase(word.text, fixed));
    }
  },
});
