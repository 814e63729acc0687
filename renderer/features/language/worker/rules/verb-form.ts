import { defineRule, finding } from '../rule.ts';
import { likeCase } from '../text/characters.ts';

const forms = new Map(
  (
    'vroiau:voiau vroia:voia vroiam:voiam vroiai:voiai vroiați:voiați vroiesc:vor vroiește:vrea vroit:vrut vroind:voind vroise:voise vroi:voi ' +
    'trebuiesc:trebuie trebuiește:trebuie trebuește:trebuie crează:creează creem:creăm creeați:creați creind:creând creiat:creat creiază:creează creiat:creat creeat:creat creeată:creată ' +
    'aibe:aibă aivă:aibă agrează:agreează agrez:agreez recrează:recreează procrează:procreează suplinează:suplinește continuiă:continuă continuie:continue ' +
    'înființiază:înființează deia:dea deie:dea steie:stea beie:bea ploaă:plouă succedează:succedă așeză:așază absentiază:absentează ' +
    'greșază:greșește apropriindu-se:apropiindu-se apropriat:apropiat apropriată:apropiată apropriați:apropiați apropriate:apropiate apropria:apropia ' +
    'mânca-ți:mâncați face-ți:faceți merge-ți:mergeți veni-ți:veniți pute-ți:puteți ave-ți:aveți vede-ți:vedeți sunte-ți:sunteți aduce-ți:aduceți ști-ți:știți trebuii:trebui ' +
    'absolvesc:absolv absolvește:absolvă bănuește:bănuiește locuește:locuiește construește:construiește trăește:trăiește constitue:constituie contribue:contribuie ' +
    'atribue:atribuie distribue:distribuie instrue:instruie diminuiază:diminuează evaluiază:evaluează situiază:situează efectuiază:efectuează accentuiază:accentuează ' +
    'continuiază:continuă perpetuiază:perpetuează înbunătățește:îmbunătățește lucreaza:lucrează'
  )
    .split(' ')
    .map((pair): [string, string] => [
      pair.slice(0, pair.indexOf(':')),
      pair.slice(pair.indexOf(':') + 1),
    ]),
);

// Right elsewhere, wrong after these words.
const after = new Map([
  [
    'ași',
    {
      before: '',
      next: /^(?:vrea|fi|dori|putea|avea|spune|merge|zice|face|prefera|ruga|veni|da|vota|crede|mai)$/u,
      right: 'aș',
    },
  ],
  ['vie', { before: 'să', next: /^(?!de\b).{1,40}$/u, right: 'vină' }],
]);

export const verbFormRule = defineRule({
  id: 'VERB_FORM',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'Forme verbale greșite',
  explanation: 'Forma verbului nu este cea literară: voiau, creează, trebuie, aibă.',
  source: 'DOOM3',
  examples: {
    bad: [
      ['Localnicii vroiau ajutor.', 'Localnicii voiau ajutor.'],
      ['Măsurile trebuiesc luate acum.', 'Măsurile trebuie luate acum.'],
      ['Legea crează confuzie.', 'Legea creează confuzie.'],
      ['Guvernul vrea să aibe sprijin.', 'Guvernul vrea să aibă sprijin.'],
      ['Ași vrea să plec.', 'Aș vrea să plec.'],
    ],
    good: [
      'Voiau doar liniște.',
      'Măsurile trebuie luate.',
      'Are doi ași în mânecă.',
      'Legea creează locuri de muncă.',
      'E o limbă vie.',
    ],
  },
  *check({ words }) {
    for (const [index, word] of words.entries()) {
      const right = forms.get(word.lower);
      if (right !== undefined) yield finding(word, likeCase(word.text, right));
      const rule = after.get(word.lower);
      if (rule === undefined) continue;
      const before = words[index - 1]?.lower ?? '';
      const next = words[index + 1];
      const fits =
        (rule.before === '' || rule.before === before) &&
        (next === undefined ? rule.before !== '' : rule.next.test(next.lower));
      if (fits) yield finding(word, likeCase(word.text, rule.right));
    }
  },
});
