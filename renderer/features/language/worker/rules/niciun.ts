import { defineRule, findingAcross } from '../rule.ts';
import { likeCase } from '../text/characters.ts';
import type { Word } from '../text/words.ts';

const joined = new Map([['un', 'niciun'], ['o', 'nicio'], ['unul', 'niciunul'], ['una', 'niciuna'], ['unui', 'niciunui'], ['unei', 'niciunei'], ['unuia', 'niciunuia'], ['uneia', 'niciuneia'], ['odată', 'niciodată'], ['dată', 'niciodată']]); // prettier-ignore
const counted = new Set('mie sută jumătate duzină zecime zi oră săptămână lună'.split(' '));
const span = 25;

/** A second „nici” near by makes a list: „nici un stat, nici altul”. */
function isList(words: readonly Word[], index: number): boolean {
  const stop = Math.min(words.length, index + span);
  for (let other = index + 2; other < stop; other += 1) {
    if (words[other]?.startsSentence === true) break;
    if (words[other]?.lower === 'nici') return true;
  }
  for (let other = index - 1; other >= Math.max(0, index - span); other -= 1) {
    if (words[other]?.lower === 'nici') return true;
    if (words[other]?.startsSentence === true) break;
  }
  return false;
}

export const niciunRule = defineRule({
  id: 'NICIUN',
  category: 'spelling',
  severity: 'error',
  action: 'suggest',
  title: 'niciun, nicio',
  explanation: 'Adjectivul pronominal se scrie într-un cuvânt: niciun, nicio.',
  source: 'DOOM2 și DOOM3',
  examples: {
    bad: [
      ['Nu există nici un indiciu.', 'Nu există niciun indiciu.'],
      ['Nici o rachetă nu a trecut.', 'Nicio rachetă nu a trecut.'],
      ['Nici unul dintre martori nu vorbește.', 'Niciunul dintre martori nu vorbește.'],
      ['Nu a recunoscut nici una dintre fapte.', 'Nu a recunoscut niciuna dintre fapte.'],
    ],
    good: [
      'Nici un stat, nici altul nu cedează.',
      'Nu e nici o victorie, nici o înfrângere.',
      'Nicio variantă nu convine.',
      'Nu costă nici o mie de lei.',
    ],
  },
  *check({ words }) {
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (word.lower !== 'nici' || next?.gap !== ' ') continue;
      const together = joined.get(next.lower);
      if (together === undefined || next.lower === 'dată' || isList(words, index)) continue;
      const after = words[index + 2]?.lower ?? '';
      const later = words[index + 3]?.lower ?? '';
      if (
        next.lower === 'o' &&
        (after === 'mie' ||
          after === 'sută' ||
          after === 'jumătate' ||
          (counted.has(after) && later === 'mai'))
      )
        continue;
      yield findingAcross(word, next, likeCase(word.text, together));
    }
  },
});
