import type { Block } from '../block.ts';
import { defineRule, findingAcross } from '../rule.ts';
import { isCapitalised, likeCase } from '../text/characters.ts';
import type { Word } from '../text/words.ts';

const roles = new Set(
  (
    'contabil echipă șofer bucătar ospătar notar agricultor fermier antreprenor patron proprietar chiriaș client pasager cadru dascăl psiholog chimist portar fundaș mijlocaș atacant debutant favorit titular rezervă simbol ghid interimar medic medici profesor profesori consilier ministru premier președinte vicepreședinte jurnalist ziarist antrenor jucător fotbalist membru membri stat țară partener aliat soldat militar ofițer ' +
    'comandant general șef lider director manager angajat muncitor elev student studentă părinte mamă tată femeie bărbat om cetățean alegător politician senator deputat primar prefect diplomat ambasador ' +
    'avocat judecător procuror polițist pompier voluntar candidat independent consultant expert specialist analist scriitor poet actor actriță regizor artist muzician sportiv arbitru preot inginer arhitect economist ' +
    'traducător translator interpret asistent asistentă farmacist cercetător istoric european român vecin prieten coleg frate soț soție guvern partid instituție organizație companie firmă oraș națiune popor societate ' +
    'concluzie soluție exemplu idee regulă măsură variantă alternativă obiectiv temă prioritate procent preț mod stil formă structură număr valoare rezultat efect scop motiv argument metodă strategie primă vedetă ' +
    'invitat gazdă martor victimă suspect inculpat negociator mediator observator garant furnizor producător investitor creditor garanție sursă bază punct loc destinație poziție funcție profesie meserie'
  ).split(' '),
);
const heads = new Set(
  'fel tot la exact întocmai așa același aceeași aceiași aceleași aproape'.split(' '),
);

const notRoles = new Set(
  'cum când alt altă acum până orice nimeni altădată ieri azi mâine oricare toată sigur mort gata atunci aici alte mine tine un o'.split(
    ' ',
  ),
);

/** „ca și inginer”, „ca și destinație”: a noun without article names what somebody or something is. */
function isBareNoun({ morphology }: Block, word: string): boolean {
  if (word.length < 4 || notRoles.has(word)) return false;
  const made = word.endsWith('ă') ? word.slice(0, -1) : word;
  if (morphology.isParticiple(made)) return false;
  return morphology.isMasculineSingular(word) || morphology.isFeminineSingular(word);
}

function isRole(block: Block, word: Word): boolean {
  if (isCapitalised(word.text)) return false;
  return (
    roles.has(word.lower) ||
    (/(?:istă|toare)$/u.test(word.lower) &&
      block.morphology.isMasculineSingular(
        word.lower.replace(/istă$/u, 'ist').replace(/toare$/u, 'tor'),
      )) ||
    isBareNoun(block, word.lower) ||
    (/(?:tor|ist|log|grof|ier|ntă|torul)$/u.test(word.lower) &&
      block.morphology.isMasculineSingular(word.lower) &&
      !block.morphology.isParticiple(word.lower))
  );
}

function offersFor(role: string): readonly string[] {
  if (role === 'concluzie') return ['în', 'drept'];
  return /^(?:ca|că|co|cu)/u.test(role) ? ['în calitate de', 'drept'] : ['ca', 'în calitate de'];
}

export const caSiRule = defineRule({
  id: 'CA_SI',
  category: 'style',
  severity: 'warning',
  action: 'suggest',
  title: '„ca și” în loc de „ca”',
  explanation: 'Calitatea se arată prin „ca”, „în calitate de”; „ca și” rămâne pentru comparație.',
  source: 'DOOM3; ghid de stil al redacției',
  examples: {
    bad: [
      ['Ca și destinație de vacanță, e scumpă.', 'Ca destinație de vacanță, e scumpă.'],
      ['A fost numit ca și consilier.', 'A fost numit în calitate de consilier.'],
      ['Ca și profesor, câștigă puțin.', 'Ca profesor, câștigă puțin.'],
      ['Lucrează ca și medic la Iași.', 'Lucrează ca medic la Iași.'],
      ['A lucrat ca și economistă.', 'A lucrat ca economistă.'],
      ['Ca și concluzie, planul a eșuat.', 'În concluzie, planul a eșuat.'],
    ],
    good: [
      'Meciul era ca și pierdut.',
      'România, ca și Bulgaria, a votat.',
      'E ca și cum ar ploua.',
      'La fel ca și ministru, a tăcut.',
      'Ca și anul trecut, a nins.',
      'Problema este ca și rezolvată.',
    ],
  },
  *check(block) {
    for (const word of block.words) {
      const and = block.words[word.index + 1];
      const role = block.words[word.index + 2];
      if (
        word.lower !== 'ca' ||
        and?.lower !== 'și' ||
        and.gap !== ' ' ||
        role?.gap !== ' ' ||
        role.kind !== 'word'
      )
        continue;
      const before = block.words[word.index - 1];
      if (
        before !== undefined &&
        (heads.has(before.lower) || (word.gap.startsWith(',') && !word.startsSentence))
      )
        continue;
      if (!isRole(block, role)) continue;
      if (!roles.has(role.lower) && /^(?:e|este|sunt|era|erau|fost|fi)$/u.test(before?.lower ?? ''))
        continue;
      const offers = offersFor(role.lower);
      yield findingAcross(word, and, ...offers.map((offer) => likeCase(word.text, offer)));
    }
  },
});
