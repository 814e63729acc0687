import { defineRule, finding } from '../rule.ts';
import { rightMark } from './quotes.ts';

export const nestedQuotesRule = defineRule({
  id: 'NESTED_QUOTES',
  category: 'typography',
  severity: 'error',
  action: 'batch',
  title: 'Ghilimele în ghilimele',
  explanation: 'În interiorul ghilimelelor „…” se folosesc «…».',
  source: 'DOOM3, semnele de punctuație: ghilimelele',
  examples: {
    bad: [
      ['„Proiectul „Scutul” continuă”, a spus el.', '„Proiectul «Scutul» continuă”, a spus el.'],
      [
        '„Mi-a zis „nu” și a plecat”, povestește ea.',
        '„Mi-a zis «nu» și a plecat”, povestește ea.',
      ],
      [
        '„El a spus "da" imediat”, susține avocatul.',
        '„El a spus «da» imediat”, susține avocatul.',
      ],
      [
        '„Ziarul „Adevărul” are dreptate”, a adăugat el.',
        '„Ziarul «Adevărul» are dreptate”, a adăugat el.',
      ],
    ],
    good: [
      '„Președintele a zis «da» și a plecat”, spune ea.',
      '„Nu plecăm”, a spus el. „Rămânem”, a adăugat ea.',
      '„Un citat rămas deschis. Apoi „altul” în rând.',
      'A citit „Moromeții” și „Ion”.',
    ],
  },
  *check({ quotes }) {
    for (const mark of quotes) {
      if (mark.depth > 0 && mark.partner !== -1 && mark.text !== rightMark(mark))
        yield finding(mark, rightMark(mark));
    }
  },
});
