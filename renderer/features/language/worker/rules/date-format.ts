import { defineRule } from '../rule.ts';
import { months } from '../text/numbers.ts';

const date = /(?<![\d.\-/])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?![\d\-/])/gu;
const names = [...months];

export const dateFormatRule = defineRule({
  id: 'DATE_FORMAT',
  category: 'style',
  severity: 'info',
  action: 'hint',
  title: 'Data în cuvinte',
  explanation: 'În text, data se scrie cu numele lunii: 19 septembrie 2023.',
  source: 'Ghid de stil al redacției',
  examples: {
    bad: [
      [
        'Contractul din 19.09.2023 a fost anulat.',
        'Contractul din 19 septembrie 2023 a fost anulat.',
      ],
      ['A fost ales pe 4/05/2025.', 'A fost ales pe 4 mai 2025.'],
      ['Legea din 1-12-2020 a fost abrogată.', 'Legea din 1 decembrie 2020 a fost abrogată.'],
      ['Până la 31.01.2026 taxa este redusă.', 'Până la 31 ianuarie 2026 taxa este redusă.'],
    ],
    good: [
      'Contractul din 19 septembrie 2023.',
      'Prețul este 12.000 de lei.',
      'Legea 98/2016 a fost modificată.',
    ],
  },
  *check({ text }) {
    for (const match of text.matchAll(date)) {
      const [whole, day = '', month = '', year = ''] = match;
      const name = names[Number(month) - 1];
      if (name === undefined || Number(day) < 1 || Number(day) > 31) continue;
      yield {
        start: match.index,
        end: match.index + whole.length,
        replacements: [`${Number(day)} ${name} ${year}`],
      };
    }
  },
});
