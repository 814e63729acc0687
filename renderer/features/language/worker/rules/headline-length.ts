import { defineRule } from '../rule.ts';
import { needsDe } from '../text/numbers.ts';

/** Shortest and longest headline the newsroom wants, in UTF-16 units. */
export const headlineLength = { shortest: 50, longest: 110 };

export const headlineLengthRule = defineRule({
  id: 'HEADLINE_LENGTH',
  category: 'style',
  severity: 'hint',
  action: 'hint',
  title: 'Lungimea titlului',
  explanation: 'Titlul are între 50 și 110 semne.',
  source: 'Ghid de stil al redacției',
  examples: {
    bad: [
      ['Atac la Odesa', null, 'headline'],
      ['Furtună', null, 'headline'],
      ['Alegeri anticipate în iunie', null, 'headline'],
      [
        'Guvernul pregătește un pachet de măsuri pentru sprijinirea fermierilor afectați de secetă, după ce recolta de grâu a scăzut la jumătate față de anul trecut',
        null,
        'headline',
      ],
    ],
    good: [
      ['Guvernul pregătește un pachet de măsuri pentru fermierii afectați de secetă', 'headline'],
      'Atac la Odesa',
      ['', 'headline'],
    ],
  },
  *check({ text, kind }) {
    if (kind !== 'headline') return;
    const { length } = text.trim();
    if (length > 0 && (length < headlineLength.shortest || length > headlineLength.longest)) {
      yield {
        start: 0,
        end: text.length,
        replacements: [],
        message: `Titlul are ${length} ${needsDe(length) ? 'de semne' : 'semne'}; redacția cere între 50 și 110.`,
      };
    }
  },
});
