import { defineRule, finding } from '../rule.ts';
import type { Finding } from '../rule.ts';
import type { Block } from '../block.ts';
import type { QuoteMark } from '../text/quotes.ts';

/** The mark that belongs in a place: „ ” outside, « » inside. */
export function rightMark(mark: QuoteMark): string {
  if (mark.depth > 0) return mark.opens ? '«' : '»';
  return mark.opens ? '„' : '”';
}

function partnerText(block: Block, mark: QuoteMark): string {
  return block.quotes[mark.partner]?.text ?? '';
}

function isOuterMistake(block: Block, mark: QuoteMark): boolean {
  if (mark.depth > 0 || mark.text === rightMark(mark)) return false;
  const alone = mark.partner === -1;
  const single = mark.text === "'" || mark.text === '’' || mark.text === '‘';
  if (
    alone &&
    (single || mark.text === '«' || mark.text === '»' || mark.text === '<<' || mark.text === '>>')
  )
    return false;
  return !(mark.text === '‘' && partnerText(block, mark) === '’' && mark.depth > 0);
}

export const quotesRule = defineRule({
  id: 'QUOTES',
  category: 'typography',
  severity: 'error',
  action: 'auto',
  title: 'Ghilimele',
  explanation: 'Ghilimelele românești sunt „jos la început și sus la sfârșit”.',
  source: 'DOOM3, semnele de punctuație: ghilimelele',
  examples: {
    bad: [
      ['Grupul »Zori noi« cere alegeri.', 'Grupul „Zori noi” cere alegeri.'],
      ['El a vorbit despre "pace" la Paris.', 'El a vorbit despre „pace” la Paris.'],
      ['”Rămânem aici”, a spus primarul.', '„Rămânem aici”, a spus primarul.'],
      ["A lovit ,,drept în inimă'' apărarea.", 'A lovit „drept în inimă” apărarea.'],
      ['Este un “moment istoric” pentru țară.', 'Este un „moment istoric” pentru țară.'],
      ['Operațiunea „Scutul“ a început.', 'Operațiunea „Scutul” a început.'],
      ['Filmul <<Aferim>> a fost premiat.', 'Filmul „Aferim” a fost premiat.'],
      ["Luptă împotriva „eurofascismului''.", 'Luptă împotriva „eurofascismului”.'],
    ],
    good: [
      'Ecranul are 27" și costă puțin.',
      '„Planul «Scutul» merge înainte”, a spus el.',
      'Promoția ’89 s-a reunit la Côte d’Azur.',
      'A alergat 10′ 45″ fără oprire.',
    ],
  },
  *check(block): Generator<Finding> {
    for (const mark of block.quotes) {
      if (isOuterMistake(block, mark)) yield finding(mark, rightMark(mark));
    }
  },
});
