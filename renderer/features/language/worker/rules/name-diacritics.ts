import { defineRule, finding } from '../rule.ts';

const names = new Map(
  'Orban:Orbán Vucic:Vučić Babis:Babiš Sanchez:Sánchez Szijjarto:Szijjártó Kovesi:Kövesi Plenkovic:Plenković Zelensky:Zelenski Zelenskyy:Zelenski Kharkiv:Harkov Kyiv:Kiev Lukashenko:Lukașenko Navalny:Navalnîi Shoigu:Șoigu Odessa:Odesa'
    .split(' ')
    .map((pair): [string, string] => [
      pair.slice(0, pair.indexOf(':')),
      pair.slice(pair.indexOf(':') + 1),
    ]),
);

export const nameDiacriticsRule = defineRule({
  id: 'NAME_DIACRITICS',
  category: 'spelling',
  severity: 'info',
  action: 'hint',
  title: 'Nume străine',
  explanation: 'Numele are în limba sa litere proprii sau o formă românească în uz.',
  source: 'Ghid de stil al redacției',
  examples: {
    bad: [
      ['Viktor Orban a plecat.', 'Viktor Orbán a plecat.'],
      ['Sanchez a demisionat.', 'Sánchez a demisionat.'],
      ['Volodimir Zelensky vine mâine.', 'Volodimir Zelenski vine mâine.'],
      ['Aleksandar Vucic a refuzat.', 'Aleksandar Vučić a refuzat.'],
    ],
    good: [
      'Viktor Orbán a plecat.',
      'Ludovic Orbán și Zelenski au vorbit.',
      'Ludovic Orban a candidat.',
    ],
  },
  *check({ words }) {
    for (const [index, word] of words.entries()) {
      const right = names.get(word.text);
      const romanian = word.text === 'Orban' && words[index - 1]?.text === 'Ludovic';
      if (right !== undefined && !romanian) yield finding(word, right);
    }
  },
});
