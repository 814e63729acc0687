import { defineRule } from '../rule.ts';
import type { Word } from '../text/words.ts';

const pages = new Set('pagina paginile paginilor pag pp p filele fila'.split(' '));

function isYear(text: string): boolean {
  return /^(?:1[0-9]|20)\d\d$/u.test(text);
}

function isRange(left: Word, right: Word, before: Word | undefined): boolean {
  if (before !== undefined && pages.has(before.lower))
    return /^\d{1,4}$/u.test(left.text) && /^\d{1,4}$/u.test(right.text);
  if (!isYear(left.text)) return false;
  if (isYear(right.text)) return Number(right.text) > Number(left.text);
  const short = /^\d\d$/u.test(right.text) ? Number(right.text) : 0;
  return short > 12 && short > Number(left.text.slice(2));
}

export const dashRangeRule = defineRule({
  id: 'DASH_RANGE',
  category: 'typography',
  severity: 'error',
  action: 'suggest',
  title: 'Interval cu linie',
  explanation: 'Intervalele de ani și de pagini se scriu cu linia –, fără spații.',
  source: 'DOOM3, semnele de punctuație: linia de pauză',
  examples: {
    bad: [
      ['Bugetul 2021-2027 este aprobat.', 'Bugetul 2021–2027 este aprobat.'],
      [
        'Războiul din 1877-1878 a adus independența.',
        'Războiul din 1877–1878 a adus independența.',
      ],
      ['Vezi paginile 12-18 din raport.', 'Vezi paginile 12–18 din raport.'],
      ['Mandatul (2019-2024) s-a încheiat.', 'Mandatul (2019–2024) s-a încheiat.'],
    ],
    good: [
      'Avionul F-16 a aterizat.',
      'Scorul a fost 2-1.',
      'Pandemia de COVID-19 a trecut.',
      'Sunați la 0722-123-456.',
      'OUG 57/2019 rămâne în vigoare.',
      'Data este 2024-05-12.',
    ],
  },
  *check({ words }) {
    for (const [index, right] of words.entries()) {
      const left = words[index - 1];
      if (left?.kind !== 'number' || right.kind !== 'number' || right.gap !== '-') continue;
      const chained = left.gap === '-' || words[index + 1]?.gap === '-';
      if (!chained && isRange(left, right, words[index - 2]))
        yield { start: left.end, end: right.start, replacements: ['–'] };
    }
  },
});
