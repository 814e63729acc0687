import type { Block } from '../block.ts';
import type { Word } from '../text/words.ts';
import { modalsInA, sayingBeforeCa, subjunctives, sureAfterThat } from './diacritics-lists.ts';
import type { Place } from './diacritics-place.ts';

function isSubjunctive({ block, next }: Place): boolean {
  if (subjunctives.has(next)) return true;
  const stem = next.slice(0, -1);
  if (next.endsWith('eze')) return block.morphology.isParticiple(`${next.slice(0, -3)}at`);
  if (next.endsWith('ască'))
    return (
      block.lexicon.has(`${next.slice(0, -4)}ește`) || block.lexicon.has(`${next.slice(0, -4)}it`)
    );
  return (
    (next.endsWith('e') && block.morphology.isParticiple(`${stem}at`)) ||
    (next.endsWith('ă') && block.lexicon.has(`${stem}e`) && block.lexicon.has(`${stem}ând`))
  );
}

const sureModals = new Set('vrea trebuia voia dorea cerea'.split(' '));

/** „să” when „sa” stands before a verb: „vrea sa plece”. */
export function meantSubjunctive(place: Place): string | undefined {
  const { before, next, block } = place;
  if (next === '' || block.morphology.isParticiple(next)) return undefined;
  if (before === 'a' || before === '') return isSubjunctive(place) ? 'să' : undefined;
  if (!before.endsWith('a')) return 'să';
  if (sureModals.has(before)) return 'să';
  const verb = modalsInA.has(before) || !block.morphology.isArticledFeminine(before);
  return verb && isSubjunctive(place) ? 'să' : undefined;
}

const finite = new Set(
  'este e sunt era erau va vor ar au are avea aveau nu-i s-a s-au s-ar l-a i-a le-a n-a n-au ne-a există trebuie poate pot vrea vor fost își îl îi se'.split(
    ' ',
  ),
);

function isFinite({ lexicon, morphology }: Block, { lower }: Word): boolean {
  return (
    finite.has(lower) ||
    (morphology.isPresentThird(lower) && !morphology.isArticled(lower) && lexicon.has(lower))
  );
}

/** „speră ca echipa să câștige”: a subjunctive comes before any other verb, so „ca” stays. */
function leadsToSubjunctive(block: Block, word: Word): boolean {
  for (const next of block.words.slice(word.index + 1, word.index + 13)) {
    if (next.startsSentence) return false;
    if (/^(?:să|sa|s-o|s-ar|să-.{1,4})$/u.test(next.lower)) return true;
    if (isFinite(block, next) && !/^(?:se|își|îl|îi)$/u.test(next.lower)) return false;
  }
  return false;
}

const compared = new Set(
  'un o și fiind la în pe de pentru nimeni niciodată acum altă niciun'.split(' '),
);

/** „că” when „ca” brings in what somebody said: „spune ca vine”. */
export function meantThat({ before, next, afterNext, block, word }: Place): string | undefined {
  if (next === '' || leadsToSubjunctive(block, word)) return undefined;
  if (before === 'pentru' || before === 'încât') return 'că';
  const said = sayingBeforeCa.has(before);
  if (said) return next === 'un' || next === 'și' || next === 'fiind' ? undefined : 'că';
  const verb =
    sureAfterThat.has(next) ||
    (next === 'a' && block.morphology.isParticiple(afterNext)) ||
    (next === 'nu' && (sureAfterThat.has(afterNext) || block.morphology.isPresentThird(afterNext)));
  return verb && !compared.has(before) && before !== 'fel' ? 'că' : undefined;
}
