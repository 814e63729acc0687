import { defineRule } from '../rule.ts';

export const headlinePeriodRule = defineRule({
  id: 'HEADLINE_PERIOD',
  category: 'style',
  severity: 'warning',
  action: 'auto',
  title: 'Punct la finalul titlului',
  explanation: 'Titlul nu se încheie cu punct.',
  source: 'Ghid de stil al redacției',
  examples: {
    bad: [
      [
        'Parlamentul a votat bugetul apărării pentru anul viitor.',
        'Parlamentul a votat bugetul apărării pentru anul viitor',
        'headline',
      ],
      ['Pace la Kiev. Trupele pleacă acasă.', 'Pace la Kiev. Trupele pleacă acasă', 'headline'],
      ['Ce urmează. Lista.', 'Ce urmează. Lista', 'headline'],
      ['Grevă la metrou de luni. ', 'Grevă la metrou de luni ', 'headline'],
    ],
    good: [
      ['Au adus corturi, pături ș.a.', 'headline'],
      ['Cine plătește nota?', 'headline'],
      ['Pace la Kiev. Trupele pleacă acasă', 'headline'],
      ['Va urma…', 'headline'],
      ['Cine este Robert Downey Jr.', 'headline'],
      'Parlamentul a votat.',
    ],
  },
  *check({ text, kind }) {
    if (kind !== 'headline') return;
    const end = text.trimEnd().length;
    const stop = text.charAt(end - 1) === '.' && text.charAt(end - 2) !== '.';
    const tail = text.slice(Math.max(0, end - 8), end);
    const abbreviation =
      /(?:\.\p{L}{1,2}|\p{Lu}|(?<!\p{L})(?:etc|Jr|Sr|Ltd|Inc|Co|mld|mil|min|nr|jr))\.$/u.test(tail);
    if (stop && !abbreviation) yield { start: end - 1, end, replacements: [''] };
  },
});
