import { defineRule } from '../rule.ts';
import { phraseFindings, phraseTable } from '../text/phrases.ts';
import type { Block } from '../block.ts';
import type { Finding } from '../rule.ts';

const phrases = phraseTable(`
  dvs => dumneavoastră
  d-voastră => dumneavoastră
`);

const dotted = /(?<!\p{L})(?:\p{Lu}\.){2,6}(?!\p{L})/gu;
const siglas = new Map([['S.U.A.', 'SUA'], ['U.E.', 'UE'], ['O.N.U.', 'ONU'], ['N.A.T.O.', 'NATO'], ['P.I.B.', 'PIB'], ['T.V.A.', 'TVA'], ['D.N.A.', 'DNA'], ['P.S.D.', 'PSD'], ['P.N.L.', 'PNL']]); // prettier-ignore

export const abbreviationFormRule = defineRule({
  id: 'ABBREVIATION_FORM',
  category: 'style',
  severity: 'info',
  action: 'hint',
  title: 'Forma abrevierilor',
  explanation: 'Siglele se scriu fără puncte.',
  source: 'DOOM3, abrevierile',
  examples: {
    bad: [
      ['Armata S.U.A. a plecat.', 'Armata SUA a plecat.'],
      ['Fonduri de la U.E. pentru școli.', 'Fonduri de la UE pentru școli.'],
      ['Creșterea T.V.A. a fost amânată.', 'Creșterea TVA a fost amânată.'],
      ['Vă așteptăm pe dvs la vot.', 'Vă așteptăm pe dumneavoastră la vot.'],
    ],
    good: ['Armata SUA a plecat.', 'Costă 100 de lei.', 'S.C. Exemplu S.R.L. a fost amendată.'],
  },
  *check(block: Block): Generator<Finding> {
    yield* phraseFindings(block, phrases);
    for (const match of block.text.matchAll(dotted)) {
      const right = siglas.get(match[0]);
      if (right !== undefined)
        yield { start: match.index, end: match.index + match[0].length, replacements: [right] };
    }
  },
});
