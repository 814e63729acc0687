import type { Block } from '../block.ts';
import { defineRule, finding } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { likeCase } from '../text/characters.ts';
import { isScale } from '../text/numbers.ts';
import type { Word } from '../text/words.ts';

const toFeminine = new Map([['doi', 'două'], ['doisprezece', 'douăsprezece'], ['amândoi', 'amândouă'], ['ambii', 'ambele'], ['unu', 'una']]); // prettier-ignore
const toMasculine = new Map([['două', 'doi'], ['douăsprezece', 'doisprezece'], ['amândouă', 'amândoi'], ['ambele', 'ambii'], ['una', 'unu']]); // prettier-ignore

function isFeminine(block: Block, noun: string): boolean {
  return (
    isScale(noun) ||
    (block.morphology.isFemininePlural(noun) && !block.morphology.isMasculinePlural(noun))
  );
}

function isMasculine(block: Block, noun: string): boolean {
  return block.morphology.isMasculinePlural(noun) && !block.morphology.isFemininePlural(noun);
}

function nounAfter(block: Block, word: Word): Word | undefined {
  let next = block.words[word.index + 1];
  if (next?.lower === 'de' && next.gap === ' ') next = block.words[next.index + 1];
  if (
    next !== undefined &&
    /^(?:noi|mari|mici|alte|alți|tineri|tinere|foști|foste)$/u.test(next.lower)
  )
    next = block.words[next.index + 1];
  return next?.kind === 'word' && next.gap === ' ' ? next : undefined;
}

function fix(block: Block, word: Word): string | undefined {
  const noun = nounAfter(block, word)?.lower;
  const before = block.words[word.index - 1]?.lower ?? '';
  if (word.lower === 'doisprezece' && before === 'ora') return 'douăsprezece';
  if (noun === undefined) return undefined;
  if (word.lower === 'unu' || word.lower === 'una') {
    if (before !== 'și') return undefined;
  }
  const articled =
    (word.lower === 'ambii' || word.lower === 'amândoi') && block.morphology.isArticledPlural(noun);
  if (toFeminine.has(word.lower) && (articled ? noun.endsWith('le') : isFeminine(block, noun)))
    return toFeminine.get(word.lower);
  const articledMasculine =
    (word.lower === 'ambele' || word.lower === 'amândouă') &&
    block.morphology.isArticledPlural(noun);
  if (
    toMasculine.has(word.lower) &&
    (articledMasculine ? noun.endsWith('ii') : isMasculine(block, noun))
  )
    return toMasculine.get(word.lower);
  return undefined;
}

export const numGenderRule = defineRule({
  id: 'NUM_GENDER',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'Genul numeralelor',
  explanation: '„Doi” și „doisprezece” se acordă în gen: două mii, douăsprezece drone.',
  source: 'DOOM3; Gramatica limbii române, numeralul',
  examples: {
    bad: [
      ['Doi mii de oameni au plecat.', 'Două mii de oameni au plecat.'],
      ['Doisprezece rachete au fost lansate.', 'Douăsprezece rachete au fost lansate.'],
      ['A rănit două soldați.', 'A rănit doi soldați.'],
      ['Ședința începe la ora doisprezece.', 'Ședința începe la ora douăsprezece.'],
      ['Douăzeci și doi de drone au căzut.', 'Douăzeci și două de drone au căzut.'],
    ],
    good: [
      'Traficul este oprit în ambele direcții.',
      'Două mii de case au rămas fără curent.',
      'Doisprezece soldați au fost decorați.',
      'Doi copii și două femei au fost salvați.',
      'Cei doi au plecat acasă.',
      'Ambele părți au semnat.',
    ],
  },
  *check(block): Generator<Finding> {
    for (const word of block.words) {
      if (word.kind !== 'word') continue;
      const fixed = fix(block, word);
      if (fixed !== undefined) yield finding(word, likeCase(word.text, fixed));
    }
  },
});
