import { defineRule, finding } from '../rule.ts';
import { likeCase } from '../text/characters.ts';

const badCauses = (
  'complicați intemper ruptur suspiciun dezacord divergen disput boicot amenzi amenzil restanț deficienț neplăt faliment insolvenț concedier tăier represiun persecuți cenzur manipul pagub sincop incid avarier avarii crash ' +
  'infarct stop avc pneumoni intoxicați înec hipotermi grip covid tumor arsur septicemi deshidrat anevrism hemoragi comoți scurge scandalul erupți lavă ploilor ninsoril vântul gerul întuneric neatenți imprud nepreg suprapopul depopul emigr îmbătrân exces viteză alcoolul drogur consum rate datori impozit tarif taxel majorăr creșteri prețur costur scumpe lucrăr ambuteiaj trafic coz cozil ceață ceți viscol accident inunda deces crize criza criză lips bol boal furtun ploi ploa ninso incendi război atac bombardam secet canicul ger greve grevei grevă protest defec avari ' +
  'erori eror eroare greșel greșeal întârzier corupți inflați sărăci poluăr poluar epidemi pandemi cutremur explozi pan penuri scumpir blocaj aglomera neglijen obosel stres alcool fum zăpez zăpad gheț gheaț avalanș ' +
  'alunec pierder șomaj datorii deficit conflict tensiun amenință amenința refuz embargo eșec scandal problem dificult restricți scăder prăbuși colaps dezastr tragedi moarte morții viteze vitezei virus infecți ' +
  'cancer răni invazi agresiun sancțiun birocra incompeten nepăs indiferen dezinform fraud hoți furt crim violen teror panic fric haos dezordin gropi gropilor poleiul vânt furtuni grindin tornad uragan taifun ' +
  'cod frig întrerup întreruper suspend blocad asedi ocupați foamet mizeri dărâm scurgeri scurtcircuit imprudenț nereguli ilegalităț abuz crah recesiun austerit incendiilor nefavorab rele proaste slabe grave minciun bolii imposibilităț incapacităț neînțeleger certuri certei rivalităț interdicți temper vremii condițiilor insuficien absenț epuizăr uzurii supraîncălzir căderi căderii deteriorăr degradăr'
).split(' ');
/** Less of something bad is good: „datorită scăderii prețurilor”. */
const lessening = /^(?:scăder|reducer|diminuăr|micșorăr|atenuăr|ieftinir|încetăr|dispari)/u;
const costs = /^(?:preț|cost|cheltuiel|dobânz|inflați|emisi|criminalit|impozit|tarif)/u;
const goodOutcome =
  /^(?:salva[tț]|supraviețui|reuși|câștig|trăie|vindec|scăpa[tț]|prins|prinși|identifica|funcționea|posibil|progres|succes)/u;
const neutral = new Set('condițiilor vremii'.split(' '));

function isBadCause(word: string): boolean {
  return (
    word.length > 2 &&
    badCauses.some(
      (stem) => word.startsWith(stem) && (stem.length > 3 || word.length - stem.length <= 4),
    )
  );
}

export const datoritaRule = defineRule({
  id: 'DATORITA',
  category: 'grammar',
  severity: 'warning',
  action: 'suggest',
  title: 'datorită / din cauza',
  explanation: '„Datorită” introduce o cauză bună; pentru una rea se spune „din cauza”.',
  source: 'Gramatica limbii române, circumstanțialul de cauză',
  examples: {
    bad: [
      ['Zborul a fost anulat datorită ceții.', 'Zborul a fost anulat din cauza ceții.'],
      ['Drumul este închis datorită unui accident.', 'Drumul este închis din cauza unui accident.'],
      ['Fabrica s-a închis datorită crizei.', 'Fabrica s-a închis din cauza crizei.'],
      [
        'Datorită lipsei de fonduri, lucrările au fost oprite.',
        'Din cauza lipsei de fonduri, lucrările au fost oprite.',
      ],
    ],
    good: [
      'Datorită medicilor, pacientul trăiește.',
      'Am reușit datorită sprijinului primit.',
      'Datorită antrenorului, echipa a câștigat.',
      'Turismul crește datorită vremii frumoase.',
      'Firma a revenit pe profit datorită scăderii prețului la gaze.',
    ],
  },
  *check({ words }) {
    for (const [index, word] of words.entries()) {
      if (word.lower !== 'datorită') continue;
      const near = words.slice(Math.max(0, index - 15), index + 15);
      if (near.some(({ lower }) => goodOutcome.test(lower))) continue;
      for (let offset = 1; offset <= 3; offset += 1) {
        const next = words[index + offset];
        if (next?.gap !== ' ') break;
        if (/^(?:lui|lor|că|faptului)$/u.test(next.lower)) continue;
        if (/^(?:de|din|la|cu|și|care|pentru|în|pe|a|al|ai|ale|au|dintre)$/u.test(next.lower))
          break;
        const object = words[index + offset + 1]?.lower ?? '';
        if (lessening.test(next.lower) && (isBadCause(object) || costs.test(object))) break;
        if (isBadCause(next.lower) && !neutral.has(next.lower)) {
          yield finding(word, likeCase(word.text, 'din cauza'));
          break;
        }
      }
    }
  },
});
