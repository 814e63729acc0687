import { defineRule, finding } from '../rule.ts';

const ending = /^(\p{Lu}{2,12})(ul|ului|uri|urile|urilor|ist|iști|iștii|iștilor|istul)$/u;

export const acronymHyphenRule = defineRule({
  id: 'ACRONYM_HYPHEN',
  category: 'spelling',
  severity: 'error',
  action: 'suggest',
  title: 'Cratima la sigle',
  explanation: 'Terminația se leagă de siglă prin cratimă: ONG-uri, TVA-ul.',
  source: 'DOOM3, siglele',
  examples: {
    bad: [
      ['ONGurile cer explicații.', 'ONG-urile cer explicații.'],
      ['PIBul a crescut.', 'PIB-ul a crescut.'],
      ['Procurorii DNAului au venit.', 'Procurorii DNA-ului au venit.'],
      ['A primit două SMSuri.', 'A primit două SMS-uri.'],
    ],
    good: [
      'ONG-urile cer explicații.',
      'PIB-ul a crescut.',
      'SUA au plecat.',
      'NATO decide mâine.',
    ],
  },
  *check({ words }) {
    for (const word of words) {
      const parts = word.kind === 'word' ? ending.exec(word.text) : null;
      if (parts !== null) yield finding(word, `${parts[1] ?? ''}-${parts[2] ?? ''}`);
    }
  },
});
