import { readWords, shapeOf } from '../text/words.ts';
import { isCapitalised } from '../text/characters.ts';
import { defineRule, finding } from '../rule.ts';
import type { Word } from '../text/words.ts';

const cedilla = /[şţŞŢ]/u;
const turkish = /[ığçöüİĞÇÖÜqwxQWX]/u;
const commaBelow = new Map([['ş', 'ș'], ['ţ', 'ț'], ['Ş', 'Ș'], ['Ţ', 'Ț']]); // prettier-ignore

const foreignNames = new Set(
  (
    'şahin şimşek akşener demirtaş beştepe beşiktaş eskişehir uşak kuşadası ateş savaş kurtuluş maraş karakaş ' +
    'aktaş yavaş beşir ayşe şükrü şeker şevket şafak şirin beşalma şener şenol başak başakşehir barış türkeş güneş muş ' +
    'kahramanmaraş şanlıurfa şırnak kırşehir nevşehir akşehir alaşehir kurşun taş baş işler şen şentop bekir bekişev yalçıntaş ' +
    'tektaş erbaş gümüşhane beyoğlu kaş datça haşim paşa atış erdaş oktaş'
  ).split(' '),
);

function withCommaBelow(word: string): string {
  let fixed = '';
  for (const letter of word) fixed += commaBelow.get(letter) ?? letter;
  return fixed;
}

function keepsCedilla(word: Word): boolean {
  if (turkish.test(word.text)) return true;
  if (!isCapitalised(word.text)) return false;
  const head = word.lower.split(/[-’']/u)[0] ?? '';
  return (
    foreignNames.has(head) ||
    (shapeOf(head) !== 'upper' && /[ky]/u.test(head) && /ş(?:e|l|t|k|h|ı|$)/u.test(head))
  );
}

/** One word as it is to be written; null where it has no cedilla, or keeps it as a foreign name. */
export function cedillaFixed(text: string): string | null {
  const [word] = readWords(text);
  if (!word || !cedilla.test(text) || keepsCedilla(word)) return null;
  return withCommaBelow(text);
}

export const cedillaRule = defineRule({
  id: 'CEDILLA',
  category: 'typography',
  severity: 'error',
  action: 'auto',
  title: 'Litere cu sedilă',
  explanation: 'În română se scrie ș și ț cu virgulă dedesubt, nu cu sedilă.',
  source: 'SR 13411:1999; DOOM3, literele',
  examples: {
    bad: [
      ['Şedinţa a început la ora 10.', 'Ședința a început la ora 10.'],
      ['Marţi, premierul pleacă la Iaşi.', 'Marți, premierul pleacă la Iași.'],
      ['Rezerviştii au fost chemaţi.', 'Rezerviștii au fost chemați.'],
      ['Serghei Şoigu a plecat.', 'Serghei Șoigu a plecat.'],
      ['Cunoșteaţi regula.', 'Cunoșteați regula.'],
    ],
    good: [
      'Refugiații au ajuns la Şanlıurfa.',
      'Ministrul Mehmet Şimşek a demisionat.',
      'Echipa Beşiktaş a câștigat.',
      'Orașul Eskişehir este în nord-vestul Turciei.',
      'Ședința a început.',
    ],
  },
  *check({ words }) {
    for (const word of words) {
      if (!cedilla.test(word.text) || word.kind === 'code' || keepsCedilla(word)) continue;
      yield finding(word, withCommaBelow(word.text));
    }
  },
});
