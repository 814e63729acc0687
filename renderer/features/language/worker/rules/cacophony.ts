import { defineRule, finding, findingAcross } from '../rule.ts';

const clash = /^(?:ca|că|co|cu)/u;
const spared = new Set('cum când cu'.split(' '));

export const cacophonyRule = defineRule({
  id: 'CACOPHONY',
  category: 'style',
  severity: 'hint',
  action: 'hint',
  title: 'Cacofonii',
  explanation: '„Ca” și „că” urmate de ca-, că-, co-, cu- sună rău; se reformulează.',
  source: 'Ghid de stil al redacției',
  examples: {
    bad: [
      ['S-a prezentat ca candidat independent.', 'S-a prezentat drept candidat independent.'],
      ['A lucrat ca consilier la minister.', 'A lucrat drept consilier la minister.'],
      ['A spus că comisia va decide.', null],
      ['Crede că capitala va rezista.', null],
    ],
    good: [
      'Biserica Catolică a reacționat.',
      'Ion Luca Caragiale a scris piesa.',
      'Politica comercială se schimbă.',
      'Arată ca cel de ieri.',
      'A spus că cu el nu se discută.',
    ],
  },
  *check({ words }) {
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      if ((word.lower !== 'ca' && word.lower !== 'că') || next?.gap !== ' ' || next.kind !== 'word')
        continue;
      if (!clash.test(next.lower) || spared.has(next.lower) || next.lower === word.lower) continue;
      if (word.lower === 'ca')
        yield findingAcross(word, next, `drept ${next.text}`, `în calitate de ${next.text}`);
      else yield finding({ start: word.start, end: next.end });
    }
  },
});
