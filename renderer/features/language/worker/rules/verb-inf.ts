import { defineRule, finding } from '../rule.ts';
import { likeCase } from '../text/characters.ts';

const infinitives = new Map(
  (
    'apare:apărea reapare:reapărea dispare:dispărea pare:părea compare:compărea transpare:transpărea scade:scădea cade:cădea decade:decădea recade:recădea place:plăcea displace:displăcea ' +
    'complace:complăcea prevede:prevedea revede:revedea vede:vedea întrevede:întrevedea tace:tăcea zace:zăcea încape:încăpea ' +
    'rămânea:rămâne ținea:ține făcea:face cerea:cere trecea:trece mergea:merge ajungea:ajunge punea:pune spunea:spune întorcea:întoarce întoarcea:întoarce ' +
    'începea:începe cunoaștea:cunoaște creștea:crește trimitea:trimite permitea:permite promitea:promite pierdea:pierde vindea:vinde credea:crede ' +
    'scotea:scoate bătea:bate ducea:duce aducea:aduce producea:produce conducea:conduce reducea:reduce obținea:obține menținea:menține susținea:susține conținea:conține reținea:reține aparținea:aparține ' +
    'ducă:duce poată:putea dispară:dispărea apară:apărea'
  )
    .split(' ')
    .map((pair): [string, string] => [
      pair.slice(0, pair.indexOf(':')),
      pair.slice(pair.indexOf(':') + 1),
    ]),
);

const auxiliaries = new Set(
  'va vor voi vei vom veți ar aș ai am ați a putea putut poate pot poți putem puteți puteau puteam s-ar s-or l-ar i-ar le-ar n-ar mi-ar ne-ar ți-ar v-ar le-aș l-aș n-aș m-aș n-aș n-ai c-ar'.split(
    ' ',
  ),
);
const between = new Set('mai și tot cam doar se îl îi le ne vă mă te își nu'.split(' '));

export const verbInfRule = defineRule({
  id: 'VERB_INF',
  category: 'grammar',
  severity: 'error',
  action: 'suggest',
  title: 'Infinitivul după va, ar, poate',
  explanation: 'După va, ar, a putea se folosește infinitivul: va apărea, ar scădea, va rămâne.',
  source: 'DOOM3; Gramatica limbii române, verbul',
  examples: {
    bad: [
      ['Raportul va apare vineri.', 'Raportul va apărea vineri.'],
      ['Prețurile ar putea scade la toamnă.', 'Prețurile ar putea scădea la toamnă.'],
      ['Mi-ar place să ajung acolo.', 'Mi-ar plăcea să ajung acolo.'],
      ['Legea va prevede amenzi.', 'Legea va prevedea amenzi.'],
      ['Trupele vor rămânea la graniță.', 'Trupele vor rămâne la graniță.'],
    ],
    good: [
      'Raportul apare vineri.',
      'Publicului îi place filmul.',
      'Legea prevede amenzi, iar inflația scade.',
      'Poate apare mâine, poate nu.',
      'Va apărea vineri.',
      'Guvernul va face totul.',
    ],
  },
  *check({ words }) {
    for (const [index, word] of words.entries()) {
      const fixed = infinitives.get(word.lower);
      if (fixed === undefined || word.gap !== ' ') continue;
      let before = words[index - 1];
      for (
        let step = 0;
        step < 2 && before !== undefined && between.has(before.lower) && before.gap === ' ';
        step += 1
      )
        before = words[before.index - 1];
      if (before === undefined || !auxiliaries.has(before.lower)) continue;
      const head = before.lower;
      const adverb = head === 'poate' && (before.startsSentence || before.gap !== ' ');
      const imperfect =
        fixed.endsWith('e') &&
        word.lower.endsWith('ea') &&
        /^(?:am|ai|ați|a|putea|poate)$/u.test(head);
      if (head === 'ai' || head === 'am' || head === 'ați') continue;
      if (!adverb && !imperfect) yield finding(word, likeCase(word.text, fixed));
    }
  },
});
