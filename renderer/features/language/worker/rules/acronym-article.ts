import { defineRule, finding } from '../rule.ts';

const form = /^(NATO|SUA|UE|ONU|OSCE|UNESCO|OPEC|BCE)-(?:ul|ului|ua|ei|uri|le|lui)$/u;

export const acronymArticleRule = defineRule({
  id: 'ACRONYM_ARTICLE',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'Sigle fără articol',
  explanation: 'NATO, SUA, UE și ONU nu primesc articol: „al NATO”, nu „al NATO-ului”.',
  source: 'DOOM3, siglele',
  examples: {
    bad: [
      ['Secretarul general al NATO-ului vine azi.', 'Secretarul general al NATO vine azi.'],
      ['Armata SUA-ului s-a retras.', 'Armata SUA s-a retras.'],
      ['UE-ul cere explicații.', 'UE cere explicații.'],
      ['Rezoluția ONU-ului a fost respinsă.', 'Rezoluția ONU a fost respinsă.'],
    ],
    good: [
      'PIB-ul a crescut.',
      'CSAT-ul s-a reunit.',
      'TVA-ul crește.',
      'PNRR-ul prevede bani.',
      'Armata SUA pleacă.',
    ],
  },
  *check({ words }) {
    for (const word of words) {
      const parts = form.exec(word.text);
      if (parts !== null) yield finding(word, parts[1] ?? '');
    }
  },
});
