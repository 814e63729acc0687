import type { Block } from '../block.ts';
import { defineRule, finding, findingAcross } from '../rule.ts';
import type { Finding } from '../rule.ts';
import { likeCase } from '../text/characters.ts';
import type { Word } from '../text/words.ts';

const joined = new Map(
  (
    'intrun:într-un intro:într-o întrun:într-un întro:într-o dintrun:dintr-un dintro:dintr-o printrun:printr-un printro:printr-o ' +
    'intrunul:într-unul intruna:într-una întrunul:într-unul printrunul:printr-unul dintrunul:dintr-unul întracolo:într-acolo ' +
    'lau:l-au lam:l-am lați:l-ați lar:l-ar leam:le-am leau:le-au leai:le-ai neam:ne-am neau:ne-au neați:ne-ați near:ne-ar ' +
    'nau:n-au nar:n-ar nați:n-ați nam:n-am iam:i-am iați:i-ați iar:i-ar siau:și-au șia:și-a șiau:și-au sia:și-a țiau:ți-au ' +
    'țiam:ți-am miau:mi-au miam:mi-am vam:v-am vau:v-au vați:v-ați sau:s-au sar:s-ar mam:m-am maș:m-aș maș:m-aș team:te-am ' +
    'sămi:să-mi săl:să-l săi:să-i săți:să-ți săși:să-și nui:nu-i nul:nu-l cei:ce-i cel:ce-l întradevăr:într-adevăr ' +
    'intradevăr:într-adevăr dintrodată:dintr-odată dute:du-te uitete:uită-te hainte:hai-nainte sa:s-a ia:i-a iau:i-au la:l-a ' +
    'mia:mi-a ma:m-a va:v-a na:n-a nea:ne-a lea:le-a tia:ți-a țiar:ți-ar șiar:și-ar iați:i-ați leați:le-ați sați:s-ați'
  )
    .split(' ')
    .map((pair): [string, string] => [
      pair.slice(0, pair.indexOf(':')),
      pair.slice(pair.indexOf(':') + 1),
    ]),
);

// Joined forms that are also words of their own: they need a participle after them.
const ambiguous = new Set(
  'sau sar iar ia iau sa la mia ma va na nea lea cei cel săi nul nui neam lam vam team mam nam nar lar lai'.split(
    ' ',
  ),
);
const adverbs = new Set('mai tot și cam prea abia mereu foarte'.split(' '));
const notParticiple = new Set(
  'sfârșit act loc început sens aspect succes proces acces rost fost'.split(' '),
);
const conditionals = new Set(['sar', 'lar', 'nar', 'near', 'țiar', 'șiar']);
const afterConditional = new Set(
  'fi putea vrea duce face avea da lua cere impune cuveni părea vedea zice spune întâmpla crede ajunge trebui dori retrage'.split(
    ' ',
  ),
);
const nounMarkers = new Set('un acest acel același niciun alt fiecare ce vreun de tot'.split(' '));

const beforeObject = new Set('nu care că dacă când cine cum unde ce el ea ei'.split(' '));

function following(block: Block, index: number): Word | undefined {
  let next = block.words[index + 1];
  if (next !== undefined && adverbs.has(next.lower) && next.gap === ' ')
    next = block.words[next.index + 1];
  return next?.gap === ' ' ? next : undefined;
}

function startsPlural(block: Block, before: Word | undefined): boolean {
  if (before === undefined) return false;
  if (
    /^(?:nu|care|ce|unde|când|dacă|ei|ele|toți|toate|unii|alții|doi|două|trei|patru|cinci|șase|zece|mulți|multe)$/u.test(
      before.lower,
    )
  )
    return true;
  return block.morphology.isArticledPlural(before.lower);
}

function isClitic(block: Block, word: Word): boolean {
  const { lower } = word;
  if (!ambiguous.has(lower)) return true;
  const next = following(block, word.index);
  const before = word.gap === ' ' ? block.words[word.index - 1] : undefined;
  if (next === undefined) return false;
  if (conditionals.has(lower))
    return afterConditional.has(next.lower) || block.morphology.isShortInfinitive(next.lower);
  if (/^(?:cei|cel|săi|nul|nui|iar)$/u.test(lower)) return false;
  if (lower === 'na') return false;
  const object = block.words[next.index + 1];
  const named = object?.lower === 'pe' && object.gap === ' ';
  if (lower === 'la' && !named && !beforeObject.has(before?.lower ?? '')) return false;
  if (!isVerbal(block, next)) return false;
  if (lower === 'sau') return word.startsSentence || startsPlural(block, before);
  if (lower === 'neam' || lower === 'mia')
    return before === undefined || !nounMarkers.has(before.lower);
  return true;
}

function isVerbal(block: Block, next: Word): boolean {
  if (next.lower === 'fost') return true;
  return !notParticiple.has(next.lower) && block.morphology.isParticiple(next.lower);
}

const alongPairs = new Map([['lungul', 'de-a lungul'], ['dreptul', 'de-a dreptul'], ['binelea', 'de-a binelea'], ['latul', 'de-a latul'], ['rândul', 'de-a rândul'], ['valma', 'de-a valma'], ['gata', 'de-a gata'], ['pururi', 'de-a pururi']]); // prettier-ignore

const splitWrongly = new Map([['v-a', 'va'], ['s-au', 'sau'], ['s-a', 'sa'], ['i-a', 'ia'], ['ne-am', 'neam'], ['să-i', 'săi'], ['n-ai', 'nai']]); // prettier-ignore

/** „v-a veni” for „va veni”, „i-a parte” for „ia parte”. */
function unwantedHyphen(block: Block, word: Word): string | undefined {
  const together = splitWrongly.get(word.lower);
  const next = following(block, word.index);
  if (together === undefined || next === undefined) return undefined;
  if (word.lower === 'v-a')
    return block.morphology.isParticiple(next.lower) || !isInfinitive(block, next)
      ? undefined
      : together;
  if (word.lower === 'i-a')
    return /^(?:parte|măsuri|loc|naștere|ființă|cuvântul|seama|startul|decizia|act)$/u.test(
      next.lower,
    )
      ? together
      : undefined;
  return undefined;
}

function isInfinitive({ morphology, lexicon }: Block, word: Word): boolean {
  if (
    /^(?:fi|avea|face|merge|spune|trimite|ajunge|rămâne|pune|duce|trece|cere|începe|vedea|putea|veni)$/u.test(
      word.lower,
    )
  )
    return true;
  return (
    morphology.isShortInfinitive(word.lower) ||
    (word.lower.endsWith('e') &&
      lexicon.has(`${word.lower.slice(0, -1)}ând`) &&
      lexicon.has(`${word.lower}re`))
  );
}

export const cliticHyphenRule = defineRule({
  id: 'CLITIC_HYPHEN',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'Cratima la pronume și prepoziții',
  explanation: 'Pronumele scurt și auxiliarul se leagă prin cratimă: s-a dus, într-un.',
  source: 'DOOM3, semnele ortografice: cratima',
  examples: {
    bad: [
      ['Spune că la văzut pe hoț.', 'Spune că l-a văzut pe hoț.'],
      ['Ancheta sa încheiat ieri.', 'Ancheta s-a încheiat ieri.'],
      ['Ministrul sa întors din vizită.', 'Ministrul s-a întors din vizită.'],
      ['A fost găsit intrun depozit.', 'A fost găsit într-un depozit.'],
      ['Trupele sau retras din oraș.', 'Trupele s-au retras din oraș.'],
      ['Premierul ia transmis un mesaj.', 'Premierul i-a transmis un mesaj.'],
      ['Noi neam hotărât deja.', 'Noi ne-am hotărât deja.'],
      ['Convoiul a mers dea lungul râului.', 'Convoiul a mers de-a lungul râului.'],
      ['Printro lege nouă, taxa dispare.', 'Printr-o lege nouă, taxa dispare.'],
      ['Mâine v-a ploua în sud.', 'Mâine va ploua în sud.'],
      ["Nu s'a mai întors.", 'Nu s-a mai întors.'],
    ],
    good: [
      'Mama sa a plecat la Cluj.',
      'Pace sau război, aceasta este întrebarea.',
      'Vasul ia apă.',
      'Este un neam vechi.',
      'Morți sau răniți nu sunt.',
      'Copiii sar gardul.',
      'Procesul ia sfârșit mâine.',
      'V-a trimis o scrisoare.',
      'Răniți sau uciși, toți sunt numărați.',
    ],
  },
  *check(block): Generator<Finding> {
    for (const word of block.words) {
      if (word.kind !== 'word') continue;
      const next = block.words[word.index + 1];
      if (word.lower === 'dea' && next?.gap === ' ' && alongPairs.has(next.lower)) {
        yield findingAcross(word, next, likeCase(word.text, alongPairs.get(next.lower) ?? ''));
        continue;
      }
      const old =
        /^(s|m|l|n|v|i|ne|le|mi|ți|și|într|dintr|printr|c|d)['’](a|au|am|ai|ați|aș|ar|un|o|unul|una|i|l)$/u.exec(
          word.lower,
        );
      const fixed = old !== null ? `${old[1] ?? ''}-${old[2] ?? ''}` : undefined;
      const together = joined.get(word.lower);
      if (fixed !== undefined && /^(?:s|m|l|n|v|ne|le|într|dintr|printr)$/u.test(old?.[1] ?? ''))
        yield finding(word, likeCase(word.text, fixed));
      else if (together !== undefined && isClitic(block, word))
        yield finding(word, likeCase(word.text, together));
      else {
        const apart = unwantedHyphen(block, word);
        if (apart !== undefined) yield finding(word, likeCase(word.text, apart));
      }
    }
  },
});
