import { defineRule, finding } from '../rule.ts';
import { shapeOf } from '../text/words.ts';

const places = new Set(
  'moscova teheran kiev washington beijing bruxelles paris berlin londra ankara varșovia budapesta bucurești chișinău rusia iran china ucraina israel sua nato ue coreea belgrad priștina seul tokyo india pakistan roma madrid viena sofia atena'.split(
    ' ',
  ),
);

export const dashRelationRule = defineRule({
  id: 'DASH_RELATION',
  category: 'typography',
  severity: 'info',
  action: 'hint',
  title: 'Linie între două nume',
  explanation: 'Relația dintre două locuri se scrie cu linie: axa Moscova–Teheran.',
  source: 'DOOM3, linia de pauză',
  examples: {
    bad: [
      ['Axa Moscova-Teheran se întărește.', 'Axa Moscova–Teheran se întărește.'],
      ['Cooperarea Rusia-Iran continuă.', 'Cooperarea Rusia–Iran continuă.'],
      ['Relația Paris-Berlin s-a răcit.', 'Relația Paris–Berlin s-a răcit.'],
      ['Dialogul Belgrad-Priștina a eșuat.', 'Dialogul Belgrad–Priștina a eșuat.'],
    ],
    good: [
      'Orașul Cluj-Napoca crește.',
      'Kim Jong-un a plecat.',
      'Actorul Jean-Pierre Melville a murit.',
    ],
  },
  *check({ words }) {
    for (const word of words) {
      const parts = word.text.split('-');
      if (
        parts.length !== 2 ||
        !parts.every((part) => shapeOf(part) !== 'lower' && places.has(part.toLowerCase()))
      )
        continue;
      yield finding(word, parts.join('–'));
    }
  },
});
