import type { Block } from '../block.ts';
import { defineRule, finding } from '../rule.ts';
import { isCapitalised } from '../text/characters.ts';
import { shapeOf } from '../text/words.ts';
import type { Word } from '../text/words.ts';

const offices = new Set(
  (
    'președinte președintele președintelui președinții președinților președinta premier premierul premierului premierii ministru ministrul ministrului miniștri miniștrii miniștrilor ' +
    'prim-ministru prim-ministrul prim-ministrului vicepremierul vicepremier viceprim-ministrul primar primarul primarului primari primarii prefect prefectul prefectului senator senatorul senatorului senatori senatorii deputat deputatul deputatului deputați deputații ' +
    'ambasador ambasadorul ambasadorului consul consulul general generalul generalului director directorul directorului directoarea cancelar cancelarul cancelarului rege regele regelui regina reginei împăratul prințul prințesa ' +
    'guvernator guvernatorul guvernatorului procuror procurorul procurorului procurori procurorii comisar comisarul comisarului judecător judecătorul judecătorii profesor profesorul profesorului ' +
    'comandant comandantul comandantului colonel colonelul maiorul căpitanul amiralul șeful șefului secretar secretarul consilier consilierul consilierului purtătorul liderul liderului ' +
    'medicul medicii doctorul inspectorul rectorul decanul avocatul avocatului episcopul mitropolitul patriarhul patriarhului viceprim-ministrului vicepreședintele vicepreședintelui europarlamentarul europarlamentarul parlamentarii parlamentarul ' +
    'generali generalii generalilor ambasadori ambasadorii ambasadorilor consilieri consilierii consilierilor comisari comisarii comisarilor directori directorii prefecți prefecții guvernatori guvernatorii comandanți comandanții lideri liderii liderilor procurorilor senatorilor deputaților primarilor judecători judecătorilor secretari secretarii ofițeri ofițerii ' +
    'polițiștii polițistul pompierii jandarmii antrenorul ministra ministrei domnul doamna domnului doamnei'
  ).split(' '),
);

const peoples = new Set<string>();
for (const [stem, ...ends] of [
  'român ul ului i ii ilor că ca cei ce cele celor',
  'rus ul ului oaica oaică',
  'ucrainean ul ului că ca',
  'ucraineni  i ilor',
  'american ul ului i ii ilor că ca cei ce',
  'german ul ului i ii ilor că',
  'englez ul i ii ilor',
  'francez ul ului i ii ilor',
  'chinez ul i ii ilor',
  'italian ul ului i ii ilor',
  'spaniol ul i ii ilor',
  'britanic ul ii ilor i',
  'polonez ul i ii ilor',
  'maghiar ul i ii ilor',
  'bulgar ul i ii ilor',
  'turc ul i ii ilor',
  'grec ul i ii ilor',
  'sârb ul i ii ilor',
  'moldovean ul',
  'moldoveni  i ilor',
  'evreu l i',
  'evrei  i ilor',
  'israelian ul',
  'israelieni  i ilor',
  'palestinian ul',
  'palestinieni  i ilor',
  'iranian ul',
  'iranieni  i ilor',
  'european ul',
  'europeni  i ilor',
  'ruși  i ilor',
  'japonez ul i ii ilor',
  'olandez ul i ii ilor',
  'norvegian ul',
  'norvegieni  i ilor',
  'suedez ul i ii ilor',
  'finlandez ul i ii ilor',
  'danez ul i ii ilor',
  'austriac ul',
  'austrieci  i ilor',
  'elvețian ul',
  'elvețieni  i ilor',
  'coreean ul',
  'coreeni  i ilor',
  'canadian ul',
  'canadieni  i ilor',
  'irakian ul',
  'irakieni  i ilor',
  'sirian ul',
  'sirieni  i ilor',
  'afgan ul i ii ilor',
  'indian ul',
  'indieni  i ilor',
  'lituanian ul',
  'lituanieni  i ilor',
  'estonian ul',
  'estonieni  i ilor',
  'leton ul i ii ilor',
  'ceh ul i ii ilor',
  'slovac ul',
  'slovaci  i ilor',
  'croat ul',
  'croați  i ilor',
  'albanez ul i ii ilor',
  'portughez ul i ii ilor',
  'belarus ul',
  'arab ul',
  'arabi  i ilor',
  'rom',
  'romi  i ilor',
  'bucureștean ul',
  'bucureșteni  i ilor',
  'clujean ul',
  'clujeni  i ilor',
  'ieșeni  i ilor',
  'sovietic ul',
  'sovietici  i ilor',
  'musulman ul i ii ilor',
  'creștin ul i ii ilor',
  'catolic',
  'catolici  i ilor',
  'ortodocși  i ilor',
].map((line) => line.split(' '))) {
  if (stem === undefined) continue;
  for (const end of ['', ...ends]) peoples.add(stem + end);
}
const adjectives = new Set(
  'americane germane franceze britanice chineze israeliene poloneze italiene spaniole palestiniene iraniene maghiare sovietice coreene japoneze olandeze grecești turcești nemțești franțuzești englezești românesc românească românești rusesc rusească rusești american americană europeană european ucraineană ucrainean ucrainene română române rusă ruse chineză chinez german germană franceză francez britanică britanic maghiară turcă turc israelian iraniană engleză rus român italiană spaniolă poloneză'.split(
    ' ',
  ),
);

const namedAfter = new Set(
  'strada str bulevardul bd piața fregata nava submarinul corveta distrugătorul portavionul liceul colegiul spitalul stația cartierul comuna filmul romanul ziarul cotidianul revista stadionul parcul școala universitatea operațiunea podul teatrul fundația asociația partidul echipa cupa premiul sfântul sfinții serialul emisiunea piesa cartea hotelul palatul muzeul trupa melodia punctul aleea calea șoseaua'.split(
    ' ',
  ),
);
const beforePeople = new Set(
  'unii toți mulți cei niște câțiva doi trei patru cinci zece pentru în din de la cu iar dar și când dacă poporul limba guvernul statul presa trupele soldații militarii cetățenii femeile bărbații tinerii aproape peste între dintre printre despre un doar numai foarte milioane mii sute'.split(
    ' ',
  ),
);
const honorifics = new Set(
  'domnul doamna domnule doamnă excelența excelenței maiestatea majestatea alteța sfinția înalt preafericitul sanctitatea stimate stimată onorate dumneavoastră'.split(
    ' ',
  ),
);
const courtesy = new Set('domnul doamna domnului doamnei'.split(' '));

function isPartOfName(block: Block, word: Word): boolean {
  const before = block.words[word.index - 1];
  const next = block.words[word.index + 1];
  if (before === undefined) return true;
  if (word.gap !== ' ') return /["„«“(]/u.test(word.gap);
  if (namedAfter.has(before.lower) || honorifics.has(before.lower)) return true;
  if (isCapitalised(before.text) && !before.startsSentence) return true;
  if (before.startsSentence && !beforePeople.has(before.lower) && !offices.has(word.lower))
    return true;
  const chained = next?.gap === ' ' && isCapitalised(next.text) && shapeOf(next.text) === 'title';
  return peoples.has(word.lower) && chained;
}

export const capsCommonRule = defineRule({
  id: 'CAPS_COMMON',
  category: 'grammar',
  severity: 'warning',
  action: 'suggest',
  title: 'Majuscule de prisos',
  explanation: 'Funcțiile și numele de popoare se scriu cu literă mică în interiorul propoziției.',
  source: 'DOOM3, scrierea cu literă mică',
  examples: {
    bad: [
      ['Ieri, Președintele a convocat partidele.', 'Ieri, președintele a convocat partidele.'],
      ['Mulți Români au votat.', 'Mulți români au votat.'],
      [
        'Acordul a fost semnat de Ministrul Energiei.',
        'Acordul a fost semnat de ministrul Energiei.',
      ],
      ['Poporul Ucrainean rezistă.', 'Poporul ucrainean rezistă.'],
    ],
    good: [
      'Președintele a convocat partidele.',
      '„Premierul a plecat”, a spus el.',
      'Maiestatea Sa, Regele, a primit delegația.',
      'Fregata Regele Ferdinand a plecat din port.',
      'Academia Română a publicat dicționarul.',
      'Domnule Președinte, vă rog să răspundeți.',
      'Concluzia: Premierul trebuie să plece.',
    ],
  },
  *check(block) {
    for (const word of block.words) {
      if (
        word.kind !== 'word' ||
        word.startsSentence ||
        (shapeOf(word.text) !== 'title' && !/^Prim-[Mm]inistr/u.test(word.text))
      )
        continue;
      const office = offices.has(word.lower) && !courtesy.has(word.lower);
      if (!office && !peoples.has(word.lower) && !adjectives.has(word.lower)) continue;
      if (/[:\n"„«“|/]/u.test(word.gap) || isPartOfName(block, word)) continue;
      const before = block.words[word.index - 1];
      const majesty = block.words[word.index - 2];
      if (majesty !== undefined && honorifics.has(majesty.lower)) continue;
      if (before !== undefined && honorifics.has(before.lower)) continue;
      yield finding(word, word.lower);
    }
  },
});
