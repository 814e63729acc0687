import type { Block } from '../block.ts';
import { defineRule, finding } from '../rule.ts';
import type { Word } from '../text/words.ts';

const names = [
  'sua',
  'statele unite ale americii',
  'statele unite',
  'emiratele arabe unite',
  'emiratele',
  'țările de jos',
  'filipinele',
  'maldivele',
  'națiunile unite',
  'țările baltice',
  'statele baltice',
  'seychelles',
  'bahamas',
  'insulele solomon',
  'insulele feroe',
  'statele',
].map((name) => name.split(' '));

const plurals = new Map(
  (
    'are:au a:au va:vor este:sunt e:sunt vrea:vor poate:pot cere:cer recunoaște:recunosc trimite:trimit susține:susțin face:fac știe:știu dă:dau ia:iau vine:vin ' +
    'spune:spun crede:cred rămâne:rămân devine:devin pune:pun impune:impun propune:propun retrage:retrag pierde:pierd deține:dețin promite:promit permite:permit ' +
    'transmite:transmit decide:decid respinge:resping răspunde:răspund începe:încep produce:produc reduce:reduc introduce:introduc conduce:conduc vinde:vând ' +
    'extinde:extind pretinde:pretind insistă:insistă intervine:intervin menține:mențin obține:obțin sprijină:sprijină oferă:oferă merge:merg trece:trec ajunge:ajung ' +
    'plătește:plătesc pregătește:pregătesc construiește:construiesc primește:primesc dorește:doresc plănuiește:plănuiesc hotărăște:hotărăsc lovește:lovesc folosește:folosesc ' +
    's-a:s-au l-a:l-au i-a:i-au le-a:le-au n-a:n-au și-a:și-au ne-a:ne-au m-a:m-au fusese:fuseseră era:erau avea:aveau putea:puteau voia:voiau ' +
    'urmărește:urmăresc amenință:amenință refuză:refuză oprește:opresc răspândește:răspândesc intenționează:intenționează contribuie:contribuie revine:revin vede:văd deschide:deschid închide:închid cumpără:cumpără'
  )
    .split(' ')
    .map((pair): [string, string] => [
      pair.slice(0, pair.indexOf(':')),
      pair.slice(pair.indexOf(':') + 1),
    ])
    .filter(([singular, plural]) => singular !== plural),
);

const openers = new Set(
  'că dacă iar dar însă unde când deoarece fiindcă întrucât deși căci ci iată astfel acum ieri azi astăzi luni marți miercuri joi vineri sâmbătă duminică totuși apoi încât și cum ca'.split(
    ' ',
  ),
);
const between = new Set('nu mai își îl o îi le se și tot nici doar ne deja însă'.split(' '));

function startsClause(block: Block, word: Word): boolean {
  const before = block.words[word.index - 1];
  if (before === undefined || word.startsSentence || /[,:;„«|(]| – /u.test(word.gap)) return true;
  return openers.has(before.lower);
}

function nameAt(block: Block, word: Word): Word | undefined {
  for (const name of names) {
    if (name[0] !== word.lower || (name.length === 1 && name[0] === 'statele')) continue;
    const found = block.words.slice(word.index, word.index + name.length);
    if (
      found.length === name.length &&
      found.every((other, at) => other.lower === name[at] && (at === 0 || other.gap === ' '))
    )
      return found.at(-1);
  }
  return undefined;
}

export const agreementRule = defineRule({
  id: 'AGREEMENT',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'Acordul cu nume de țări la plural',
  explanation: 'Numele la plural cer verbul la plural: SUA vor, Statele Unite au.',
  source: 'Gramatica limbii române, acordul',
  examples: {
    bad: [
      ['Emiratele Arabe Unite găzduiește negocieri.', 'Emiratele Arabe Unite găzduiesc negocieri.'],
      ['SUA va trimite trupe.', 'SUA vor trimite trupe.'],
      ['Statele Unite a anunțat sancțiuni.', 'Statele Unite au anunțat sancțiuni.'],
      ['Potrivit AFP, SUA nu este de acord.', 'Potrivit AFP, SUA nu sunt de acord.'],
      [
        'A spus că Emiratele Arabe Unite trimite ajutoare.',
        'A spus că Emiratele Arabe Unite trimit ajutoare.',
      ],
      ['SUA s-a retras din acord.', 'SUA s-au retras din acord.'],
    ],
    good: [
      'Armata SUA a anunțat sancțiuni.',
      'Președintele SUA va veni.',
      'SUA vor trimite trupe.',
      'În SUA este noapte.',
      'UE și NATO decid azi.',
      'Decizia luată în SUA, a spus el, e bună.',
    ],
  },
  *check(block) {
    for (const word of block.words) {
      if (word.kind !== 'word' || !/^\p{Lu}/u.test(word.text) || !startsClause(block, word))
        continue;
      const last = nameAt(block, word);
      if (last === undefined) continue;
      let verb = block.words[last.index + 1];
      for (let step = 0; step < 3 && verb?.gap === ' ' && between.has(verb.lower); step += 1)
        verb = block.words[verb.index + 1];
      const plural =
        verb?.gap === ' '
          ? (plurals.get(verb.lower) ?? block.morphology.pluralOfPresent(verb.lower))
          : undefined;
      if (verb !== undefined && plural !== undefined && verb.text === verb.lower)
        yield finding(verb, plural);
    }
  },
});
