import type { Block } from '../block.ts';
import { commonWithDiacritics, commonWords } from '../lexicon/common-words.ts';
import { variantsInCase } from '../lexicon/diacritics.ts';
import { defineRule, finding } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { isCapitalised, likeCase, withoutDiacritics } from '../text/characters.ts';
import type { Word } from '../text/words.ts';
import {
  afterUntil,
  afterYou,
  alwaysMarked,
  flaxHeads,
  modalsInA,
  prepositions,
  romanianForms,
  romanianHeads,
  sayingBeforeCa,
  subjunctives,
} from './diacritics-lists.ts';

interface Place {
  readonly block: Block;
  readonly word: Word;
  readonly before: string;
  readonly next: string;
  readonly afterNext: string;
}

const hyphenHeads = new Map([['intr', 'într'], ['sa', 'să'], ['si', 'și'], ['ti', 'ți'], ['ma', 'mă'], ['isi', 'își']]); // prettier-ignore

function placeOf(block: Block, word: Word): Place {
  const neighbour = (offset: number): string => {
    const found = block.words[word.index + offset];
    if (found === undefined) return '';
    const gap = offset < 0 ? word.gap : found.gap;
    return gap.length <= 1 ? found.lower : '';
  };
  return {
    block,
    word,
    before: neighbour(-1),
    next: neighbour(1),
    afterNext: block.words[word.index + 2]?.lower ?? '',
  };
}

function isSubjunctive({ block, next }: Place): boolean {
  if (subjunctives.has(next)) return true;
  const stem = next.slice(0, -1);
  if (next.endsWith('eze')) return block.morphology.isParticiple(`${next.slice(0, -3)}at`);
  if (next.endsWith('ască'))
    return (
      block.lexicon.has(`${next.slice(0, -4)}ește`) || block.lexicon.has(`${next.slice(0, -4)}it`)
    );
  return (
    (next.endsWith('e') && block.morphology.isParticiple(`${stem}at`)) ||
    (next.endsWith('ă') && block.lexicon.has(`${stem}e`) && block.lexicon.has(`${stem}ând`))
  );
}

const sureModals = new Set('vrea trebuia voia dorea cerea'.split(' '));

function sa(place: Place): string | undefined {
  const { before, next, block } = place;
  if (next === '' || block.morphology.isParticiple(next)) return undefined;
  if (before === 'a' || before === '') return isSubjunctive(place) ? 'să' : undefined;
  if (!before.endsWith('a')) return 'să';
  if (sureModals.has(before)) return 'să';
  const verb = modalsInA.has(before) || !block.morphology.isArticledFeminine(before);
  return verb && isSubjunctive(place) ? 'să' : undefined;
}

/** „speră ca echipa să câștige”: a wish keeps „ca”. */
const wishes = new Set('pentru încât speră sper sperat ideea posibil clar'.split(' '));

function hasSubjunctiveAhead(block: Block, word: Word): boolean {
  const near = block.words.slice(word.index + 1, word.index + 13);
  return near.some(({ lower }) => lower === 'să' || lower === 'sa' || lower.startsWith('să-'));
}

function ca({ before, next, block, word }: Place): string | undefined {
  if (wishes.has(before) && hasSubjunctiveAhead(block, word)) return undefined;
  if (before === 'pentru' || before === 'încât') return 'că';
  const compared = next === 'un' || next === 'și' || next === 'fiind' || next === '';
  return sayingBeforeCa.has(before) && !compared ? 'că' : undefined;
}

/** Words that are right or wrong by what stands around them. */
function byContext(place: Place): string | undefined {
  const { before, next, afterNext, word } = place;
  switch (word.lower) {
    case 'in':
      return flaxHeads.has(before) && !(before === 'de' && /^(?:fapt|general)$/u.test(next))
        ? undefined
        : 'în';
    case 'sa':
      return sa(place);
    case 'ca':
      return ca(place);
    case 'pana':
      return afterUntil.has(next) && next !== 'de' ? 'până' : undefined;
    case 'doua':
      return before === 'a' || before.endsWith('-a') || before === 'ii' ? undefined : 'două';
    case 'tara':
      return prepositions.has(before) ||
        before === 'o' ||
        before === 'această' ||
        before === 'nicio'
        ? 'țară'
        : 'țara';
    case 'tari':
      return /^(?:două|trei|patru|cinci|alte|multe|unor|unele|cele|aceste|toate|de|câteva|mai multe)$/u.test(
        before,
      )
        ? 'țări'
        : undefined;
    case 'fata':
      if (before === 'în' || before === 'in' || before === 'din')
        return next === 'de' ? 'față' : 'fața';
      if (
        next === 'de' &&
        /^(?:anul|ieri|luna|săptămâna|perioada|cele|acest|această|ceilalți|restul|alte|anii|situația)$/u.test(
          afterNext,
        )
      )
        return 'față';
      return next === 'de' &&
        !/^(?:la|pe|împărat|doctor|lângă|care)$/u.test(afterNext) &&
        !word.startsSentence &&
        before !== ''
        ? 'față'
        : undefined;
    case 'va':
      return afterYou.has(next) ? 'vă' : undefined;
    case 'suta':
      return before === 'la' || before === 'o' ? 'sută' : undefined;
    case 'mana':
      return before === 'o' || before === 'pe' || before === 'de' ? 'mână' : undefined;
    case 'cat':
      return /^(?:de|și|si|mai|timp|pe|vreme)$/u.test(next) || /^(?:atât|mai|cu|pe)$/u.test(before)
        ? 'cât'
        : undefined;
    case 'ii':
      return before !== 'de' && before !== 'cu' && next !== '' ? 'îi' : undefined;
    default:
      if (word.lower === 'romani' && isPluralOfPeople(place)) return 'români';
      return romanianHeads.has(withoutDiacritics(before))
        ? romanianForms.get(word.lower)
        : (afterArticle(place) ?? unarticled(place));
  }
}

const ancient = new Set(
  'soldați soldații împărați împărații senatori senatorii generali generalii legionari legionarii zei zeii cezari sclavi sclavii istorici istoricii poeți poeții gladiatori patricieni cetățenii'.split(
    ' ',
  ),
);

/** „sportivii romani”: people of today are Romanian, not Roman. */
function isPluralOfPeople({ block, before }: Place): boolean {
  if (ancient.has(before)) return false;
  return before.endsWith('ii')
    ? block.morphology.isArticledPlural(before) &&
        block.morphology.isMasculinePlural(before.slice(0, -1))
    : /(?:ori|iști|enți|ieri)$/u.test(before);
}

/** „o casa” → „o casă”: the article „o” is followed by a form without article. */
function afterArticle({ block, word, before, next }: Place): string | undefined {
  if (before !== 'o' || !word.lower.endsWith('a') || next === '') return undefined;
  const marked = `${word.lower.slice(0, -1)}ă`;
  const beforeArticle = block.words[word.index - 2]?.lower ?? '';
  if (/^(?:a|va|ar|să|vor|poate|nu|care|se)$/u.test(beforeArticle)) return undefined;
  return commonWords().has(marked) && block.morphology.isFeminineSingular(marked)
    ? marked
    : undefined;
}

const adjectiveEnd = /(?:ic|al|an|ean|os|iv|ent|ant|ar|at|it|ut|il|us|es|is|or|ern)$/u;

/** „criza economica”, „a fost distrusa”: after an articled noun or a form of „a fi” no article follows. */
function unarticled({ block, word, before }: Place): string | undefined {
  const { lower } = word;
  const stem = lower.slice(0, -1);
  const marked = `${stem}ă`;
  if (
    lower.length < 5 ||
    !lower.endsWith('a') ||
    isCapitalised(word.text) ||
    !block.lexicon.has(marked)
  )
    return undefined;
  if (block.morphology.isShortInfinitive(lower)) return undefined;
  const next = block.words[word.index + 1];
  const owned = next?.gap === ' ' && block.morphology.isGenitive(next.lower);
  if (/^(?:fost|fi|este|e|era|fie)$/u.test(before))
    return block.morphology.isParticiple(stem) &&
      !owned &&
      !/^(?:lui|sa|mea|ta)$/u.test(next?.lower ?? '')
      ? marked
      : undefined;
  const noun = before.length > 3 && block.morphology.isArticledFeminine(before);
  return noun && adjectiveEnd.test(stem) && block.morphology.isMasculineSingular(stem) && !owned
    ? marked
    : undefined;
}

const undecided = new Set('fata tata masa para vara mana noua sase pari'.split(' '));

/** In a text typed without diacritics a bare form is taken for the common marked word. */
function inBareText({ block, word, before }: Place): string | undefined {
  const lower = word.lower;
  const common = commonWithDiacritics(lower);
  if (undecided.has(lower)) return undefined;
  const first = common[0];
  if (first !== undefined && !commonWords().has(lower) && !block.policy.kindOf(word.text))
    return first;
  if (!lower.endsWith('a')) return undefined;
  const noun = /[aei]nta$/u.test(lower) ? `${lower.slice(0, -2)}ță` : `${lower.slice(0, -1)}ă`;
  const ends =
    block.words[word.index + 1] === undefined ||
    /^[.,;!?]/u.test(block.words[word.index + 1]?.gap ?? '');
  if (!block.lexicon.has(noun) || !block.morphology.isFeminineSingular(noun)) return undefined;
  if (/^(?:fara|fără|o|nicio|orice|fiecare|ce)$/u.test(before)) return noun;
  if (/[aei]nta$/u.test(lower)) return noun;
  return prepositions.has(before) && ends ? noun : undefined;
}

function hyphenated(word: Word): string | undefined {
  const hyphen = word.lower.indexOf('-');
  const head = hyphenHeads.get(word.lower.slice(0, hyphen));
  return hyphen < 1 || head === undefined
    ? undefined
    : likeCase(word.text, head + word.lower.slice(hyphen));
}

function replacementsFor(block: Block, word: Word): readonly string[] {
  const sure = alwaysMarked.get(word.lower);
  if (
    sure !== undefined &&
    (!isCapitalised(word.text) || word.startsSentence || isCapitalised(sure))
  )
    return [likeCase(word.text, sure)];
  const joined = hyphenated(word);
  if (joined !== undefined) return [joined];
  const status = block.policy.status(word).type;
  const asSentence = word.startsSentence || !isCapitalised(word.text);
  if (status === 'known' || word.lower === 'in') {
    if (!asSentence || word.lower !== withoutDiacritics(word.lower)) return [];
    const place = placeOf(block, word);
    const found =
      byContext(place) ?? (block.typedWithoutDiacritics ? inBareText(place) : undefined);
    return found === undefined ? [] : [likeCase(word.text, found)];
  }
  if (status === 'forbidden') return [];
  return inPlace(
    placeOf(block, word),
    variantsInCase(block.lexicon.graph, word.text, asSentence || status === 'unknown'),
  );
}

const auxiliaries = new Set('a va vor ar aș ai am ați voi vom veți poate putea pot'.split(' '));
const closers = new Set(
  'o un doi două trei cu care e este sunt și a au va vor s-a s-au nu sau iar'.split(' '),
);

/** After a preposition, with nothing that determines it, a noun stands without article. */
function inPlace({ block, word, before }: Place, variants: readonly string[]): readonly string[] {
  if (auxiliaries.has(before))
    return [...variants].sort((a, b) => Number(b.endsWith('a')) - Number(a.endsWith('a')));
  const verb = variants.find(
    (variant) =>
      variant.endsWith('ă') && block.morphology.isShortInfinitive(`${variant.slice(0, -1)}a`),
  );
  if (verb !== undefined && !prepositions.has(before))
    return [verb, ...variants.filter((variant) => variant !== verb)];
  const bare = variants.find((variant) => variant.endsWith('ă') && !variant.endsWith('ată'));
  if (bare === undefined || !prepositions.has(before)) return variants;
  const next = block.words[word.index + 1];
  const closed = next === undefined || next.gap !== ' ' || closers.has(next.lower);
  return closed ? [bare, ...variants.filter((variant) => variant !== bare)] : variants;
}

export const diacriticsRule = defineRule({
  id: 'DIACRITICS',
  category: 'spelling',
  severity: 'error',
  action: 'suggest',
  title: 'Diacritice',
  explanation: 'Lipsesc diacriticele sau sunt altele decât trebuie.',
  source: 'DOOM3',
  examples: {
    bad: [
      ['Sedinta a fost amânată.', 'Ședința a fost amânată.'],
      ['Premierul si ministrul au plecat.', 'Premierul și ministrul au plecat.'],
      ['Guvernul vrea sa taie cheltuielile.', 'Guvernul vrea să taie cheltuielile.'],
      ['A spus ca vine mâine.', 'A spus că vine mâine.'],
      ['Au rămas doua zile la munte.', 'Au rămas două zile la munte.'],
      ['Trupele au ajuns pana la graniță.', 'Trupele au ajuns până la graniță.'],
      ['Guvernul roman a trimis ajutoare.', 'Guvernul român a trimis ajutoare.'],
      ['Primarul din Iasi a demisionat.', 'Primarul din Iași a demisionat.'],
      ['Poziția fata de război s-a schimbat.', 'Poziția față de război s-a schimbat.'],
    ],
    good: [
      'Soția sa a venit cu fata ministrului.',
      'A doua zi a nins, ca iarna trecută.',
      'Uleiul de in este sănătos.',
      'Putin a vorbit ca un învingător.',
      'Pana de curent a durat o oră.',
      'Imperiul roman a avut drumuri bune.',
      'Spitalul are 200 de paturi.',
      'Va veni sau va rămâne.',
    ],
  },
  *check(block): Generator<Finding> {
    for (const word of block.words) {
      if (word.kind !== 'word' || /[şţ]/u.test(word.lower)) continue;
      const replacements = replacementsFor(block, word);
      if (replacements.length > 0) yield finding(word, ...replacements.slice(0, 5));
    }
  },
});
