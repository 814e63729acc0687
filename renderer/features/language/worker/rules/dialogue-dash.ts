import { isCapitalised } from '../text/characters.ts';
import { defineRule } from '../rule.ts';

export const dialogueDashRule = defineRule({
  id: 'DIALOGUE_DASH',
  category: 'typography',
  severity: 'info',
  action: 'hint',
  title: 'Linia de dialog',
  explanation: 'Replica dintr-un dialog începe cu linie lungă: —.',
  source: 'DOOM3, linia de dialog',
  examples: {
    bad: [
      ['- Ce urmează?', '— Ce urmează?'],
      ['– Nu știm încă.', '— Nu știm încă.'],
      ['- Cine plătește?', '— Cine plătește?'],
      ['– Toată lumea.', '— Toată lumea.'],
    ],
    good: ['- apă și hrană', '— Ce urmează?', 'A plecat – spun martorii – noaptea.'],
  },
  *check({ text, kind }) {
    const marked = kind === 'body' && (text.startsWith('- ') || text.startsWith('– '));
    if (marked && isCapitalised(text.charAt(2))) yield { start: 0, end: 1, replacements: ['—'] };
  },
});
