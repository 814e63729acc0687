import type { Block } from '../block.ts';
import { defineRule, finding } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { isCapitalised, likeCase } from '../text/characters.ts';
import type { Word } from '../text/words.ts';

const dative = new Set('conform potrivit contrar datorită grație mulțumită'.split(' '));
const genitiveAfterA = new Set(
  'împotriva asupra deasupra dedesubtul înaintea înapoia contra împrejurul dinaintea dindărătul'.split(
    ' ',
  ),
);
const locutions = new Set(
  'cauza pricina favoarea ciuda pofida timpul partea jurul urma baza ajutorul cadrul sfârșitul începutul numele fața spatele lipsa prezența interiorul exteriorul apropierea vederea locul dreptul preajma mijlocul rândul decursul cursul'.split(
    ' ',
  ),
);
const inLocution = new Set('din în pe cu de la prin'.split(' '));
const closedLocutions = new Set(
  'cauza pricina favoarea ciuda pofida jurul urma ajutorul cadrul numele fața lipsa prezența apropierea vederea preajma decursul interiorul partea timpul'.split(
    ' ',
  ),
);
const articles = new Map([['un', 'unui'], ['o', 'unei'], ['niște', 'unor'], ['acest', 'acestui'], ['această', 'acestei'], ['acești', 'acestor'], ['aceste', 'acestor'], ['toți', 'tuturor'], ['toate', 'tuturor'], ['acel', 'acelui'], ['acea', 'acelei'], ['niciun', 'niciunui'], ['nicio', 'niciunei'], ['fiecare', 'fiecărui']]); // prettier-ignore
const genitiveArticles = new Set('unei acestei acelei niciunei fiecărei oricărei altei'.split(' '));

function rightCase(block: Block, noun: Word): string | undefined {
  if (block.morphology.isGenitive(noun.lower)) return undefined;
  return block.morphology.isArticled(noun.lower)
    ? block.morphology.genitiveOf(noun.lower)
    : undefined;
}

/** „conform un raport” → „unui raport”; for „o” the noun changes too. */
function withArticle(block: Block, article: Word): Finding | undefined {
  const right = articles.get(article.lower);
  const noun = block.words[article.index + 1];
  if (right === undefined || noun?.gap !== ' ' || noun.kind !== 'word') return undefined;
  if (!right.endsWith('ei'))
    return article.lower === 'un' && noun.lower === 'an'
      ? undefined
      : finding(article, likeCase(article.text, right));
  const form = block.morphology.bareGenitive(noun.lower);
  return form === undefined
    ? undefined
    : {
        start: article.start,
        end: noun.end,
        replacements: [`${likeCase(article.text, right)} ${form}`],
      };
}

function opensCase(block: Block, word: Word): boolean {
  const before = block.words[word.index - 1];
  if (word.lower === 'potrivit') {
    if (
      word.startsSentence ||
      before === undefined ||
      word.gap.startsWith(',') ||
      /[(–”]/u.test(word.gap)
    )
      return true;
    return (
      !block.morphology.isArticled(before.lower) &&
      !block.morphology.isMasculineSingular(before.lower) &&
      !/^(?:este|e|fost|fi|era|mai|cel|un|nu|foarte|moment|om|timp|considerat|găsit)$/u.test(
        before.lower,
      )
    );
  }
  if (dative.has(word.lower)) return !(word.lower === 'contrar' && before?.lower === 'sens');
  if (genitiveAfterA.has(word.lower)) return !(word.lower === 'contra' && word.gap !== ' ');
  return (
    closedLocutions.has(word.lower) &&
    locutions.has(word.lower) &&
    before !== undefined &&
    inLocution.has(before.lower) &&
    word.gap === ' '
  );
}

function checkAfterOpener(block: Block, word: Word): Finding | undefined {
  const next = block.words[word.index + 1];
  if (next?.gap !== ' ' || next.kind !== 'word' || !opensCase(block, word)) return undefined;
  const strict = dative.has(word.lower) || genitiveAfterA.has(word.lower);
  if (articles.has(next.lower)) return strict ? withArticle(block, next) : undefined;
  if (isCapitalised(next.text) && !block.lexicon.has(next.lower)) return undefined;
  if (!strict && !/(?:ul|ile|ele)$/u.test(next.lower)) return undefined;
  const right = rightCase(block, next);
  return right === undefined ? undefined : finding(next, likeCase(next.text, right));
}

/** „unei comisie” → „unei comisii”. */
function checkAfterUnei(block: Block, word: Word): Finding | undefined {
  const next = block.words[word.index + 1];
  if (next?.gap !== ' ' || next.kind !== 'word' || isCapitalised(next.text)) return undefined;
  const form = block.morphology.bareGenitive(next.lower);
  if (form === undefined || form === next.lower || block.morphology.isFemininePlural(next.lower))
    return undefined;
  const plural =
    next.lower.endsWith('e') && block.lexicon.has(`${next.lower}le`) && !next.lower.endsWith('ie');
  return plural ? undefined : finding(next, form);
}

const actionNoun = /(?:area|erea|irea|ârea)$/u;
const verbsBefore = new Set(
  'are avea au are va vor este e sunt fie a-și primește adus aduce'.split(' '),
);

/** „distrugerea un depozit” → „unui depozit”, „construirea o fabrică” → „unei fabrici”. */
function checkAction(block: Block, word: Word): Finding | undefined {
  const article = block.words[word.index + 1];
  const noun = block.words[word.index + 2];
  if (
    !actionNoun.test(word.lower) ||
    article?.gap !== ' ' ||
    (article.lower !== 'un' && article.lower !== 'o')
  )
    return undefined;
  if (noun?.gap !== ' ' || noun.kind !== 'word' || /^(?:dată|parte)$/u.test(noun.lower))
    return undefined;
  const before = block.words[word.index - 1]?.lower ?? '';
  if (verbsBefore.has(before) || !block.morphology.isArticledFeminine(word.lower)) return undefined;
  const fits =
    article.lower === 'un'
      ? block.morphology.isMasculineSingular(noun.lower)
      : block.morphology.isFeminineSingular(noun.lower);
  return fits ? withArticle(block, article) : undefined;
}

export const caseGenDatRule = defineRule({
  id: 'CASE_GEN_DAT',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'Genitivul și dativul',
  explanation:
    'După conform, potrivit, contrar, asupra, împotriva, unei cazul este altul: conform raportului.',
  source: 'DOOM3; Gramatica limbii române, prepoziția',
  examples: {
    bad: [
      ['Conform raportul, bugetul crește.', 'Conform raportului, bugetul crește.'],
      [
        'Potrivit declarația ministrului, legea trece.',
        'Potrivit declarației ministrului, legea trece.',
      ],
      ['A cerut înființarea unei comisie.', 'A cerut înființarea unei comisii.'],
      ['Contrar așteptările, echipa a pierdut.', 'Contrar așteptărilor, echipa a pierdut.'],
      ['Au exersat distrugerea un depozit.', 'Au exersat distrugerea unui depozit.'],
      ['Au votat împotriva proiectul de lege.', 'Au votat împotriva proiectului de lege.'],
    ],
    good: [
      'Conform raportului, bugetul crește.',
      'A fost omul potrivit la locul potrivit.',
      'Momentul potrivit a venit.',
      'Asupra orașului au căzut bombe.',
      'Liderii unei țări mici au votat.',
      'Are plăcerea unui succes.',
    ],
  },
  *check(block): Generator<Finding> {
    for (const word of block.words) {
      if (word.kind !== 'word') continue;
      const found =
        checkAfterOpener(block, word) ??
        (genitiveArticles.has(word.lower) ? checkAfterUnei(block, word) : undefined) ??
        checkAction(block, word);
      if (found !== undefined) yield found;
    }
  },
});
