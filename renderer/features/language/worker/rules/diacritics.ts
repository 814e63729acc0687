import type { Block } from '../block.ts';
import { commonWithDiacritics, commonWords } from '../lexicon/common-words.ts';
import { variantsInCase } from '../lexicon/diacritics.ts';
import { defineRule, finding } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { isCapitalised, likeCase, withoutDiacritics } from '../text/characters.ts';
import type { Word } from '../text/words.ts';
import { byContext } from './diacritics-context.ts';
import { alwaysMarked, prepositions } from './diacritics-lists.ts';
import { placeOf } from './diacritics-place.ts';
import type { Place } from './diacritics-place.ts';

const hyphenHeads = new Map([['intr', 'într'], ['sa', 'să'], ['si', 'și'], ['ti', 'ți'], ['ma', 'mă'], ['isi', 'își']]); // prettier-ignore

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
  const present = `${lower.slice(0, -1)}ă`;
  if (
    lower.length > 3 &&
    !commonWords().has(lower) &&
    block.morphology.isShortInfinitive(lower) &&
    block.lexicon.has(present)
  )
    return auxiliaries.has(before) || before === '' ? undefined : present;
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
  const marked = word.lower !== withoutDiacritics(word.lower);
  if (!asSentence && marked && status === 'unknown-name') return [];
  if (!asSentence && !marked && status === 'unknown-name' && word.text.length > 5) {
    const common = commonWithDiacritics(word.lower);
    if (common.length > 0) return common.map((form) => likeCase(word.text, form));
  }
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
      ['Oficialul neagă ca ar fi știut.', 'Oficialul neagă că ar fi știut.'],
      ['Localnicilor le e frica.', 'Localnicilor le e frică.'],
      ['Camioanele s-au oprit în zona.', 'Camioanele s-au oprit în zonă.'],
      ['A vorbit la Ministerul Apararii.', 'A vorbit la Ministerul Apărării.'],
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
      'Generalii speră ca noua armă să fie gata.',
      'Guvernul a cerut ca fermierii să fie despăgubiți.',
      'Trupele au oprit la frontiera cu Ucraina.',
      'Ștefan Dănilă a publicat un volum.',
      'Soția sa a venit cu fata ministrului.',
      'A doua zi a nins, ca iarna trecută.',
      'Uleiul de in este sănătos.',
      'Meșterele cos cămăși din in și din cânepă.',
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
