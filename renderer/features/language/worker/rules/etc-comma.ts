import { defineRule } from '../rule.ts';

export const etcCommaRule = defineRule({
  id: 'ETC_COMMA',
  category: 'typography',
  severity: 'error',
  action: 'suggest',
  title: 'Virgula înainte de „etc.”',
  explanation: 'Înainte de „etc.” nu se pune virgulă.',
  source: 'DOOM3, semnele de punctuație: virgula',
  examples: {
    bad: [
      ['Apă, hrană, haine, etc.', 'Apă, hrană, haine etc.'],
      [
        'Mine, obuze, rachete, etc. au fost distruse.',
        'Mine, obuze, rachete etc. au fost distruse.',
      ],
      ['Drumuri, poduri , etc.', 'Drumuri, poduri etc.'],
      ['Taxe, impozite, etc', 'Taxe, impozite etc'],
    ],
    good: [
      'Apă, hrană, haine etc.',
      'Au adus mine, obuze etc. și au plecat.',
      'Etcetera este un cuvânt latin.',
      'Apă, hrană ș.a.',
    ],
  },
  *check({ words }) {
    for (const [index, word] of words.entries()) {
      const before = words[index - 1];
      if (word.lower === 'etc' && before !== undefined && word.gap.trim() === ',') {
        yield {
          start: before.end,
          end: before.end + word.gap.indexOf(',') + 1,
          replacements: [''],
        };
      }
    }
  },
});
