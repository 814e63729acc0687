import { withoutDiacritics } from '../text/characters.ts';
import { afterArticle, afterPreposition, unarticled } from './diacritics-article.ts';
import {
  afterUntil,
  afterYou,
  flaxHeads,
  prepositions,
  romanianForms,
  romanianHeads,
} from './diacritics-lists.ts';
import type { Place } from './diacritics-place.ts';
import { meantSubjunctive, meantThat } from './diacritics-subjunctive.ts';

/** The marked word that stands for a bare one in this place, or nothing. */
export function byContext(place: Place): string | undefined {
  const { before, next, afterNext, word } = place;
  switch (word.lower) {
    case 'in':
      return before === 'din' ||
        (flaxHeads.has(before) && !(before === 'de' && /^(?:fapt|general)$/u.test(next)))
        ? undefined
        : 'în';
    case 'sa':
      return meantSubjunctive(place);
    case 'ca':
      return meantThat(place);
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
      if (feared.has(word.lower) && isFelt(place)) return `${word.lower.slice(0, -1)}ă`;
      if (word.lower === 'romani' && isPluralOfPeople(place)) return 'români';
      return romanianHeads.has(withoutDiacritics(before))
        ? romanianForms.get(word.lower)
        : (afterArticle(place) ?? unarticled(place) ?? afterPreposition(place));
  }
}

const feared = new Set('frica teama mila sila'.split(' '));

/** „le e frica”, „mi-e mila”: the state somebody is in. */
function isFelt({ block, word, before }: Place): boolean {
  if (/^(?:mi|ți|i|ni|vi|li)-(?:e|era|este)$/u.test(before)) return true;
  const whom = block.words[word.index - 2]?.lower ?? '';
  return (
    /^(?:e|este|era|fie|fost)$/u.test(before) &&
    /^(?:le|îi|îmi|îți|ne|vă|i-a|le-a|mi-a)$/u.test(whom)
  );
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
