import type { Rule } from '../rule.ts';
import { cedillaRule } from './cedilla.ts';
import { quotesRule } from './quotes.ts';
import { nestedQuotesRule } from './nested-quotes.ts';
import { apostropheRule } from './apostrophe.ts';
import { spaceBeforePunctRule } from './space-before-punct.ts';
import { spaceAfterPunctRule } from './space-after-punct.ts';
import { spaceDoubleRule } from './space-double.ts';
import { spaceInsideRule } from './space-inside.ts';
import { dashRule } from './dash.ts';
import { dashRangeRule } from './dash-range.ts';
import { ellipsisRule } from './ellipsis.ts';
import { punctRepeatRule } from './punct-repeat.ts';
import { numThousandsRule } from './num-thousands.ts';
import { numDecimalRule } from './num-decimal.ts';
import { percentRule } from './percent.ts';
import { nbspRule } from './nbsp.ts';
import { currencyRule } from './currency.ts';
import { etcCommaRule } from './etc-comma.ts';
import { dateCapsRule } from './date-caps.ts';
import { iCircRule } from './i-circ.ts';
import { cliticHyphenRule } from './clitic-hyphen.ts';
import { niciunRule } from './niciun.ts';
import { compoundRule } from './compound.ts';
import { doubleIRule } from './double-i.ts';
import { acronymHyphenRule } from './acronym-hyphen.ts';
import { acronymArticleRule } from './acronym-article.ts';
import { loanwordHyphenRule } from './loanword-hyphen.ts';
import { capsInstitutionRule } from './caps-institution.ts';
import { capsCommonRule } from './caps-common.ts';
import { sentenceCapRule } from './sentence-cap.ts';
import { numDeRule } from './num-de.ts';
import { numGenderRule } from './num-gender.ts';
import { numStartRule } from './num-start.ts';
import { verbInfRule } from './verb-inf.ts';
import { verbFormRule } from './verb-form.ts';
import { peCareRule } from './pe-care.ts';
import { decatRule } from './decat.ts';
import { datoritaRule } from './datorita.ts';
import { caseGenDatRule } from './case-gen-dat.ts';
import { agreementRule } from './agreement.ts';
import { possArticleRule } from './poss-article.ts';
import { pleonasmRule } from './pleonasm.ts';
import { cacophonyRule } from './cacophony.ts';
import { caSiRule } from './ca-si.ts';
import { repeatedWordRule } from './repeated-word.ts';
import { confusionRule } from './confusion.ts';
import { commaConjRule } from './comma-conj.ts';
import { attributionCommaRule } from './attribution-comma.ts';
import { headlinePeriodRule } from './headline-period.ts';
import { headlineLengthRule } from './headline-length.ts';
import { headlineLabelRule } from './headline-label.ts';
import { headlineCapsRule } from './headline-caps.ts';
import { clicheRule } from './cliche.ts';
import { anglicismRule } from './anglicism.ts';
import { diacriticsRule } from './diacritics.ts';
import { spellRule } from './spell.ts';

import { dashRelationRule } from './dash-relation.ts';
import { dialogueDashRule } from './dialogue-dash.ts';
import { dateFormatRule } from './date-format.ts';
import { abbreviationFormRule } from './abbreviation-form.ts';
import { nameDiacriticsRule } from './name-diacritics.ts';

/**
 * Every language rule. Where two matches overlap, the rule listed first wins, so the rules that
 * know most about a mistake come before plain spelling.
 */
export const rules: readonly Rule[] = [
  cedillaRule,
  quotesRule,
  nestedQuotesRule,
  apostropheRule,
  spaceBeforePunctRule,
  spaceAfterPunctRule,
  spaceDoubleRule,
  spaceInsideRule,
  dashRule,
  dashRangeRule,
  ellipsisRule,
  punctRepeatRule,
  currencyRule,
  numThousandsRule,
  numDecimalRule,
  percentRule,
  nbspRule,
  etcCommaRule,
  dateCapsRule,
  iCircRule,
  cliticHyphenRule,
  niciunRule,
  compoundRule,
  doubleIRule,
  acronymHyphenRule,
  acronymArticleRule,
  loanwordHyphenRule,
  capsInstitutionRule,
  capsCommonRule,
  sentenceCapRule,
  numDeRule,
  numGenderRule,
  numStartRule,
  verbInfRule,
  verbFormRule,
  peCareRule,
  decatRule,
  datoritaRule,
  caseGenDatRule,
  agreementRule,
  possArticleRule,
  pleonasmRule,
  cacophonyRule,
  caSiRule,
  repeatedWordRule,
  confusionRule,
  commaConjRule,
  attributionCommaRule,
  headlinePeriodRule,
  headlineLengthRule,
  headlineLabelRule,
  headlineCapsRule,
  clicheRule,
  anglicismRule,
  diacriticsRule,
  spellRule,
  dashRelationRule,
  dialogueDashRule,
  dateFormatRule,
  abbreviationFormRule,
  nameDiacriticsRule,
];
