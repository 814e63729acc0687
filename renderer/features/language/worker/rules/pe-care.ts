import type { Block } from '../block.ts';
import { defineRule, finding } from '../rule.ts';
import type { Word } from '../text/words.ts';

type Agreement = 'masculine' | 'feminine' | 'plural' | 'unknown';

const firstOrSecond = /^(?:l|le|i|ne|v|te)-(?:am|ai|ați|aș)$/u;
const third = /^(l|le|i)-(a|au|ar)$/u;
const plainClitic = /^(?:îl|o|le|îi)$/u;
const verbsAfterClitic = new Set(
  'așteaptă folosește susține conduce deține cere vrea are poate construiește produce cunosc știu vor fac au folosesc dețin susțin iau ia primește primesc propune propun critică laudă plătesc plătește citesc vede văd'.split(
    ' ',
  ),
);

function agreementOf({ morphology }: Block, word: Word | undefined): Agreement {
  if (word === undefined) return 'unknown';
  if (morphology.isArticledPlural(word.lower) || morphology.isBarePlural(word.lower))
    return 'plural';
  if (morphology.isArticledMasculine(word.lower)) return 'masculine';
  if (morphology.isArticledFeminine(word.lower)) return 'feminine';
  if (morphology.isMasculineSingular(word.lower)) return 'masculine';
  return morphology.isFeminineSingular(word.lower) ? 'feminine' : 'unknown';
}

/** True for a noun that can only be the subject: with article and without „pe”. */
function isSubject(block: Block, word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.gap !== ' ') return false;
  if (/^(?:el|ea|ei|ele|toți|toate|nimeni|cineva|eu|tu|noi|voi)$/u.test(word.lower)) return true;
  return (
    block.morphology.isArticled(word.lower) ||
    (word.text !== word.lower && /^\p{Lu}\p{Ll}/u.test(word.text))
  );
}

const pronouns = new Set(
  'eu tu noi voi el ea ei ele cel cea cei cele cineva oricine toți'.split(' '),
);

function isObject(block: Block, care: Word): boolean {
  const { words } = block;
  const clitic = words[care.index + 1];
  const verb = words[care.index + 2];
  const antecedent = words[care.index - 1];
  if (
    clitic === undefined ||
    clitic.gap !== ' ' ||
    antecedent === undefined ||
    pronouns.has(antecedent.lower)
  )
    return false;
  const agreement = agreementOf(block, antecedent);
  if (firstOrSecond.test(clitic.lower)) {
    if (
      clitic.lower.startsWith('ne') ||
      clitic.lower.startsWith('v') ||
      clitic.lower.startsWith('te')
    )
      return false;
    return clitic.lower.startsWith('i-')
      ? agreement === 'plural'
      : agreement !== 'unknown' || care.gap === ' ';
  }
  const auxiliary = third.exec(clitic.lower);
  if (auxiliary !== null)
    return isObjectWithAuxiliary(block, agreement, auxiliary, words[care.index + 3], verb);
  if (isFeminineObject(block, agreement, clitic, verb, words[care.index + 3])) return true;
  return isObjectInPresent(block, care, agreement);
}

/** „care l-a semnat generalul”, „documentele care le-a semnat”. */
function isObjectWithAuxiliary(
  block: Block,
  agreement: Agreement,
  auxiliary: RegExpExecArray,
  after: Word | undefined,
  verb: Word | undefined,
): boolean {
  if (verb === undefined || agreement === 'unknown') return false;
  const [, clitic, number] = auxiliary;
  const fits = clitic === 'l' ? agreement === 'masculine' : agreement === 'plural';
  if (!fits) return false;
  if (agreement === 'plural' && number === 'a') return true;
  if (agreement === 'masculine' && number === 'au') return true;
  return (
    block.morphology.isParticiple(verb.lower) &&
    isSubject(block, after) &&
    agreesInNumber(block, after, number) &&
    clitic !== 'i'
  );
}

/** False for „care le-au cerut ajutorul”: a singular noun is not the subject of „au”. */
function agreesInNumber({ morphology }: Block, subject: Word | undefined, number = ''): boolean {
  if (subject === undefined || number === 'ar') return true;
  const plural = morphology.isArticledPlural(subject.lower);
  if (number === 'au')
    return !(
      morphology.isArticledMasculine(subject.lower) ||
      (!plural && morphology.isArticledFeminine(subject.lower))
    );
  return !plural;
}

/** „decizia care a luat-o guvernul”, „cartea care am citit-o”. */
function isFeminineObject(
  block: Block,
  agreement: Agreement,
  aux: Word,
  verb: Word | undefined,
  after: Word | undefined,
): boolean {
  if (verb?.gap !== ' ' || !verb.lower.endsWith('-o') || agreement !== 'feminine') return false;
  if (/^(?:am|ai|ați|au)$/u.test(aux.lower)) return true;
  return aux.lower === 'a' && isSubject(block, after);
}

/** „proiectul care îl susține guvernul”, „filmul care îl vedem”, „legea care guvernul o cere”. */
function isObjectInPresent(block: Block, care: Word, agreement: Agreement): boolean {
  const [, first, second, verb, fourth] = block.words.slice(care.index, care.index + 5);
  if (first === undefined || second === undefined) return false;
  const subjectFirst =
    isSubject(block, first) &&
    plainClitic.test(second.lower) &&
    second.gap === ' ' &&
    verb?.gap === ' ';
  if (subjectFirst) return fitsClitic(agreement, second.lower);
  if (!plainClitic.test(first.lower) || second.gap !== ' ' || !fitsClitic(agreement, first.lower))
    return false;
  if (
    /(?:em|ăm|im|eți|ați|iți|ești|ezi|ăști)$/u.test(second.lower) &&
    second.lower.length > 3 &&
    first.lower !== 'îi'
  )
    return true;
  // „casa care o construiesc”: the verb is not in the number of the noun, so the noun is no subject.
  if (/(?:esc|ăsc)$/u.test(second.lower) && agreement !== 'plural') return true;
  if (first.lower === 'o' && /^(?:au|ar|va|vor|are)$/u.test(second.lower)) return false;
  if (first.lower === 'îi')
    return (
      agreement === 'plural' &&
      isSubject(block, verb) &&
      !isSubject(block, fourth) &&
      verbsAfterClitic.has(second.lower)
    );
  const plain = first.lower === 'le' ? verbsAfterClitic.has(second.lower) : true;
  return plain && !block.morphology.isArticled(second.lower) && isSubject(block, verb);
}

function fitsClitic(agreement: Agreement, clitic: string): boolean {
  switch (clitic) {
    case 'îl':
      return agreement === 'masculine';
    case 'o':
      return agreement === 'feminine';
    default:
      return agreement === 'plural';
  }
}

export const peCareRule = defineRule({
  id: 'PE_CARE',
  category: 'grammar',
  severity: 'warning',
  action: 'suggest',
  title: 'care / pe care',
  explanation: 'Complementul direct cere „pe care”: documentele pe care le-a semnat.',
  source: 'Gramatica limbii române, propoziția relativă',
  examples: {
    bad: [
      ['Podul care îl construiesc e lung.', 'Podul pe care îl construiesc e lung.'],
      [
        'Documentele care le-a semnat ministrul sunt false.',
        'Documentele pe care le-a semnat ministrul sunt false.',
      ],
      [
        'Ordinul care l-a dat generalul este ilegal.',
        'Ordinul pe care l-a dat generalul este ilegal.',
      ],
      ['Cartea care am citit-o e bună.', 'Cartea pe care am citit-o e bună.'],
      [
        'Proiectul care guvernul îl susține a picat.',
        'Proiectul pe care guvernul îl susține a picat.',
      ],
      ['Banii care i-am primit nu ajung.', 'Banii pe care i-am primit nu ajung.'],
    ],
    good: [
      'Orașele care le-au cerut ajutorul au primit apă.',
      'Omul care l-a salvat este medic.',
      'Documentele pe care le-a semnat sunt false.',
      'Pompierii care au intervenit sunt bine.',
      'Noi, care l-am votat, cerem explicații.',
      'Medicul care a operat-o este din Iași.',
      'Soldații care l-au găsit au chemat ajutoare.',
    ],
  },
  *check(block) {
    for (const word of block.words) {
      if (word.lower !== 'care' || block.words[word.index - 1]?.lower === 'pe') continue;
      if ((word.gap === ' ' || word.gap === ', ') && isObject(block, word))
        yield finding(word, 'pe care');
    }
  },
});
