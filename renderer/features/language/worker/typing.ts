import type { Profile } from './block.ts';
import { classAt, isDigitAt, isLetterAt, isSpaceAt } from './text/characters.ts';
import { readWords } from './text/words.ts';
import { cedillaFixed } from './rules/cedilla.ts';

/** What the caret's paragraph looks like around the characters just typed. */
export interface TypedText {
  readonly before: string;
  /** The characters; a line feed for the Enter that ended the paragraph. */
  readonly inserted: string;
  readonly after: string;
  /** House style; the press where none is given. */
  readonly profile?: Profile;
}

/** A correction: how many units before the caret to take away, and what to put there. */
export interface TypingCorrection {
  readonly rule: string;
  readonly remove: number;
  readonly insert: string;
}

type Corrector = (text: string, typed: TypedText) => TypingCorrection | undefined;

const openingPlace = new Set('([{–—„«/');

/** How many „ are open, counting « » as one level deeper. */
function openQuotes(text: string): number {
  let depth = 0;
  for (const unit of text.slice(-4_000)) {
    if (unit === '„' || unit === '«') depth += 1;
    else if ((unit === '”' || unit === '»') && depth > 0) depth -= 1;
  }
  return depth;
}

const quote: Corrector = (text, { inserted }) => {
  if (inserted !== '"') return undefined;
  const place = text.length - 1;
  const opens = isSpaceAt(text, place - 1) || openingPlace.has(text.charAt(place - 1));
  const depth = openQuotes(text.slice(0, -1));
  if (!opens && depth === 0) return undefined;
  const mark = opens ? (depth === 0 ? '„' : '«') : depth > 1 ? '»' : '”';
  return { rule: 'QUOTES', remove: 1, insert: mark };
};

const apostrophe: Corrector = (text, { inserted }) => {
  const place = text.length - 2;
  if (!isLetterAt(inserted, 0) || text.charAt(place) !== "'" || !isLetterAt(text, place - 1))
    return undefined;
  return { rule: 'APOSTROPHE', remove: 1 + inserted.length, insert: `’${inserted}` };
};

const dash: Corrector = (text, { inserted }) => {
  if (inserted !== ' ') return undefined;
  const two = text.endsWith(' -- ');
  if (!two && !text.endsWith(' - ')) return undefined;
  const start = text.length - (two ? 4 : 3);
  const listMark = text.slice(0, start).trim() === '' || text.charAt(start - 1) === '\n';
  if (listMark || isDigitAt(text, start - 1)) return undefined;
  return { rule: 'DASH', remove: two ? 3 : 2, insert: '– ' };
};

const ellipsis: Corrector = (text, { inserted }) =>
  inserted === '.' && text.endsWith('...') && !text.endsWith('....')
    ? { rule: 'ELLIPSIS', remove: 3, insert: '…' }
    : undefined;

const spaceBefore: Corrector = (text, { inserted, after }) => {
  if (
    !/^[,;!?]$/u.test(inserted) ||
    text.charAt(text.length - 2) !== ' ' ||
    after.startsWith(inserted)
  )
    return undefined;
  const before = classAt(text, text.length - 3);
  if (before !== 'letter' && before !== 'digit') return undefined;
  return { rule: 'SPACE_BEFORE_PUNCT', remove: 2, insert: inserted };
};

/** A full stop waits for what follows: it may begin an ellipsis or a file's ending. */
const spaceBeforeStop: Corrector = (text, { inserted }) =>
  isSpaceAt(inserted, 0) && /[\p{L}\p{N}”»)] \.\s$/u.test(text.slice(-4))
    ? { rule: 'SPACE_BEFORE_PUNCT', remove: 3, insert: `.${inserted}` }
    : undefined;

const percent: Corrector = (text, { inserted, profile = 'press' }) => {
  if (inserted !== '%') return undefined;
  const spaced = isSpaceAt(text, text.length - 2);
  if (!isDigitAt(text, text.length - (spaced ? 3 : 2))) return undefined;
  const wanted = profile === 'eu' ? '\u00a0%' : '%';
  const remove = spaced ? 2 : 1;
  return text.slice(-remove) === wanted ? undefined : { rule: 'PERCENT', remove, insert: wanted };
};

const fixedSpaceUnits = new Set('km kg cm mm ha MW GW kW kWh MWh GB MB TB mp'.split(' '));

const fixedSpace: Corrector = (text, { inserted }) => {
  if (isDigitAt(inserted, 0)) {
    const head = /(?:^|[^\p{L}])(?:art|alin|nr|pct)\. \d{1,4}$/u.exec(text.slice(-12));
    if (head === null || isDigitAt(text, text.length - 1 - inserted.length)) return undefined;
    return { rule: 'NBSP', remove: 1 + inserted.length, insert: `\u00a0${inserted}` };
  }
  if (isLetterAt(inserted, 0) || inserted.length !== 1) return undefined;
  const unit = /\d (\p{L}{1,3})[^\p{L}]$/u.exec(text.slice(-8))?.[1];
  if (unit === undefined || !fixedSpaceUnits.has(unit)) return undefined;
  return { rule: 'NBSP', remove: unit.length + 2, insert: `\u00a0${unit}${inserted}` };
};

/** A word is mended when it is finished: until then „Ş” may become „Şanlıurfa”, which keeps it. */
const cedilla: Corrector = (text, { inserted }) => {
  if (isLetterAt(inserted, 0)) return undefined;
  const finished = text.slice(0, -inserted.length);
  const word = readWords(finished.slice(-60)).at(-1)?.text ?? '';
  if (word === '' || !finished.endsWith(word)) return undefined;
  const fixed = cedillaFixed(word);
  return fixed === null
    ? undefined
    : { rule: 'CEDILLA', remove: word.length + inserted.length, insert: fixed + inserted };
};

const doubleSpace: Corrector = (text, { inserted }) =>
  inserted === ' ' && text.endsWith('  ') && text.trim() !== ''
    ? { rule: 'SPACE_DOUBLE', remove: 2, insert: ' ' }
    : undefined;

const correctors: readonly Corrector[] = [
  cedilla,
  quote,
  apostrophe,
  dash,
  ellipsis,
  spaceBefore,
  spaceBeforeStop,
  percent,
  fixedSpace,
  doubleSpace,
];

/** True inside an address or a piece of code, where nothing is corrected. */
function isProtected(text: string): boolean {
  const tail = text.slice(-200);
  const chunk = tail.slice(
    Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\u00a0'), tail.lastIndexOf('\n')) + 1,
  );
  return (
    chunk.includes('://') ||
    chunk.startsWith('www.') ||
    chunk.includes('@') ||
    tail.split('`').length % 2 === 0
  );
}

/**
 * The correction for the characters just typed, or null. Pure: the editor applies it as one undo
 * step of its own. Rules switched off are named in `disabled`.
 */
export function correctTyping(
  typed: TypedText,
  disabled: ReadonlySet<string> = new Set(),
): TypingCorrection | null {
  const text = (typed.before + typed.inserted).slice(-6_000);
  if (typed.inserted === '' || typed.inserted.length > 8 || isProtected(text)) return null;
  for (const corrector of correctors) {
    const correction = corrector(text, typed);
    if (correction !== undefined && !disabled.has(correction.rule)) return correction;
  }
  return null;
}
