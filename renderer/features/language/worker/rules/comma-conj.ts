import type { Block } from '../block.ts';
import { defineRule } from '../rule.ts';
import type { Word } from '../text/words.ts';

const beforeGift = new Set(
  'un în acest acel ca de prin cu niciun fiecare alt singurul mare frumos adevărat adevăratul acestui unui drept și sau al nu însă darul ci dar iar'.split(
    ' ',
  ),
);
const afterGift = new Set('de divin'.split(' '));
const finite = new Set(
  'e este sunt a au va vor nu s-a s-au ar are n-a n-au își îl îi se era erau avea aveau i-a l-a le-a i-au mai cere susține spune poate pot trebuie rămâne rămân continuă ne le vă'.split(
    ' ',
  ),
);
const subjects = new Set(
  'el ea ei ele acesta aceasta aceștia acestea alții altele restul unii unele celălalt cealaltă ceilalți noi eu voi tu nimeni nimic toți toate autoritățile'.split(
    ' ',
  ),
);
const beforeAgain = new Set(
  'și a au va vor nu se iar s-a s-au dar mai ne să ar o îl îi'.split(' '),
);

function next(block: Block, word: Word, offset: number): Word | undefined {
  const found = block.words[word.index + offset];
  return found?.gap === ' ' ? found : undefined;
}

function isSubjectLike(block: Block, word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    subjects.has(word.lower) ||
    block.morphology.isArticled(word.lower) ||
    /^\p{Lu}/u.test(word.text)
  );
}

function hasNotOnly(block: Block, word: Word): boolean {
  for (let index = word.index - 1; index > Math.max(0, word.index - 30); index -= 1) {
    const current = block.words[index];
    const follower = block.words[index + 1]?.lower;
    if (current?.lower === 'nu' && (follower === 'numai' || follower === 'doar')) return true;
    if (current?.startsSentence === true) return false;
  }
  return false;
}

function needsComma(block: Block, word: Word, before: Word): boolean {
  const first = next(block, word, 1);
  const second = next(block, word, 2);
  switch (word.lower) {
    case 'dar':
      return first !== undefined && !beforeGift.has(before.lower) && !afterGift.has(first.lower);
    case 'ci':
      return first !== undefined && !hasNotOnly(block, word);
    case 'iar':
      if (
        first === undefined ||
        before.startsSentence ||
        beforeAgain.has(before.lower) ||
        first.lower === 'și'
      )
        return false;
      return (
        isSubjectLike(block, first) &&
        (finiteSoon(block, word) || subjects.has(first.lower) || !isVerbLike(block, before))
      );
    case 'însă':
      if (first === undefined || block.words[word.index - 1]?.startsSentence === true) return false;
      return (
        (isSubjectLike(block, first) && second !== undefined && isFinite(block, second)) ||
        (/^(?:nu|n-a|n-au|nici)$/u.test(first.lower) && hasVerbBefore(block, word))
      );
    default:
      return false;
  }
}

function isFinite({ morphology }: Block, word: Word): boolean {
  return finite.has(word.lower) || morphology.isPresentThird(word.lower);
}

function isVerbLike(block: Block, word: Word): boolean {
  const { morphology } = block;
  return (
    isFinite(block, word) ||
    morphology.isParticiple(word.lower) ||
    (/(?:ă|e|ea|au|am)$/u.test(word.lower) &&
      morphology.isShortInfinitive(`${word.lower.slice(0, -1)}a`))
  );
}

function finiteSoon(block: Block, word: Word): boolean {
  for (let offset = 2; offset <= 6; offset += 1) {
    const found = block.words[word.index + offset];
    if (found === undefined || /[,.;]/u.test(found.gap)) return false;
    if (isFinite(block, found)) return true;
  }
  return false;
}

/** True when a finite verb stands between the start of the clause and the word. */
function hasVerbBefore(block: Block, word: Word): boolean {
  for (let index = word.index - 1; index >= Math.max(0, word.index - 12); index -= 1) {
    const found = block.words[index];
    if (found === undefined) return false;
    if (finite.has(found.lower)) return true;
    if (found.startsSentence || found.gap.includes(',')) return false;
  }
  return false;
}

export const commaConjRule = defineRule({
  id: 'COMMA_CONJ',
  category: 'grammar',
  severity: 'warning',
  action: 'suggest',
  title: 'Virgulă înainte de dar, iar, ci, însă',
  explanation: 'Înaintea conjuncțiilor dar, iar, ci, însă care leagă propoziții se pune virgulă.',
  source: 'DOOM3, virgula',
  examples: {
    bad: [
      ['Elevii protestează iar directorul tace.', 'Elevii protestează, iar directorul tace.'],
      ['Luptele continuă dar orașul rezistă.', 'Luptele continuă, dar orașul rezistă.'],
      ['Premierul a plecat iar ministrul a rămas.', 'Premierul a plecat, iar ministrul a rămas.'],
      ['Nu cere bani ci arme.', 'Nu cere bani, ci arme.'],
      [
        'Ploaia s-a oprit însă drumurile sunt închise.',
        'Ploaia s-a oprit, însă drumurile sunt închise.',
      ],
    ],
    good: [
      'Opoziția însă cere explicații.',
      'A primit un dar de nuntă.',
      'Este nu numai scump ci și vechi.',
      'A plouat iar.',
      'Dar nimeni nu știe.',
      'Guvernul a câștigat însă alegerile.',
    ],
  },
  *check(block) {
    for (const word of block.words) {
      const before = block.words[word.index - 1];
      if (
        before === undefined ||
        word.gap !== ' ' ||
        word.startsSentence ||
        word.text !== word.lower
      )
        continue;
      if (needsComma(block, word, before))
        yield { start: before.end, end: word.end, replacements: [`, ${word.text}`] };
    }
  },
});
