import type { Block } from '../block.ts';
import { defineRule, finding } from '../rule.ts';
import { capitalise } from '../text/characters.ts';
import { shapeOf } from '../text/words.ts';
import type { Word } from '../text/words.ts';

const labels = new Set(
  'EXCLUSIV VIDEO FOTO LIVE UPDATE BREAKING NEWS AUDIO TEXT GALERIE SONDAJ DOCUMENT ANALIZĂ INTERVIU REPORTAJ BREAKING OPINIE EDITORIAL INFOGRAFIC HARTĂ PODCAST'.split(
    ' ',
  ),
);
const acronyms = new Set(
  (
    'INTERPOL EUROPOL GRECO UNICEF UNESCO FRONTEX MERCOSUR EUROSTAT EUROJUST SUA UE NATO ONU CAR RAR TIR CAS MAI ANI BAC CIA CET MAE COR DNA SRI SIE PSD PNL USR AUR BOR ISU CIP LOT TOP RAM ARM BAR POT SAT GAL PAS DUR FED MIT SPP STS ANAF ANPC CNA CNAIR CFR TVA PIB CCR CSM CSAT ICCJ DIICOT OMS FMI BNR BCE INS MApN IGSU IPJ ITM GRU FSB KGB PMP UDMR OSCE AFP TASS CIPRU ECO SIDA COVID RADAR NASA ESA FIFA UEFA FRF LPF ALDE MEDIAFAX AGERPRES TAROM ROMATSA HIMARS PATRIOT NORAD SPACEX IKEA LIDL ' +
    'APIA PACE SALT START SENS ROMA DACIA CASA POLI AUTO PLUS ALFA EURO NOVA STAR UNIT VIVA ARCA MICA RATE FORD OPEL SEAT FIAT DELL ACER ZARA ALRO OMV ROMPETROL AMBER VOLT FILIT TIFF ASTRA GOPO APEC OPEC ASEAN BRICS IFOR SFOR KFOR EUFOR ISAF RAAF LADA UNITER APADOR SPER FORȚA'
  ).split(' '),
);
const shortWords = new Set(
  'ȘOC FOC HAOS ATAC MORT STOP GATA BOMBĂ LEGE CRIZĂ DECI NOU NOI TOT NU DA ZERO RĂU BINE'.split(
    ' ',
  ),
);

const shoutedNames = new Set(
  'românia româniei ucraina rusia putin trump bucurești europa moldova china moscova kiev românii rușii'.split(
    ' ',
  ),
);

function isShouted(block: Block, word: Word): boolean {
  if (word.kind !== 'word' || shapeOf(word.text) !== 'upper' || word.text.length < 2) return false;
  if (
    labels.has(word.text) ||
    acronyms.has(word.text) ||
    block.policy.kindOf(word.text) === 'acronim'
  )
    return false;
  if (word.text.includes('-')) return false;
  if (word.text.length < 4)
    return (
      shortWords.has(word.text) || (/[ĂÂÎȘȚ]/u.test(word.text) && block.lexicon.has(word.lower))
    );
  return (
    block.lexicon.has(word.lower) ||
    block.policy.kindOf(word.lower) === 'substantiv' ||
    shoutedNames.has(word.lower)
  );
}

export const headlineCapsRule = defineRule({
  id: 'HEADLINE_CAPS',
  category: 'style',
  severity: 'warning',
  action: 'suggest',
  title: 'Cuvinte strigate în titlu',
  explanation:
    'În titlu nu se scriu cuvinte întregi cu majuscule, în afara siglelor și a etichetelor.',
  source: 'Ghid de stil al redacției',
  examples: {
    bad: [
      [
        'Un camionagiu BEAT a intrat cu mașina într-o stație',
        'Un camionagiu beat a intrat cu mașina într-o stație',
        'headline',
      ],
      [
        'DEZASTRU pe litoral: furtuna a distrus zeci de terase',
        'Dezastru pe litoral: furtuna a distrus zeci de terase',
        'headline',
      ],
      [
        'Decizie ISTORICĂ la Bruxelles privind bugetul comun',
        'Decizie istorică la Bruxelles privind bugetul comun',
        'headline',
      ],
      [
        'Furtuna a făcut HAOS în trei județe din sudul țării',
        'Furtuna a făcut haos în trei județe din sudul țării',
        'headline',
      ],
      [
        'ALERTĂ de furtună pentru jumătate de țară',
        'Alertă de furtună pentru jumătate de țară',
        'headline',
      ],
    ],
    good: [
      ['SUA și NATO discută cu UE despre flancul estic', 'headline'],
      ['EXCLUSIV | Ce conține raportul DNA despre licitații', 'headline'],
      ['VIDEO Furtună puternică la Constanța', 'headline'],
      ['MApN și CSAT pregătesc strategia de apărare', 'headline'],
    ],
  },
  *check(block) {
    if (block.kind !== 'headline') return;
    for (const word of block.words) {
      if (!isShouted(block, word)) continue;
      const afterLabel = word.index === 1 && labels.has(block.words[0]?.text ?? '');
      const name = !block.lexicon.has(word.lower) && !block.policy.knows(word.lower);
      const fixed =
        word.startsSentence ||
        afterLabel ||
        name ||
        (/[|:„]/u.test(word.gap) && word.gap.includes('|'))
          ? capitalise(word.lower)
          : word.lower;
      yield finding(word, fixed);
    }
  },
});
