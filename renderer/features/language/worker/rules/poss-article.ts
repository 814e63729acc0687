import type { Block } from '../block.ts';
import { defineRule, finding, findingAcross } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { likeCase } from '../text/characters.ts';
import { valueOfWord } from '../text/numbers.ts';
import type { NounForm } from '../text/morphology.ts';
import { shapeOf } from '../text/words.ts';
import type { Word } from '../text/words.ts';

const articleFor: Readonly<Record<NounForm, string>> = {
  'masculine-singular': 'al',
  'feminine-singular': 'a',
  'masculine-plural': 'ai',
  'feminine-plural': 'ale',
};
const articles = new Set(Object.values(articleFor));
const relatives = new Set(['cărui', 'cărei', 'căror']);
const listed = new Map<string, NounForm>([
  ['nume', 'masculine-singular'], ['efecte', 'feminine-plural'], ['drepturi', 'feminine-plural'], ['părinți', 'masculine-plural'], ['copii', 'masculine-plural'],
  ['carte', 'feminine-singular'], ['parte', 'feminine-singular'], ['consecințe', 'feminine-plural'], ['rezultate', 'feminine-plural'], ['rol', 'masculine-singular'],
  ['frate', 'masculine-singular'], ['soție', 'feminine-singular'], ['obiective', 'feminine-plural'], ['membri', 'masculine-plural'], ['membre', 'feminine-plural'],
  ['oameni', 'masculine-plural'], ['case', 'feminine-plural'], ['membru', 'masculine-singular'],
  ['parteneri', 'masculine-plural'], ['lege', 'feminine-singular'], ['putere', 'feminine-singular'], ['vicepreședinte', 'masculine-singular'], ['președinte', 'masculine-singular'],
  ['piese', 'feminine-plural'], ['baze', 'feminine-plural'], ['acțiuni', 'feminine-plural'], ['decizii', 'feminine-plural'], ['mandat', 'masculine-singular'],
]); // prettier-ignore

function formOf(block: Block, word: string): NounForm | undefined {
  return listed.get(word) ?? block.morphology.nounForm(word);
}

/** The relative the antecedent asks for, when its form leaves no doubt. */
function relativeFor(block: Block, antecedent: Word | undefined): string | undefined {
  if (antecedent?.kind !== 'word') return undefined;
  const { lower } = antecedent;
  const governed = block.words[antecedent.index - 1];
  const inPhrase =
    governed !== undefined &&
    antecedent.gap === ' ' &&
    /^(?:din|de|la|în|cu|pe|lui|pentru|dintre|și)$/u.test(governed.lower);
  if (inPhrase || block.morphology.isGenitive(lower)) return undefined;
  if (block.morphology.isArticledMasculine(lower) || block.morphology.isMasculineSingular(lower))
    return 'cărui';
  if (block.morphology.isArticledPlural(lower)) return 'căror';
  return block.morphology.isArticledFeminine(lower) ? 'cărei' : undefined;
}

function checkRelative(block: Block, article: Word, relative: Word): Finding | undefined {
  const noun = block.words[relative.index + 1];
  if (noun?.gap !== ' ' || noun.kind !== 'word') return undefined;
  const form = formOf(block, noun.lower);
  const antecedent =
    article.gap === ' ' || article.gap === ', ' ? block.words[article.index - 1] : undefined;
  const wantedArticle = form === undefined ? article.lower : articleFor[form];
  const wantedRelative = relativeFor(block, antecedent) ?? relative.lower;
  if (wantedArticle === article.lower && wantedRelative === relative.lower) return undefined;
  return findingAcross(
    article,
    relative,
    likeCase(article.text, `${wantedArticle} ${wantedRelative}`),
  );
}

const adjectiveNot = new Set(
  'parte mie sute mii fi fost mai și nu va mare tare bine rău'.split(' '),
);

const obliqueHeads = new Set(
  'unei acestei acelei unui acestui acelui unor acestor acelor fiecărei fiecărui oricărei oricărui altei altui altor celei celui celor primei ultimei'.split(
    ' ',
  ),
);

/** True for a word that is in the genitive whatever else it could be: „unei erori”, „Orchestrei Naționale”. */
function isOblique(block: Block, word: Word): boolean {
  const earlier = block.words[word.index - 1];
  if (earlier === undefined || word.gap !== ' ') return false;
  return obliqueHeads.has(earlier.lower) || block.morphology.isGenitive(earlier.lower);
}

function ownForm({ morphology }: Block, word: string): string | undefined {
  if (morphology.isArticledMasculine(word)) return 'al';
  if (morphology.isArticledPlural(word)) return word.endsWith('le') ? 'ale' : 'ai';
  return morphology.isArticledFeminine(word) ? 'a' : undefined;
}

const breaks = new Set(
  'că și să a au va vor este sunt e iar dar sau care s-a s-au nu are au fost unde când dacă'.split(
    ' ',
  ),
);

/** True when a noun further left may be what is owned: „directorul rădăcină al sistemului”. */
function fitsFurtherLeft(block: Block, word: Word, article: Word): boolean {
  let current = word;
  for (let step = 0; step < 4; step += 1) {
    const earlier = block.words[current.index - 1];
    if (earlier?.kind !== 'word' || current.gap !== ' ' || breaks.has(earlier.lower)) return false;
    if (valueOfWord(earlier.lower) !== undefined) return false;
    if (ownForm(block, earlier.lower) === article.lower) return true;
    const bare = [...block.morphology.possibleForms(earlier.lower)];
    if (earlier.text.length > 3 && bare.some((form) => articleFor[form] === article.lower))
      return true;
    current = earlier;
  }
  return false;
}

/** „câțiva membri a guvernului” → „ai guvernului”; only before a sure genitive. */
function checkNoun(block: Block, article: Word): Finding | undefined {
  const before = block.words[article.index - 1];
  const owner = block.words[article.index + 1];
  if (
    before?.kind !== 'word' ||
    article.gap !== ' ' ||
    owner?.gap !== ' ' ||
    owner.kind !== 'word' ||
    adjectiveNot.has(before.lower)
  )
    return undefined;
  const acronym = shapeOf(owner.text) === 'upper' && owner.text.length >= 2;
  const genitive =
    owner.lower === 'lui' ||
    (/(?:ului|iei|ilor|elor|ței|ății)$/u.test(owner.lower) &&
      owner.lower.length > 4 &&
      (block.morphology.isGenitive(owner.lower) || block.policy.knows(owner.text))) ||
    (/(?:ei|ii)$/u.test(owner.lower) &&
      owner.lower.length > 4 &&
      block.morphology.isGenitive(owner.lower) &&
      !block.morphology.isMasculinePlural(owner.lower.slice(0, -1)));
  if (!genitive && !acronym) return undefined;
  const form = formOf(block, before.lower);
  if (form === undefined || articleFor[form] === article.lower) return undefined;
  if (
    !listed.has(before.lower) &&
    [...block.morphology.possibleForms(before.lower)].some(
      (other) => articleFor[other] === article.lower,
    )
  )
    return undefined;
  const earlier = block.words[before.index - 1];
  if (
    earlier !== undefined &&
    before.gap === ' ' &&
    /^(?:de|din|la|în|cu|pe|prin|și|fără|pentru|sub|spre|dintre)$/u.test(earlier.lower)
  )
    return undefined;
  if (isOblique(block, before) || fitsFurtherLeft(block, before, article)) return undefined;
  const participle = block.morphology.isParticiple(before.lower);
  return participle ? undefined : finding(article, articleFor[form]);
}

export const possArticleRule = defineRule({
  id: 'POSS_ARTICLE',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'al, a, ai, ale',
  explanation:
    'Articolul posesiv se acordă cu obiectul posedat: proiectul al cărui buget, legea ale cărei efecte.',
  source: 'Gramatica limbii române, articolul posesiv-genitival',
  examples: {
    bad: [
      ['Trei avioane al Franței au decolat.', 'Trei avioane ale Franței au decolat.'],
      ['Proiectul a cărui buget a crescut e gata.', 'Proiectul al cărui buget a crescut e gata.'],
      [
        'Legea al cărei efecte se văd va fi schimbată.',
        'Legea ale cărei efecte se văd va fi schimbată.',
      ],
      ['Trei membri a partidului au demisionat.', 'Trei membri ai partidului au demisionat.'],
      [
        'Copiii al căror părinți lucrează afară sunt singuri.',
        'Copiii ai căror părinți lucrează afară sunt singuri.',
      ],
      ['Femeia al cărui soț a dispărut a vorbit.', 'Femeia al cărei soț a dispărut a vorbit.'],
    ],
    good: [
      'Directorul adjunct al fabricii a plecat.',
      'Dirijorul Filarmonicii Naționale a Moldovei a demisionat.',
      'Cauza unei erori a pilotului.',
      'Firma al cărei director a fugit e închisă.',
      'O parte a locuitorilor a plecat.',
      'Casa a cărei ușă e spartă e goală.',
      'Un oficial al guvernului a anunțat asta.',
      'Un oficial a anunțat evacuarea.',
    ],
  },
  *check(block): Generator<Finding> {
    for (const word of block.words) {
      if (!articles.has(word.lower) || word.kind !== 'word') continue;
      const next = block.words[word.index + 1];
      const relative = next?.gap === ' ' && relatives.has(next.lower);
      const found = relative ? checkRelative(block, word, next) : checkNoun(block, word);
      if (found !== undefined) yield found;
    }
  },
});
