import type { Block } from '../block.ts';
import { defineRule } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { isCapitalised } from '../text/characters.ts';
import type { QuoteMark } from '../text/quotes.ts';
import type { Word } from '../text/words.ts';

const verbs = new Set(
  'notează transmite relatează scrie anunță informează precizează arată susține afirmă spune declară comentează titrează adaugă citează avertizează estimează remarcă consemnează'.split(
    ' ',
  ),
);
const agencies = new Set(
  (
    'afp reuters agerpres mediafax ap efe dpa ansa tass ria interfax xinhua pap mti bta ukrinform unian bloomberg politico bbc cnn euronews sky guardian ' +
    'nyt digi24 hotnews g4media news.ro hotnews.ro antena realitatea protv spiegel bild dw rfi rfe kyiv axios wsj ft tvr adevărul libertatea cnbc nbc cbs abc fox ' +
    'newsweek economist telegraph times sun mail mirror independent kommersant meduza tvp onet focus welt zeit figaro monde libération repubblica corriere país mundo financial nexta belta moldpres defenseromania europa'
  ).split(' '),
);
const institutions = new Set(
  'corespondentul purtătorul isu igsu mapn mai mae iss ipj igpr ministerul poliția guvernul comisia kremlinul pentagonul agenția cotidianul postul publicația ziarul site-ul presa primăria prefectura procurorii parchetul diicot dna anm inhga cnair raja apele hidroelectrica spitalul autoritățile ambasada jandarmeria experții analiștii'.split(
    ' ',
  ),
);
const articles = new Set([
  'the',
  'new',
  'wall',
  'washington',
  'al',
  'deutsche',
  'associated',
  'daily',
  'le',
  'la',
  'der',
  'die',
  'el',
  'agenția',
  'cotidianul',
  'postul',
  'ziarul',
  'publicația',
  'revista',
  'portalul',
  'televiziunea',
  'radio',
]);
const saidAfter = new Set(
  'spus declarat afirmat precizat adăugat transmis scris explicat anunțat subliniat avertizat întrebat conchis continuat punctat mărturisit povestit susținut arătat notat completat replicat insistat'.split(
    ' ',
  ),
);
const saysAfter = new Set(
  'spune susține declară afirmă precizează adaugă transmite scrie explică anunță subliniază avertizează arată notează povestește relatează crede se'.split(
    ' ',
  ),
);

function isSource(block: Block, word: Word | undefined): boolean {
  if (word?.gap !== ' ' || !(isCapitalised(word.text) || word.text.includes('.'))) return false;
  if (agencies.has(word.lower)) return true;
  const next = block.words[word.index + 1];
  return articles.has(word.lower) && next !== undefined && isCapitalised(next.text);
}

function closesSentence(block: Block, word: Word): boolean {
  for (let offset = 1; offset <= 6; offset += 1) {
    const found = block.words[word.index + offset];
    if (found === undefined || found.startsSentence) return true;
    // What follows tells more about the source, not what it says.
    if (
      found.gap === ', ' &&
      /^(?:care|citând|citat|citată|preluat|preluată|potrivit|conform)$/u.test(found.lower)
    )
      return true;
    if (/^(?:că|despre|într-un|faptul|dacă|un|o)$/u.test(found.lower) || /[,:„]/u.test(found.gap))
      return false;
  }
  return false;
}

const subjectNouns = new Set(
  'agenția cotidianul postul ziarul publicația site-ul presa corespondentul jurnalistul care televiziunea portalul revista și'.split(
    ' ',
  ),
);

function checkSource(block: Block, verb: Word): Finding | undefined {
  const before = block.words[verb.index - 1];
  const source = block.words[verb.index + 1];
  if (
    before === undefined ||
    source === undefined ||
    verb.startsSentence ||
    !/^(?:”? |\)? |%? )$/u.test(verb.gap)
  )
    return undefined;
  if (subjectNouns.has(before.lower)) return undefined;
  const named = isSource(block, source);
  const article =
    articles.has(source.lower) &&
    source.gap === ' ' &&
    agencies.has(block.words[source.index + 1]?.lower ?? '');
  const institution =
    source.gap === ' ' &&
    institutions.has(source.lower) &&
    closesSentence(block, source) &&
    verb.index - sentenceStart(block, verb) >= 3;
  if (!named && !article && !institution) return undefined;
  if ((named || article) && !closesSentence(block, source)) return undefined;
  return { start: verb.start - 1, end: verb.end, replacements: [`, ${verb.text}`] };
}

function sentenceStart(block: Block, word: Word): number {
  let index = word.index;
  while (index > 0 && word.index - index < 20 && block.words[index]?.startsSentence !== true)
    index -= 1;
  return index;
}

/** „… a distrus depozitul a anunțat ISU”: a second verb of saying without its comma. */
function checkSaid(block: Block, word: Word): Finding | undefined {
  const said = block.words[word.index + 1];
  const source = block.words[word.index + 2];
  if (
    word.gap !== ' ' ||
    !/^(?:a|au)$/u.test(word.lower) ||
    said === undefined ||
    !saidAfter.has(said.lower) ||
    source?.gap !== ' '
  )
    return undefined;
  if (
    !(isSource(block, source) || institutions.has(source.lower)) ||
    !closesSentence(block, source)
  )
    return undefined;
  const start = sentenceStart(block, word);
  const earlier = block.words
    .slice(start, word.index - 1)
    .some(({ lower }) => /^(?:a|au|s-a|s-au|este|sunt|va|vor|e)$/u.test(lower));
  return earlier
    ? { start: word.start - 1, end: word.end, replacements: [`, ${word.text}`] }
    : undefined;
}

/** „…” a declarat: the quotation is long enough to be speech, not a title. */
function checkSpeech(
  block: Block,
  word: Word,
  closing: ReadonlyMap<number, QuoteMark>,
): Finding | undefined {
  if (word.gap !== '” ') return undefined;
  const close = closing.get(word.start - 2);
  const open = close === undefined ? undefined : block.quotes[close.partner];
  const before = block.text.charAt(word.start - 3);
  if (close === undefined || open === undefined || close.depth > 0 || /[?!…,.]/u.test(before))
    return undefined;
  const inner = block.text.slice(open.end, Math.min(close.start, open.end + 200));
  const speech =
    inner.split(' ').length >= 3 &&
    block.text.slice(Math.max(0, open.start - 2), open.start).trim() === '';
  const opensText =
    open.start === 0 ||
    /[.!?:\n–]\s{0,2}$/u.test(block.text.slice(Math.max(0, open.start - 3), open.start));
  const said = block.words[word.index + 1];
  const auxiliary =
    /^(?:a|au)$/u.test(word.lower) && said !== undefined && saidAfter.has(said.lower);
  const after = auxiliary ? block.words[word.index + 2] : block.words[word.index + 1];
  if (!speech || !opensText || !(auxiliary || saysAfter.has(word.lower)) || after?.lower === 'că')
    return undefined;
  return { start: word.start - 1, end: word.end, replacements: [`, ${word.text}`] };
}

export const attributionCommaRule = defineRule({
  id: 'ATTRIBUTION_COMMA',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'Virgulă înaintea sursei',
  explanation: 'Verbul care numește sursa se desparte prin virgulă: „…, notează AFP”.',
  source: 'DOOM3, virgula; ghid de stil al redacției',
  examples: {
    bad: [
      ['Atacul a făcut cinci victime notează AFP.', 'Atacul a făcut cinci victime, notează AFP.'],
      ['Negocierile au eșuat transmite Reuters.', 'Negocierile au eșuat, transmite Reuters.'],
      [
        'Drumul s-a surpat relatează Reuters, care citează localnici.',
        'Drumul s-a surpat, relatează Reuters, care citează localnici.',
      ],
      [
        '„Nu vom ceda niciodată” a declarat ministrul.',
        '„Nu vom ceda niciodată”, a declarat ministrul.',
      ],
      [
        'Drumul este închis de ieri anunță ISU Cluj.',
        'Drumul este închis de ieri, anunță ISU Cluj.',
      ],
    ],
    good: [
      'AFP notează că atacul a făcut victime.',
      'Ministrul anunță Parlamentul despre plan.',
      'Filmul „Titanic” a spus o poveste.',
      '„Cine vine mâine?” a întrebat el.',
      'Negocierile au eșuat, transmite Reuters.',
    ],
  },
  *check(block): Generator<Finding> {
    const closing = new Map(
      block.quotes.filter(({ opens }) => !opens).map((mark) => [mark.start, mark]),
    );
    for (const word of block.words) {
      if (word.kind !== 'word' || word.text !== word.lower) continue;
      const found =
        (verbs.has(word.lower) ? checkSource(block, word) : undefined) ??
        checkSaid(block, word) ??
        checkSpeech(block, word, closing);
      if (found !== undefined) yield found;
    }
  },
});
