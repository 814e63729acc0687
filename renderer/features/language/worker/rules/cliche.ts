import { defineRule } from '../rule.ts';
import { phraseFindings, phraseTable } from '../text/phrases.ts';

const phrases = phraseTable(`
  la ceas de seară => seara
  la ceas de noapte => noaptea
  la ceas aniversar => la aniversare
  trage|tras|tragă un semnal de alarmă => avertizează | atrage atenția
  trag|trăgând un semnal de alarmă => avertizează | atrag atenția
  trage|tras|tragă semnalul de alarmă => avertizează | atrage atenția
  trag semnalul de alarmă => avertizează | atrag atenția
  luat|iau|ia|ieie cu asalt magazinele|plajele|litoralul|stațiunile|mallurile|supermarketurile|pârtiile|farmaciile|benzinăriile|piețele|restaurantele|aeroporturile|muntele|marea|terasele|parcurile|gările|bisericile|rafturile|casele|spitalele|băncile|bancomatele|târgul|târgurile|standurile|stadionul|străzile|pensiunile|munții|stațiunea|plaja|vama|autostrada => $1 în număr mare $4
  flăcări|flăcările|flacără uriașe|uriașă => flăcări puternice
  imagini|imaginile|imaginilor șocante => $1
  detalii|dezvăluiri|mărturii|declarații|fotografii șocante => $1
  coșmar|coșmarul pe șosea|șosele => accident
  bilanț|bilanțul tragic|negru => $1
  apel|apelul disperat => $1
  dat startul => început
  da startul => începe
  dă startul => începe
  dau startul => încep
  dea startul => înceapă
  în plină stradă => pe stradă
  maraton|maratonul de negocieri => negocieri îndelungate
  maraton|maratonul negocierilor => negocierile îndelungate
  facă|face|fac|făcut lumină în cazul => clarifice cazul
  scandal|scandalul monstru => $1
  scandal|scandalul uriaș => $1
  dezvăluiri|dezvăluirile incendiare|explozive|bombă => $1
  declarații|declarațiile incendiare|explozive|bombă => $1
  val|valul de indignare => indignare
  reacție|reacția|reacții|reacțiile dură|dure|virulentă|virulente => $1
  lovitură|lovitura|lovituri de teatru => surpriză
  lovitură|lovitura de imagine => eșec de imagine
  la sânge => atent
  verificat|verifică|control|controale la sânge => $1 amănunțit
  în premieră absolută => pentru prima dată
  premieră|premiera absolută => premieră
  la cote maxime|alarmante|înalte => foarte mult
  ploaie|ploaia de critici|medalii => multe $3
  furtună|furtuna politică => criză politică
  cutremur|cutremurul politic => criză politică
  bombă|bomba zilei => știrea zilei
  bombă|bomba anului => știrea anului
  tragedie|tragedia fără margini => tragedie
  sfârșit|sfârșitul tragic => moarte
  clipe|momente|clipele|momentele de coșmar|groază|panică => panică
  scene|scenele de război|groază|coșmar|film|infern => violențe
  desprins|desprinsă|desprinse dintr-un|din film|filme => neobișnuit
  șoc|șocul și groază => șoc
  armele tac|tăcut => s-a încetat focul
  pe muchie de cuțit => la limită
  cursă|cursa contra cronometru => grabă
  cu sufletul la gură => cu emoție
  praf și pulbere => distrus
  vârf|vârful aisbergului|icebergului => doar o parte
  lumină|luminița la capătul tunelului => speranță
  colac peste pupăză => în plus
  pune|pus|pună|pun paie pe foc => agravează
  turnat|toarnă|toarne gaz pe foc => agravează
  pune|pus|pună umărul => ajută
  pune|pus|pună punctul pe i => precizează
  rupe|rupt|rupă tăcerea => vorbește
  rupt|rupe tăcerea => a vorbit
  sparge|spart tăcerea => vorbește
  trecut|trecută în neființă => murit
  stins|stinsă din viață => murit
  pierdut|pierdută lupta cu viața|boala => murit
  prins între ciocan și nicovală => prins la mijloc
  munca|muncă de sisif => muncă inutilă
  bomboana|cireașa de pe tort|colivă => culmea
  foc|focul la ghete => grabă
  carnagiu|măcel pe șosea|șosele => accident grav
  masacru|masacrul pe șosea => accident grav
  prăpăd|prăpădul pe șosele => accidente
  dezastru de proporții => dezastru
  proporții|proporțiilor apocaliptice|biblice|uriașe => $1 mari
  urgia|urgie a lovit => furtuna a lovit
  gest|gestul extrem => sinucidere
  lupta|luptă cu morile de vânt => luptă zadarnică
  ieșit|iese la rampă => $1 în public
  spală|spălat rufele în public|familie => se ceartă
  apele s-au liniștit => situația s-a calmat
  apele s-au învolburat => situația s-a agravat
  în ochiul furtunii => în centrul disputei
  pe picior de război => gata de luptă
  pe marginea|buza prăpastiei => în pericol
`);

export const clicheRule = defineRule({
  id: 'CLICHE',
  category: 'style',
  severity: 'hint',
  action: 'hint',
  title: 'Clișee de presă',
  explanation: 'Formulă tocită; spuneți simplu ce s-a întâmplat.',
  source: 'Ghid de stil al redacției',
  examples: {
    bad: [
      ['Medicii trag un semnal de alarmă.', 'Medicii avertizează.'],
      ['Premierul a sosit la ceas de seară.', 'Premierul a sosit seara.'],
      ['Turiștii au luat cu asalt plajele.', 'Turiștii au luat în număr mare plajele.'],
      ['Imagini șocante de la accident.', 'Imagini de la accident.'],
      ['Scandal monstru în Parlament.', 'Scandal în Parlament.'],
    ],
    good: [
      'Un semnal de alarmă s-a declanșat în clădire.',
      'Soldații au luat cu asalt cazarma.',
      'Sirena a declanșat alarma.',
      'Flăcările au cuprins acoperișul.',
    ],
  },
  check: (block) => phraseFindings(block, phrases),
});
