import { defineRule } from '../rule.ts';
import { phraseFindings, phraseTable } from '../text/phrases.ts';

const phrases = phraseTable(`
  downloada => descărca
  downloadează => descarcă
  downloadat => descărcat
  downloadată => descărcată
  downloadate => descărcate
  downloadați => descărcați
  downloadez => descarc
  downloadăm => descărcăm
  downloadeze => descarce
  download|downloadul|download-ul => descărcare
  uploada => încărca
  uploadează => încarcă
  uploadat => încărcat
  uploadată => încărcată
  uploadate => încărcate
  focusa => concentra
  focusat => concentrat
  focusată => concentrată
  focusați => concentrați
  focusate => concentrate
  focusează => concentrează
  focusăm => concentrăm
  focuseze => concentreze
  focusez => concentrez
  focusându-se => concentrându-se
  focusarea => concentrarea
  focusare => concentrare
  focus|focusul|focus-ul => accent
  focalizează pe|asupra => concentrează $2
  locație => loc
  locația => locul
  locații => locuri
  locațiile => locurile
  locației => locului
  locațiilor => locurilor
  aplicat pentru !prima|a|ca|că|toate|toți|toată|tot|fiecare|cei|cele|început|moment => candidat la
  aplică pentru !prima|a|ca|că|toate|toți|toată|tot|fiecare|cei|cele|început|moment => candidează la
  aplice pentru !prima|a|ca|că|toate|toți|toată|tot|fiecare|cei|cele|început|moment => candideze la
  aplica pentru !prima|a|ca|că|toate|toți|toată|tot|fiecare|cei|cele|început|moment => candida la
  aplicăm pentru !prima|a|ca|că|toate|toți|toată|tot|fiecare|cei|cele|început|moment => candidăm la
  aplicând pentru !prima|a|ca|că|toate|toți|toată|tot|fiecare|cei|cele|început|moment => candidând la
  aplicanți => candidați
  aplicanții => candidații
  aplicantul => candidatul
  aplicant => candidat
  aplicanților => candidaților
  realizat|realizează|realiza|realizeze|realizăm|realizezi că =>
  suport|suportul militar => sprijin militar
  suport financiar => sprijin financiar
  suport|suportul logistic|politic|umanitar|internațional|public|popular|moral|tehnic|material|psihologic|aerian|economic|total|deplin|american|european|constant => sprijin $2
  suportul financiar => sprijinul financiar
  suport|suportul pentru ucraina|victime|refugiați|familii|aliați|fermieri|kiev => sprijin pentru $3
  suportul acordat|oferit|primit|aliaților|populației|nato => sprijinul $2
  suport din partea => sprijin din partea
  suportul său|lor|nostru => sprijinul $2
  oferă|oferi|oferit|acordă|acordat|acorde|ofere|primit|primește|cere|cerut|promis suport => $1 sprijin
  oferă|oferi|oferit|acordă|acordat|acorde|ofere|primit|primește|cere|cerut|promis suportul => $1 sprijinul
  determinat să => hotărât să
  determinată să => hotărâtă să
  determinați să => hotărâți să
  determinate să => hotărâte să
  adresa|adresat|adresează|adreseze o problemă|chestiune|temă => aborda $2 $3
  adresăm o|această|aceste|problema|problemele problemă|chestiune|temă|probleme|chestiuni => abordăm $2 $3
  adresa|adresat|adresează|adreseze această|aceste problemă|chestiune|temă|probleme|chestiuni => aborda $2 $3
  adresa|adreseze problema|problemele|subiectul|criza => aborda $2
  adresează|adresat problema|problemele|subiectul|criza => abordează $2
  implementa => aplica
  implementat => aplicat
  implementată => aplicată
  implementate => aplicate
  implementați => aplicați
  implementează => aplică
  implementeze => aplice
  implementarea => aplicarea
  implementare => aplicare
  implementării => aplicării
  implementând => aplicând
  implementez|implementăm => aplicăm
  oportunitate => ocazie
  oportunitatea => ocazia
  oportunități => ocazii
  oportunitățile => ocaziile
  oportunității => ocaziei
  oportunităților => ocaziilor
  audiența|audiență aplaudat|aplaudă => publicul $2
  audiența a|s-a aplaudat|ridicat|reacționat|aclamat => publicul $2 $3
  în fața audienței => în fața publicului
  în fața unei audiențe => în fața unui public
  face|facă|făcut|făcea|fac sens => are sens
  în termeni de => în privința
  a salva bani => a economisi bani
  salva|salvat|salvează|salveze bani => economisi bani
  printa => tipări
  printat => tipărit
  printează => tipărește
  printate => tipărite
  updata => actualiza
  updatat => actualizat
  updatată => actualizată
  updatează => actualizează
  updatate => actualizate
  update-ul => actualizarea
  upgrada => moderniza
  upgradat => modernizat
  upgradată => modernizată
  upgradate => modernizate
  upgradează => modernizează
  customiza => personaliza
  customizat => personalizat
  targeta => ținti
  targetat => vizat
  targetată => vizată
  targetate => vizate
  targetați => vizați
  targetează => vizează
  targetul|target-ul => ținta
  target => țintă
  targeturi|target-uri => ținte
  deadline|deadline-ul => termen-limită
  leadership|leadershipul|leadership-ul => conducere
  brainstorming|brainstormingul => dezbatere de idei
  challenge|challenge-ul => provocare
  endorsa|endorsat|endorsează => sprijini
  bookuit|bookui => rezervat
  share-ui|share-uit|sharuit => distribuit
  like-uit => apreciat
  forwarda => transmite
  forwardat => transmis
  forwardează => transmite
  background|backgroundul|background-ul => experiență
  skill-uri|skilluri|skill-urile|skillurile => abilități
  meeting|meeting-ul|meetingul => întâlnire
  meeting-uri|meetinguri => întâlniri
  business-ul|businessul => afacerea
  business-uri|businessuri => afaceri
  brifa|brifat|briefat => informat
  casualități|casualitățile => victime
  zboruri|zborurile|curse|cursele domestice => $1 interne
  zbor|zborul|piața|politica|producția domestic|domestică => $1 internă
  facilități|facilitățile de producție|stocare|depozitare|testare => instalații $2 $3
  facilități|facilitățile nucleare|militare|petroliere|energetice => instalații $2
  expertiză|expertiza în|necesară => competență $2
  expertiza specialiștilor|experților|echipei => competența $2
  competitori => concurenți
  competitorii => concurenții
  competitorul => concurentul
  suspiciona => bănui
  suspicionat => bănuit
  suspicionați => bănuiți
  suspicionează => bănuiește
  va|vor lua loc în|la|pe|mâine|luni|marți|miercuri|joi|vineri => $1 avea loc $4
  fact-checking|factchecking => verificarea faptelor
  speech|speech-ul|speechul => discurs
  speech-uri|speechuri => discursuri
  trend-setter|trendsetter => deschizător de drumuri
  mainstream => dominant
  outfit|outfitul|outfit-ul => ținută
  pattern|patternul|pattern-ul => tipar
  pattern-uri|patternuri => tipare
  issue|issue-ul => problemă
  statement|statementul|statement-ul => declarație
  insight|insight-uri => perspectivă
  preempta => preveni
`);

export const anglicismRule = defineRule({
  id: 'ANGLICISM',
  category: 'style',
  severity: 'hint',
  action: 'hint',
  title: 'Anglicisme',
  explanation: 'Există un cuvânt românesc: descarcă, concentrat, loc, sprijin.',
  source: 'DOOM3; ghid de stil al redacției',
  examples: {
    bad: [
      ['Echipa s-a focusat pe atac.', 'Echipa s-a concentrat pe atac.'],
      ['Aplicația poate fi downloadată gratuit.', 'Aplicația poate fi descărcată gratuit.'],
      ['Locația conferinței este secretă.', null],
      ['Aliații oferă suport militar.', 'Aliații oferă sprijin militar.'],
      ['Este determinat să câștige.', 'Este hotărât să câștige.'],
    ],
    good: [
      'A aplicat legea pentru prima dată.',
      'Medicii au aplicat pentru prima oară metoda.',
      'A realizat un film.',
      'Suportul de curs este gratuit.',
      'Crema se aplică seara.',
      'A fost primit în audiență la Papa.',
    ],
  },
  check: (block) => phraseFindings(block, phrases),
});
