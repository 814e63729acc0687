import type { Block } from '../block.ts';
import { defineRule, finding } from '../rule.ts';
import { isCapitalised, likeCase } from '../text/characters.ts';
import type { Word } from '../text/words.ts';

const toBe = new Map([['sînt', 'sunt'], ['sîntem', 'suntem'], ['sînteți', 'sunteți'], ['sânt', 'sunt'], ['sântem', 'suntem'], ['sânteți', 'sunteți']]); // prettier-ignore
const places = new Set(
  'târgu târgoviște câmpulung bârlad râmnicu vâlcea dâmbovița sfântu câmpina câmpia râșnov româniei român românii românia românești'.split(
    ' ',
  ),
);

/** The word with every inner î as â. */
function innerA(word: string): string {
  return word.charAt(0) + word.slice(1, -1).replaceAll('î', 'â') + word.slice(1).slice(-1);
}

/** The first spelling of the lexicon with one â turned into î. */
function withI({ lexicon }: Block, word: string): string | undefined {
  for (let index = word.indexOf('â'); index !== -1; index = word.indexOf('â', index + 1)) {
    const tried = `${word.slice(0, index)}î${word.slice(index + 1)}`;
    if (lexicon.has(tried)) return tried;
  }
  return undefined;
}

function fix(block: Block, word: Word): string | undefined {
  const known = toBe.get(word.lower);
  if (known !== undefined) return known;
  if (!/[îâ]/u.test(word.lower) || word.text.includes('-')) return undefined;
  const inner = innerA(word.lower);
  if (isCapitalised(word.text) && !word.startsSentence)
    return inner !== word.lower && places.has(inner) ? inner : undefined;
  if (block.policy.knows(word.lower)) return undefined;
  if (inner !== word.lower && block.lexicon.has(inner)) return inner;
  return withI(block, word.lower);
}

export const iCircRule = defineRule({
  id: 'I_CIRC',
  category: 'spelling',
  severity: 'error',
  action: 'suggest',
  title: 'î sau â',
  explanation:
    'Se scrie î la începutul și la sfârșitul cuvântului (și după prefix), â în interior; sunt, nu sînt.',
  source: 'Hotărârea Academiei Române din 17 februarie 1993; DOOM3',
  examples: {
    bad: [
      ['Aliații sînt îngrijorați.', 'Aliații sunt îngrijorați.'],
      ['Cele două țări au reânceput discuțiile.', 'Cele două țări au reînceput discuțiile.'],
      ['Ploaia a ânceput aseară.', 'Ploaia a început aseară.'],
      ['Cîinele a fost salvat de pompieri.', 'Câinele a fost salvat de pompieri.'],
      ['Guvernul a hotărît azi.', 'Guvernul a hotărât azi.'],
    ],
    good: [
      'Angel Tîlvăr a fost ministru.',
      'Va hotărî mâine dacă va coborî prețul.',
      'Neîncrederea a crescut.',
      'Reîntâlnirea a fost caldă.',
      'Preîntâmpinarea crizei este greu de făcut.',
    ],
  },
  *check(block) {
    for (const word of block.words) {
      if (word.kind !== 'word') continue;
      const found = fix(block, word);
      if (found !== undefined) yield finding(word, likeCase(word.text, found));
    }
  },
});
