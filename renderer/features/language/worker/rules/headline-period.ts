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
    const abbreviation = /(?:\b(?:etc|ș\.a|S\.A|S\.R\.L|Jr|Sr|Ltd|Inc|Co)|\p{Lu})\.$/u.test(
      text.slice(Math.max(0, end - 8), end),
    );
    if (stop && !abbreviation) yield { start: end - 1, end, replacements: [''] };
  },
});
