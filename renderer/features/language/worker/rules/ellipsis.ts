import { defineRule } from '../rule.ts';

export const ellipsisRule = defineRule({
  id: 'ELLIPSIS',
  category: 'typography',
  severity: 'error',
  action: 'auto',
  title: 'Puncte de suspensie',
  explanation: 'Punctele de suspensie sunt un singur semn: …',
  source: 'DOOM3, semnele de punctuație: punctele de suspensie',
  examples: {
    bad: [
      ['Vom vedea...', 'Vom vedea…'],
      ['Poate... dar nu acum.', 'Poate… dar nu acum.'],
      ['„Nu știu...”, a zis el.', '„Nu știu…”, a zis el.'],
      ['Și totuși.... se mișcă.', 'Și totuși… se mișcă.'],
    ],
    good: ['Vom vedea…', 'Fișierul este în ../date/.', 'A plecat.', 'Prețul e 10.000 de lei.'],
  },
  *check({ text }) {
    for (let index = text.indexOf('...'); index !== -1; index = text.indexOf('...', index)) {
      let end = index;
      while (text.charAt(end) === '.') end += 1;
      if (text.charAt(end) !== '/') yield { start: index, end, replacements: ['…'] };
      index = end;
    }
  },
});
