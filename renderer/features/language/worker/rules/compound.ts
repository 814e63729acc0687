import type { Block } from '../block.ts';
import { defineRule, finding, findingAcross } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { isCapitalised, likeCase } from '../text/characters.ts';
import { phraseFindings } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import { compoundPhrases } from './compound-phrases.ts';

const directions = new Set('nord sud'.split(' '));
const sides = /^(?:est|vest)(?:ul|ului|ic|ică|ice|ici)?$/u;
const nationHeads = new Set(
  'nord sud est vest central ruso româno sino franco anglo americano israeliano palestiniano iraniano germano italo greco turco ucraineano moldo bulgaro ungaro'.split(
    ' ',
  ),
);
const nationTail =
  /^(?:core|europ|americ|african|vietnam|dunăre|ucrain|rus|germ|france|brit|chin|irak|irania|ital|turc|polon|român|moldov|bulgar|ungar|saxon|israel|palest|atlanti|asiati)\p{L}{0,10}$/u;
const party = new Map([['social', /^(?:democra|liberal|creștin)/u], ['creștin', /^democra/u], ['național', /^(?:liberal|țărăn|social)/u], ['liberal', /^democra/u], ['austro', /^ungar/u], ['economico', /^social|^financ/u], ['politico', /^militar|^econom/u], ['tehnico', /^econom|^științ/u]]); // prettier-ignore
const openPrefixes = new Set(
  'vice anti non ultra super auto co post inter extra micro multi contra hiper semi sub supra trans neo pseudo mini mega bio geo tele video re pre euro narco cyber ciber arhi bi tri mono poli aero agro electro hidro termo radio para infra intra retro'.split(
    ' ',
  ),
);
const looseHeads = new Set(
  'vice sub contra super anti ultra semi inter neo mini auto pre post'.split(' '),
);
const officeTail =
  /^(?:ministru|președinte|prim|premier|guvernator|primar|prefect|consilier|director|amiral|comandant|lider|deputat|senator|procuror|secretar|ambasador|campio|soț|polițist|militar|jucător|fotbalist|antrenor|șef|iubit)/u;

function joinedForm(block: Block, head: string, tail: string): string | undefined {
  if (!openPrefixes.has(head) || isCapitalised(tail)) return undefined;
  const whole = head + tail;
  if (block.policy.knows(whole)) return whole;
  const sure =
    head === 'vice' ||
    head === 'anti' ||
    head === 'contra' ||
    head === 'super' ||
    head === 'ultra' ||
    head === 'auto' ||
    head === 'multi' ||
    head === 'euro';
  return sure && tail.length > 3 && block.policy.knows(tail) ? whole : undefined;
}

function checkHyphen(block: Block, word: Word): Finding | undefined {
  const hyphen = word.text.indexOf('-');
  if (hyphen < 2 || word.text.lastIndexOf('-') !== hyphen) return undefined;
  const tail = word.text.slice(hyphen + 1);
  const whole = joinedForm(block, word.lower.slice(0, hyphen), tail);
  return whole === undefined
    ? undefined
    : finding(word, likeCase(word.text.charAt(0) === word.lower.charAt(0) ? 'x' : 'Xx', whole));
}

function checkPair(block: Block, word: Word, next: Word): Finding | undefined {
  if (next.gap !== ' ' || next.kind !== 'word') return undefined;
  const head = word.lower;
  const tail = next.lower;
  const hyphened = `${word.text}-${next.text}`;
  if (head === 'ex' && officeTail.test(tail)) return findingAcross(word, next, hyphened);
  if (directions.has(head) && sides.test(tail))
    return findingAcross(word, next, isCapitalised(next.text) ? hyphened : `${word.text}-${tail}`);
  if (isCapitalised(next.text)) return undefined;
  if (
    nationHeads.has(head) &&
    nationTail.test(tail) &&
    !(head === 'central' && !tail.startsWith('europ'))
  )
    return findingAcross(word, next, hyphened);
  const before = block.words[word.index - 1]?.lower ?? '';
  if (party.get(head)?.test(tail) === true && before !== 'partidul' && before !== 'partidului')
    return findingAcross(word, next, hyphened);
  if (!looseHeads.has(head) || !(head === 'vice' || block.policy.status(next).type === 'known'))
    return undefined;
  if (
    head !== 'vice' &&
    !(block.lexicon.has(head + tail) && /^(?:anti|ultra|semi|inter|neo|auto|contra)$/u.test(head))
  )
    return undefined;
  return findingAcross(word, next, likeCase(word.text, head + tail));
}

const solid = new Map([['nordest', 'nord-est'], ['nordvest', 'nord-vest'], ['sudest', 'sud-est'], ['sudvest', 'sud-vest'], ['nordestul', 'nord-estul'], ['nordvestul', 'nord-vestul'], ['sudestul', 'sud-estul'], ['sudvestul', 'sud-vestul'], ['fostministru', 'fost ministru'], ['exministru', 'ex-ministru'], ['exministrul', 'ex-ministrul'], ['expreședinte', 'ex-președinte'], ['expremier', 'ex-premier']]); // prettier-ignore

/** „bine înțeles” alone is the adverb „bineînțeles”; with „fost” or an agent it is not. */
function isOfCourse(block: Block, word: Word, next: Word): boolean {
  if (word.lower !== 'bine' || next.lower !== 'înțeles' || next.gap !== ' ') return false;
  const after = block.words[next.index + 1];
  const before = block.words[word.index - 1]?.lower ?? '';
  if (
    /^(?:fost|a|fi|mai|foarte|prea|greșit|am|au|ai|este|e|destul)$/u.test(before) &&
    word.gap === ' '
  )
    return false;
  return after?.lower === 'că' || after?.gap.startsWith(',') === true || word.startsSentence;
}

export const compoundRule = defineRule({
  id: 'COMPOUND',
  category: 'spelling',
  severity: 'error',
  action: 'suggest',
  title: 'Scris legat, separat sau cu cratimă',
  explanation: 'Unele cuvinte compuse se scriu altfel: de asemenea, viceprim-ministru, nord-est.',
  source: 'DOOM3, scrierea cuvintelor compuse',
  examples: {
    bad: [
      [
        'O alianță de centru dreapta conduce orașul.',
        'O alianță de centru-dreapta conduce orașul.',
      ],
      ['Deasemenea, aliații au trimis arme.', 'De asemenea, aliații au trimis arme.'],
      ['Fostul prim ministru a fost audiat.', 'Fostul prim-ministru a fost audiat.'],
      [
        'Un vice-președinte al Senatului a demisionat.',
        'Un vicepreședinte al Senatului a demisionat.',
      ],
      ['Ploi în nord estul țării.', 'Ploi în nord-estul țării.'],
      ['Un ex ministru a fost reținut.', 'Un ex-ministru a fost reținut.'],
      ['Sistemul anti-aerian funcționează.', 'Sistemul antiaerian funcționează.'],
      [
        'A plecat de acasă și, bine înțeles, s-a pierdut.',
        'A plecat de acasă și, bineînțeles, s-a pierdut.',
      ],
      ['Dialogul ruso ucrainean continuă.', 'Dialogul ruso-ucrainean continuă.'],
      ['Nu știu dacă a găsit vre-un vinovat.', 'Nu știu dacă a găsit vreun vinovat.'],
    ],
    good: [
      'Textul a fost bine înțeles de aliați.',
      'Prim-ministrul a plecat în nord-vest.',
      'Vântul bate din nord spre sud.',
      'Sud-coreenii au testat o rachetă anti-NATO.',
      'Partidul Social Democrat a votat.',
      'Este de acord cu de ce și cum.',
    ],
  },
  *check(block): Generator<Finding> {
    yield* phraseFindings(block, compoundPhrases);
    for (const word of block.words) {
      if (word.kind !== 'word') continue;
      const next = block.words[word.index + 1];
      const apart = solid.get(word.lower);
      if (apart !== undefined) yield finding(word, likeCase(word.text, apart));
      const hyphen = checkHyphen(block, word);
      if (hyphen !== undefined) yield hyphen;
      if (next === undefined) continue;
      const pair = checkPair(block, word, next);
      if (pair !== undefined) yield pair;
      if (isOfCourse(block, word, next))
        yield findingAcross(word, next, likeCase(word.text, 'bineînțeles'));
    }
  },
});
