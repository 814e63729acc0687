import { defineRule } from '../rule.ts';

const units = new Set(
  'km m cm mm dm kg g mg t l ml cl hl ha kW MW GW TW W kWh MWh GWh TWh Wh Hz kHz MHz GHz kB KB MB GB TB mp mc m² m³ km² cmc CP cp kV kt Mt MPa'.split(
    ' ',
  ),
);
const heads = new Set('art alin nr pct lit pag cap vol'.split(' '));

export const nbspRule = defineRule({
  id: 'NBSP',
  category: 'typography',
  severity: 'warning',
  action: 'auto',
  title: 'Spațiu fix',
  explanation: 'Numărul și unitatea de măsură, „art.” și numărul nu se despart la capăt de rând.',
  source: 'DOOM3, despărțirea la capăt de rând',
  examples: {
    bad: [
      ['Drona zboară la 300 km de bază.', 'Drona zboară la 300\u00a0km de bază.'],
      ['A fost încălcat art. 5 din tratat.', 'A fost încălcat art.\u00a05 din tratat.'],
      ['Dosarul nr. 12 a fost închis.', 'Dosarul nr.\u00a012 a fost închis.'],
      ['Centrala produce 700 MW pe oră.', 'Centrala produce 700\u00a0MW pe oră.'],
    ],
    good: [
      'Rezervorul are 40\u00a0l.',
      'A cerut 5 avioane.',
      'Conform art.\u00a03, legea se aplică.',
      'A parcurs cinci km pe jos.',
    ],
  },
  *check({ words, text }) {
    for (const [index, word] of words.entries()) {
      const before = words[index - 1];
      if (before === undefined) continue;
      const afterNumber = before.kind === 'number' && word.gap === ' ' && units.has(word.text);
      const afterHead =
        heads.has(before.lower) &&
        word.gap === '. ' &&
        (word.kind === 'number' || /^\d{1,4}\w$/u.test(word.text));
      const superscript = word.gap === ' °' && word.text === 'C' && before.kind === 'number';
      const inBrackets = before.lower === 'alin' && word.gap === '. (' && word.kind === 'number';
      if (superscript || inBrackets) {
        const start = before.end + word.gap.indexOf(' ');
        yield { start, end: start + 1, replacements: ['\u00a0'] };
      }
      if (afterNumber && text.charAt(word.end) === "'") continue;
      if (afterNumber || afterHead)
        yield { start: word.start - 1, end: word.start, replacements: ['\u00a0'] };
    }
  },
});
