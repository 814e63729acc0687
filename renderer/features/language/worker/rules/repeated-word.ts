import { defineRule, findingAcross } from '../rule.ts';
import type { Word } from '../text/words.ts';

const doubled = new Set(
  'foarte mult tare încet hai ha ba bla gata poate doar mai tot repede rar ușor iute nani cioc ciripit abia așa clar bravo uite lasă încetișor puțin fel treptat roată zi da nu vai singur drept cât colo rând cine unu două trei ușurel mare mic frumos'.split(
    ' ',
  ),
);
const linked = new Set(
  'a de la fost pe în din pentru ca că să nu va se cu prin sub către și este sunt au care este ce'.split(
    ' ',
  ),
);

function repeatsPair(words: readonly Word[], index: number): boolean {
  const [first, second, third, fourth] = words.slice(index, index + 4);
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    return false;
  const same =
    first.lower === third.lower && second.lower === fourth.lower && first.lower !== second.lower;
  return (
    same &&
    linked.has(first.lower) &&
    linked.has(second.lower) &&
    [second, third, fourth].every(({ gap }) => gap === ' ')
  );
}

export const repeatedWordRule = defineRule({
  id: 'REPEATED_WORD',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'Cuvânt repetat',
  explanation: 'Același cuvânt apare de două ori la rând.',
  source: 'Corectură',
  examples: {
    bad: [
      ['Guvernul va va decide mâine.', 'Guvernul va decide mâine.'],
      ['A spus că că pleacă.', 'A spus că pleacă.'],
      ['În în oraș e liniște.', 'În oraș e liniște.'],
      ['Trupele de la de la graniță pleacă.', 'Trupele de la graniță pleacă.'],
    ],
    good: [
      'Nu, nu vom ceda.',
      'Boutros Boutros-Ghali a condus ONU.',
      'Puțin câte puțin, apa scade.',
      'E foarte foarte greu.',
      'Duran Duran a cântat la Sibiu.',
    ],
  },
  *check({ words, lexicon }) {
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if (word.kind !== 'word' || next === undefined) continue;
      if (word.text.length === 1 && word.text !== word.lower && !word.startsSentence) continue;
      const opening = word.startsSentence && next.text === word.text && lexicon.has(word.lower);
      const same =
        next.lower === word.lower &&
        (next.text === next.lower || opening) &&
        /^[ \u00a0]{1,3}$/u.test(next.gap);
      if (same && !doubled.has(word.lower)) yield findingAcross(word, next, word.text);
      else if (repeatsPair(words, index))
        yield findingAcross(word, words[index + 3] ?? next, `${word.text} ${next.text}`);
    }
  },
});
