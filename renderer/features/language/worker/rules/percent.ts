import { isDigitAt, isSpaceAt } from '../text/characters.ts';
import { defineRule } from '../rule.ts';

export const percentRule = defineRule({
  id: 'PERCENT',
  category: 'typography',
  severity: 'error',
  action: 'auto',
  title: 'Semnul procentului',
  explanation: 'În presă % se scrie lipit de număr (34%); în stilul UE, cu spațiu fix (34\u00a0%).',
  source: 'Ghid de stil al redacției; Ghidul de redactare interinstituțional 10.4.1',
  examples: {
    bad: [
      ['Taxa crește la 34 %.', 'Taxa crește la 34%.'],
      ['Doar 2,5 % dintre alegători au votat.', 'Doar 2,5% dintre alegători au votat.'],
      ['Între 10 și 15 % din buget.', 'Între 10 și 15% din buget.'],
      ['A scăzut cu 7\u00a0% în martie.', 'A scăzut cu 7% în martie.'],
    ],
    good: [
      'Taxa crește la 34%.',
      'A scăzut cu 3,5% în martie.',
      'Procentul (%) este mic.',
      'Semnul % este la locul lui.',
    ],
  },
  *check({ text, profile }) {
    for (let index = text.indexOf('%'); index !== -1; index = text.indexOf('%', index + 1)) {
      let start = index;
      while (start > 0 && isSpaceAt(text, start - 1) && index - start < 3) start -= 1;
      if (!isDigitAt(text, start - 1)) continue;
      const wanted = profile === 'eu' ? '\u00a0' : '';
      if (text.slice(start, index) !== wanted)
        yield { start, end: index + 1, replacements: [`${wanted}%`] };
    }
  },
});
