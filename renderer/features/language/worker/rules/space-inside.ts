import { classAt, isSpaceAt } from '../text/characters.ts';
import { defineRule } from '../rule.ts';

const openers = new Set('([„«');
const closers = new Set(')]”»');

export const spaceInsideRule = defineRule({
  id: 'SPACE_INSIDE',
  category: 'typography',
  severity: 'error',
  action: 'auto',
  title: 'Spațiu în interiorul parantezei sau al ghilimelelor',
  explanation: 'După semnul care deschide și înaintea celui care închide nu se lasă spațiu.',
  source: 'DOOM3, blancul',
  examples: {
    bad: [
      ['Podul ( construit în 1930) a fost închis.', 'Podul (construit în 1930) a fost închis.'],
      ['Podul (construit în 1930 ) a fost închis.', 'Podul (construit în 1930) a fost închis.'],
      ['„ Nu plecăm”, a spus primarul.', '„Nu plecăm”, a spus primarul.'],
      ['„Nu plecăm ”, a spus primarul.', '„Nu plecăm”, a spus primarul.'],
    ],
    good: [
      'Podul (din 1930) a fost închis.',
      '„Nu plecăm”, a spus el.',
      'Mesajul se termina cu :)',
      'A zis „da” (de două ori).',
    ],
  },
  *check({ text, quotes }) {
    const closing = new Map(quotes.filter((mark) => !mark.opens).map((mark) => [mark.start, mark]));
    let open = 0;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charAt(index);
      const isSpace =
        index < text.length - 1 && isSpaceAt(text, index + 1) && text.charAt(index + 1) !== '\n';
      if (openers.has(unit)) {
        open += 1;
        if (isSpace && classAt(text, index + 2) !== 'space')
          yield { start: index + 1, end: index + 2, replacements: [''] };
      }
      if (!closers.has(unit)) continue;
      const before =
        index > 1 &&
        text.charAt(index - 1) !== '\n' &&
        isSpaceAt(text, index - 1) &&
        !isSpaceAt(text, index - 2);
      const closes =
        unit === ')' || unit === ']'
          ? open > 0
          : closing.get(index)?.partner !== -1 && closing.has(index);
      if (before && closes) yield { start: index - 1, end: index, replacements: [''] };
      open = Math.max(0, open - 1);
    }
  },
});
