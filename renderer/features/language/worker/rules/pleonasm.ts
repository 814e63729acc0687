import type { Block } from '../block.ts';
import { defineRule } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { phraseFindings, phraseTable } from '../text/phrases.ts';

const phrases = phraseTable(`
  averse|aversele|aversă|aversa|averselor de ploaie|ploi => $1
  mijloace|mijloacele|mijloacelor mass-media|massmedia => mass-media
  reven~|revin~|revăz~ din nou => $1
  relu~|reia|reiau|reîncep~|reînceap~ din nou => $1
  repet~ din nou|iarăși => $1
  repet~ încă o dată => $1
  reaminti~|reaminteș~|realeg~|reales|realeasă|realeși|reapăr~|reapar~|recâștig~|reconstru~|redeschi~|reînnoi~|reînvi~|refac~|refăcut|revăd~|reveder~|revăzut din nou => $1
  cel|cea|cei|cele mai optim => $1 mai bun
  cel|cea|cei|cele mai optimă => $1 mai bună
  cel|cea|cei|cele mai optime => $1 mai bune
  cel mai superior|suprem|perfect|ideal => $3
  cea mai superioară|supremă|perfectă|ideală => $3
  cel|cea|cei|cele mai principal|principală|principali|principale => $3
  mai superior|superioară|superioare|superiori => $2
  mai inferior|inferioară|inferioare => $2
  perioadă|perioada|perioade|perioadele|perioadei de timp !lib~|scu~|înd~|fru~ => $1
  perioadă|perioada|perioade|perioadele scurtă|scurta|scurte|lungă|lunga|lungi|mare|mari|mică|mici|îndelungată|nedeterminată|limitată de timp => $1 $2
  scurtă|scurta alocuțiune|alocuțiunea => $2
  concluzie|concluzia|concluzii|concluziile finală|finale => $1
  cobor~|coboar~|coborî~|coborâ~ jos => $1
  urc~ sus => $1
  urc~ în sus => $1
  cobor~|coboar~|coborî~|coborâ~ în jos => $1
  ieș~|ies|iasă|iese afară => $1
  intr~ înăuntru|înăuntrul => $1
  avans~|înaint~|progres~ înainte !de|să|ca => $1
  colabor~|conlucr~|cooper~|coabit~|convieț~|coexist~|conviețui~ împreună => $1
  împreună colabor~|conlucr~|cooper~ => $2
  unit|unite|uniți|unită|uni|unesc|unească|reunit|reunesc|reuni împreună|laolaltă => $1
  întâln~ împreună => $1
  rămân~|rămas|rămâ~|rămași|rămase|rămasă în continuare => $1
  continu~ în continuare => $1
  continu~ mai departe => $1
  menț~ în continuare => $1
  persist~ în continuare => $1
  hemoragie|hemoragia|hemoragii|hemoragiei de sânge => $1
  alcoolemie|alcoolemia|alcoolemii|alcoolemiei în sânge => $1
  glicemie|glicemia în sânge => $1
  protagonist|protagonistul|protagoniști|protagoniștii|protagonista principal|principali|principală => $1
  panaceu|panaceul universal => $1
  vestigii|vestigiile trecutului|antice => $1
  autoritate|autoritatea|autorități|autoritățile|autorităților competentă|competente => $1
  dar însă => dar | însă
  însă dar => însă
  deci așadar => așadar
  așadar deci => așadar
  deci prin urmare => prin urmare
  deci în concluzie => în concluzie
  dar totuși însă => dar totuși
  ci însă => ci
  mai optim|optimă|optime => $2
  bănuți|bănuții mărunți => $1
  începutul debutului => începutul
  prima premieră => premiera
  conducere|conducerea|conducerii managerială|manageriale => $1
  management|managementul de conducere => $1
  exclu~ afară => $1
  elimin~ afară => $1
  expulz~|export~|emigr~ afară => $1
  prefer~ mai bine|degrabă => $1
  bănuți mărunți => bănuți
  precizat|preciza|precizeze|precizează cu exactitate|precizie => $1
  repetare|repetarea|repetări continuă|repetată => $1
  mujdei|mujdeiul de usturoi => $1
  babă|baba bătrână => $1
  cadou|cadoul gratuit => $1
  consens|consensul general|unanim|comun => $1
  unanimitate|unanimitatea totală|deplină => $1
  surpriză|surpriza|surprize neașteptată|neașteptate => $1
  înconjur~ de jur|jurul-împrejur împrejur => $1
  înconjur~ împrejur => $1
  caligrafie|caligrafia frumoasă => $1
  ucis|uciși mortal => $1
  cadavru|cadavrul neînsuflețit|mort => $1
  prevăd~|prevede|prevăzut|prevedea dinainte => $1
  prevăd~|prevede|prevăzut|prevedea de dinainte => $1
  anticip~|preveni~|prevesti~|premedit~ dinainte => $1
  anticip~|preveni~|prevesti~|premedit~ în prealabil => $1
  avertiz~ dinainte => $1
  atașat|anexat|alăturat împreună => $1
  anex~ alăturat => $1
  alătur~ împreună => $1
  amestec~|combin~|asoci~|îmbin~|comas~|fuzion~ împreună|laolaltă => $1
  reciproc unul pe altul|celălalt => reciproc
  cel puțin minimum|minim => cel puțin
  cel mult maximum|maxim => cel mult
  circa aproximativ|vreo => circa
  aproape circa|aproximativ => circa
  vreo câțiva|câteva => $2
  cam vreo => vreo
  cam aproximativ => aproximativ
  scad~|scădere|scăderea|scăzut în jos => $1
  crescut|creștere|creșterea|crește în sus => $1
  ridic~ în sus => $1
  căzut|cade|cad jos => $1
  ridic~ sus => $1
  restitu~|retroced~|returna~|returnea~|retrag~|retras|retrage|înapoi~ înapoi => $1
  întors|întoarce|întorc|întoarcă|întoarcerea înapoi => $1
  reîntors|reîntoarce|reîntorc|reîntoarcă înapoi|iar => $1
  aport|aportul adus => $1
  aduc~|adus|aduce aportul|aport => $1 contribuția
  contribuție|contribuția adusă => $1
  mediu|mediul ambiant înconjurător => $1 ambiant
  reacție|reacția de răspuns => $1
  tânăr|tânărul adolescent => $2
  tineri|tinerii adolescenți => $2
  cauza|motivul se datorează => cauza este
  autohton|autohtonii băștinaș|băștinași => $1
  și etc => etc
  etc etc => etc
  summit|summitul la nivel înalt => $1
  masacru|masacrul sângeros => $1
  măcel|măcelul sângeros => $1
  genocid|genocidul în masă => $1
  exod|exodul în masă => $1
  evacuare|evacuarea afară => $1
  monopol|monopolul exclusiv|unic => $1
  singur|singurul unic => $1
  favorit|favoritul preferat => $1
  două|doi gemeni identici => $1 gemeni
  gemeni|gemenii doi => $1
  zilnic în fiecare zi => zilnic
  anual în fiecare an => anual
  lunar în fiecare lună => lunar
  săptămânal în fiecare săptămână => săptămânal
  zilnic pe zi => zilnic
  pentru că întrucât|deoarece => pentru că
  deoarece din cauză că => deoarece
  poate să fie posibil => este posibil
  poate fi posibil => este posibil
  este posibil să poată => poate
  e posibil să poată => poate
  ninsori|ninsoare de|cu zăpadă => $1
  ninge~|ninsese|nins cu zăpadă => $1
  statuie|statuia ecvestră călare => $1 ecvestră
  autobiografie|autobiografia proprie|personală => $1
  sinucid~|sinucis singur|singură => $1
  autoportret|autoportretul propriu|său => $1
  drept pentru care => de aceea
  epilog|epilogul final => $1
  început|începutul inițial|debutului => $1
`);

/** „acum trei zile în urmă”: the words „în urmă” that close the phrase. */
function* agoTwice({ words }: Block): Generator<Finding> {
  for (const [index, word] of words.entries()) {
    if (word.lower !== 'acum') continue;
    for (let offset = 2; offset <= 6; offset += 1) {
      const last = words[index + offset];
      const inWord = words[index + offset - 1];
      const unit = words[index + offset - 2];
      if (
        last === undefined ||
        inWord === undefined ||
        unit === undefined ||
        last.gap.trim() !== ''
      )
        break;
      if (last.lower === 'urmă' && inWord.lower === 'în') {
        yield { start: unit.end, end: last.end, replacements: [''] };
        break;
      }
    }
  }
}

/** „un procent de 20%”: the sign says it already. */
function* percentTwice({ words, text }: Block): Generator<Finding> {
  for (const [index, word] of words.entries()) {
    const of = words[index + 1];
    const value = words[index + 2];
    if (
      (word.lower !== 'procent' && word.lower !== 'procentul') ||
      of?.lower !== 'de' ||
      value?.kind !== 'number'
    )
      continue;
    if (text.charAt(value.end) !== '%') continue;
    const article = words[index - 1];
    const first = article?.lower === 'un' && word.gap === ' ' ? article : word;
    yield { start: first.start, end: value.end, replacements: [value.text] };
  }
}

export const pleonasmRule = defineRule({
  id: 'PLEONASM',
  category: 'style',
  severity: 'warning',
  action: 'suggest',
  title: 'Pleonasme',
  explanation: 'Un cuvânt spune deja ce repetă celălalt.',
  source: 'Dicționar de pleonasme; ghid de stil al redacției',
  examples: {
    bad: [
      ['Vor fi averse de ploaie în vest.', 'Vor fi averse în vest.'],
      ['Negociatorii au revenit din nou la masă.', 'Negociatorii au revenit la masă.'],
      ['Aceasta este cea mai optimă variantă.', 'Aceasta este cea mai bună variantă.'],
      ['Mașina a coborât jos în vale.', 'Mașina a coborât în vale.'],
      ['Acum trei zile în urmă a plouat.', 'Acum trei zile a plouat.'],
      ['Ei colaborează împreună de un an.', 'Ei colaborează de un an.'],
      ['Prețul e mare, dar însă calitatea e bună.', 'Prețul e mare, dar calitatea e bună.'],
    ],
    good: [
      'Trupele au avansat înainte de lăsarea serii.',
      'Unii împreună cu părinții au plecat.',
      'Ploile vor înceta vineri.',
      'A început din nou să plouă.',
      'Au rămas în oraș.',
      'Au blocat din nou drumul.',
      'În această perioadă de timp liber scade traficul.',
      'Acum trei zile a plouat.',
      'Au avansat înainte de pauză.',
    ],
  },
  *check(block) {
    yield* phraseFindings(block, phrases);
    yield* agoTwice(block);
    yield* percentTwice(block);
  },
});
