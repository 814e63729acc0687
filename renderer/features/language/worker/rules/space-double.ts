import { defineRule } from '../rule.ts';

export const spaceDoubleRule = defineRule({
  id: 'SPACE_DOUBLE',
  category: 'typography',
  severity: 'error',
  action: 'auto',
  title: 'Spații duble',
  explanation: 'Între cuvinte se lasă un singur spațiu.',
  source: 'DOOM3, blancul',
  examples: {
    bad: [
      ['Negocierile  continuă la Geneva.', 'Negocierile continuă la Geneva.'],
      ['Premierul a plecat.   Ministrul a rămas.', 'Premierul a plecat. Ministrul a rămas.'],
      ['Au murit  trei oameni.', 'Au murit trei oameni.'],
      ['Suma  este mare.', 'Suma este mare.'],
    ],
    good: [
      'Negocierile continuă.',
      'Rezervorul are 40\u00a0l.',
      'Art.\u00a05 din lege rămâne.',
      '„Da”, a spus el.',
    ],
  },
  *check({ text }) {
    let index = 0;
    while (index < text.length) {
      if (text.charAt(index) !== ' ' && text.charAt(index) !== '\u00a0') {
        index += 1;
        continue;
      }
      let end = index;
      while (text.charAt(end) === ' ' || text.charAt(end) === '\u00a0') end += 1;
      const atEdge = index === 0 || end === text.length;
      if (end - index > 1) yield { start: index, end, replacements: [atEdge ? '' : ' '] };
      index = end;
    }
  },
});
