import { defineRule, finding } from '../rule.ts';
import { likeCase } from '../text/characters.ts';
import type { Morphology } from '../text/morphology.ts';
import type { Word } from '../text/words.ts';

const licence = new Set(
  (
    'nu nici nimic nimeni nicio niciun niciodată nicăieri fără mai alt altă alți alte altul alta altceva altcineva altfel altundeva alții altele altor altei altui altora ' +
    'inferior superior anterior diferit diferită diferite invers preferă prefera prefer prefere preferat preferabil rar imposibil dublu dublă triplu ' +
    'refuză departe puțin cu greu abia niciunul niciuna nimănui oare contrar deosebit ' +
    'ce cine mâine'
  ).split(' '),
);
const span = 40;

const verbsAfterMore = new Set(
  'e este sunt are au avem am a rămâne rămân există lipsesc lipsește durează poate pot era erau avea aveau costă'.split(
    ' ',
  ),
);

function isLicensed(morphology: Morphology, words: readonly Word[], index: number): boolean {
  if (words[index]?.startsSentence === true) return true;
  for (let other = index - 1; other >= Math.max(0, index - span); other -= 1) {
    const word = words[other];
    if (word === undefined) return false;
    const next = words[other + 1];
    const moreThan =
      word.lower !== 'mai' ||
      next === undefined ||
      !(verbsAfterMore.has(next.lower) || morphology.isPresentThird(next.lower));
    if ((licence.has(word.lower) && moreThan) || /^n-|^nu-|-nu$/u.test(word.lower)) return true;
    if (word.startsSentence) return false;
  }
  return false;
}

const comparing = new Set('să dacă când cum ar aș atunci'.split(' '));

export const decatRule = defineRule({
  id: 'DECAT',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'decât / doar',
  explanation:
    '„Decât” cere verb la forma negativă sau comparație; altfel se spune „doar”, „numai”.',
  source: 'Gramatica limbii române; DOOM3',
  examples: {
    bad: [
      ['Satul mai are decât o fântână.', 'Satul mai are doar o fântână.'],
      ['Spitalul are decât trei medici.', 'Spitalul are doar trei medici.'],
      ['Au venit decât zece oameni.', 'Au venit doar zece oameni.'],
      ['Biletul costă decât doi lei.', 'Biletul costă doar doi lei.'],
      [
        'În comună mai este deschisă școala; are decât o clasă.',
        'În comună mai este deschisă școala; are doar o clasă.',
      ],
    ],
    good: [
      'Situația este mai gravă decât se credea.',
      'Cere respectarea altor reguli decât cele scrise.',
      'Nu are decât trei medici.',
      'Este mai mare decât orașul vecin.',
      'Decât să cedeze, pleacă.',
      'N-au găsit decât ruine.',
      'Nimeni decât el nu știe.',
      'Are alte planuri decât noi.',
    ],
  },
  *check({ words, morphology }) {
    let clauseStart = 0;
    for (const [index, word] of words.entries()) {
      if (word.gap.includes(';')) clauseStart = index;
      if (word.lower !== 'decât' || comparing.has(words[index + 1]?.lower ?? '')) continue;
      const clause = words.slice(Math.max(clauseStart, index - span), index + 1);
      const first = clause.length - 1;
      if (!isLicensed(morphology, clause, first))
        yield finding(word, likeCase(word.text, 'doar'), likeCase(word.text, 'numai'));
    }
  },
});
