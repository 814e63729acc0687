import { hasOneSlipWord, nearCommonWord } from '../lexicon/near-common-word.ts';
import { variantsInCase } from '../lexicon/diacritics.ts';
import { headMeant } from '../dictionaries/word-policy.ts';
import type { Block } from '../block.ts';
import { defineRule, finding } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { likeCase, isCapitalised } from '../text/characters.ts';
import { isAbbreviation } from '../text/words.ts';
import type { Word } from '../text/words.ts';

function compoundFix(word: Word): string | undefined {
  const hyphen = word.text.indexOf('-');
  const head = hyphen === -1 ? undefined : headMeant(word.text.slice(0, hyphen));
  return head === undefined
    ? undefined
    : likeCase(word.text, head + word.text.slice(hyphen).toLowerCase());
}

/** A capitalised word nobody knows is a name, unless it is one slip away from a common word. */
function checkName(block: Block, word: Word): Finding {
  const { words } = block;
  const before = words[word.index - 1];
  const next = words[word.index + 1];
  const amongNames =
    (before !== undefined &&
      !word.startsSentence &&
      isCapitalised(before.text) &&
      !(before.startsSentence && block.lexicon.has(before.lower))) ||
    (next?.gap === ' ' && isCapitalised(next.text));
  const opensWithNoun =
    word.startsSentence &&
    word.text.length >= 8 &&
    next !== undefined &&
    block.lexicon.accepts(next.text);
  const near =
    (amongNames && !opensWithNoun) || word.text.includes('-')
      ? undefined
      : nearCommonWord(word.lower);
  if (near !== undefined) return finding(word, likeCase(word.text, near));
  const opening =
    word.startsSentence &&
    !amongNames &&
    next !== undefined &&
    /^\p{Lu}\p{Ll}{7,30}$/u.test(word.text);
  if (opening && hasOneSlipWord(block.lexicon.graph, word.lower))
    return { ...finding(word), suggestFor: word.text };
  return { ...finding(word), severity: 'info', message: 'Nume necunoscut dicționarului.' };
}

const unknownTypes = new Set(['unknown', 'unknown-name']);

/** Unknown words side by side, without Romanian letters, are a foreign phrase. */
function isForeignRun(block: Block, word: Word): boolean {
  if (/[ăâîșț]/u.test(word.lower)) return false;
  return [-1, 1].some((offset) => {
    const other = block.words[word.index + offset];
    const gap = offset === 1 ? other?.gap : word.gap;
    if (other?.kind !== 'word' || (gap !== ' ' && gap !== ', ') || /[ăâîșț]/u.test(other.lower))
      return false;
    return (
      unknownTypes.has(block.policy.status(other).type) &&
      variantsInCase(block.lexicon.graph, other.text, true).length === 0
    );
  });
}

/** „-ziune”, „re-”: an ending or a beginning, named with its loose hyphen. */
function isFragment({ text }: Block, { start, end }: Word): boolean {
  return (
    (text.charAt(start - 1) === '-' && !/[\p{L}\p{N}]/u.test(text.charAt(start - 2))) ||
    (text.charAt(end) === '-' && !/[\p{L}\p{N}]/u.test(text.charAt(end + 1)))
  );
}

export const spellRule = defineRule({
  id: 'SPELL',
  category: 'spelling',
  severity: 'error',
  action: 'suggest',
  title: 'Ortografie',
  explanation: 'Cuvântul nu este în dicționar.',
  source: 'Dicționarul rospell (ro_RO) și dicționarele redacției',
  examples: {
    bad: [
      ['Guvernul a hotrât azi.', 'Guvernul a hotărât azi.'],
      ['Liderul nod-coreean a plecat.', 'Liderul nord-coreean a plecat.'],
      ['Reuninea miniștrilor a început.', 'Reuniunea miniștrilor a început.'],
      ['Parlamntul a votat bugetul.', 'Parlamentul a votat bugetul.'],
      ['Procuroii au cerut arestul.', 'Procurorii au cerut arestul.'],
    ],
    good: [
      'Vulnerabilizarea și unilateralismul au fost criticate, iar fondurile cofinanțate, amânate.',
      'Regizoarea a vorbit despre funcționalitatea aparatului.',
      'Litera e la lit. b) din lege.',
      'Cuvintele terminate în „-ziune” vin din latină.',
      'Drona a fost doborâtă lângă Odesa.',
      'Bolojan a convocat CSAT.',
      'MApN a publicat lista.',
      'Avionul F-35 a aterizat la Fetești.',
      'Podcastul are mulți ascultători.',
    ],
  },
  *check(block) {
    for (const word of block.words) {
      if (/[şţ]/u.test(word.lower)) continue;
      if (isAbbreviation(word) && block.text.charAt(word.end) === '.') continue;
      if (isFragment(block, word)) continue;
      const status = block.policy.status(word);
      if (status.type === 'forbidden') yield finding(word, likeCase(word.text, status.replacement));
      if (status.type === 'unknown-name') yield checkName(block, word);
      if (status.type !== 'unknown' || word.lower === 'in') continue;
      if (variantsInCase(block.lexicon.graph, word.text, true).length > 0) continue;
      if (isForeignRun(block, word)) {
        yield { ...finding(word), severity: 'info', message: 'Text străin?' };
        continue;
      }
      const compound = compoundFix(word);
      yield compound === undefined
        ? { ...finding(word), suggestFor: word.text }
        : finding(word, compound);
    }
  },
});
