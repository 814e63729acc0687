import { commonness, commonWords } from '../lexicon/common-words.ts';
import { isCapitalised } from '../text/characters.ts';
import { prepositions } from './diacritics-lists.ts';
import type { Place } from './diacritics-place.ts';

/** „o casa” → „o casă”: the article „o” is followed by a form without article. */
export function afterArticle({ block, word, before }: Place): string | undefined {
  if (before !== 'o' || !word.lower.endsWith('a')) return undefined;
  const marked = `${word.lower.slice(0, -1)}ă`;
  const beforeArticle = block.words[word.index - 2]?.lower ?? '';
  if (/^(?:a|va|ar|să|vor|poate|nu|care|se)$/u.test(beforeArticle)) return undefined;
  return commonness(marked) > 0.15 && block.morphology.isFeminineSingular(marked)
    ? marked
    : undefined;
}

const neverBare = new Set(
  'dreapta stanga seara dimineata noaptea vara iarna toamna primavara mama tata bunica asta aceasta alta una toata cea aceea baza cauza pricina urma partea vremea lumea gura ora luna ziua ideea calea'.split(
    ' ',
  ),
);

/** „au stat la vama.”: after a preposition, with nothing that determines it, a noun has no article. */
export function afterPreposition({ block, word, before }: Place): string | undefined {
  const { lower } = word;
  if (!prepositions.has(before) || before === 'cu' || before === 'despre') return undefined;
  if (lower.length < 4 || !/[^ei]a$/u.test(lower) || neverBare.has(lower)) return undefined;
  if (isCapitalised(word.text) || block.policy.kindOf(lower) !== undefined) return undefined;
  const noun = `${lower.slice(0, -1)}ă`;
  if (!block.morphology.isFeminineSingular(noun) || !commonWords().has(noun)) return undefined;
  const next = block.words[word.index + 1];
  if (next === undefined || /^[.;!?)”]/u.test(next.gap)) return noun;
  const goesOn = /^(?:e|este|sunt|s-a|s-au|nu|sau|iar|dar|că|când|după)$/u.test(next.lower);
  return goesOn && next.gap === ' ' ? noun : undefined;
}

const adjectiveEnd = /(?:ic|al|an|ean|os|iv|ent|ant|ar|at|it|ut|il|us|es|is|or|ern)$/u;

/** „criza economica”, „a fost distrusa”: after an articled noun or a form of „a fi” no article follows. */
export function unarticled({ block, word, before }: Place): string | undefined {
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
  if (/^(?:mai|foarte|prea|extrem)$/u.test(before) && adjectiveEnd.test(stem) && !owned)
    return block.morphology.isMasculineSingular(stem) ? marked : undefined;
  const noun =
    before.length > 3 &&
    block.morphology.isArticledFeminine(before) &&
    !block.morphology.isShortInfinitive(before) &&
    !(next?.gap === ' ' && next.text.length > 3 && block.morphology.isFeminineSingular(next.lower));
  return noun && adjectiveEnd.test(stem) && block.morphology.isMasculineSingular(stem) && !owned
    ? marked
    : undefined;
}
