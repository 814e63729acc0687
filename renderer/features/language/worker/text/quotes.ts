import { classAt, isDigitAt, isLetterAt, isSpaceAt } from './characters.ts';

/** A quotation mark: which way it faces, how deep it is, and where its partner is (-1: none). */
export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly opens: boolean;
  readonly depth: number;
  readonly partner: number;
}

const marks = new Set('„”“‟"«»‚‘');
const beforeOpening = new Set('([{–—-:„«/|');

const afterClosing = new Set(',.;:!?)');

interface Draft {
  start: number;
  end: number;
  text: string;
  opens: boolean;
  depth: number;
  partner: number;
}

function lengthAt(text: string, index: number): number {
  const unit = text.charAt(index);
  const next = text.charAt(index + 1);
  if (marks.has(unit)) return 1;
  if (unit === ',' && next === ',')
    return isSpaceAt(text, index + 2) || text.charAt(index + 2) === ',' ? 0 : 2;
  if (unit === "'" || unit === '’') return next === unit ? 2 : 1;
  if ((unit === '<' || unit === '>') && next === unit) return 2;
  return 0;
}

function isOpening(text: string, start: number, end: number, mark: string): boolean {
  if (mark === '„' && !closesLow(text, start, end)) return true;
  if (mark === ',,' || mark === '<<' || mark === '‚') return true;
  if (mark === '«') return !closesWord(text, start, end);
  if (mark === '>>') return false;
  if (mark === '»') return opensWord(text, start, end);
  const free = isSpaceAt(text, start - 1) || beforeOpening.has(text.charAt(start - 1));
  return free && !isSpaceAt(text, end) && !afterClosing.has(text.charAt(end));
}

/** „»așa«”: guillemets the other way round, as German prints them. */
function opensWord(text: string, start: number, end: number): boolean {
  const free = isSpaceAt(text, start - 1) || beforeOpening.has(text.charAt(start - 1));
  return free && isLetterAt(text, end);
}

function closesWord(text: string, start: number, end: number): boolean {
  const free = isSpaceAt(text, end) || afterClosing.has(text.charAt(end));
  return free && isLetterAt(text, start - 1);
}

function closesLow(text: string, start: number, end: number): boolean {
  return (
    !isSpaceAt(text, start - 1) &&
    !beforeOpening.has(text.charAt(start - 1)) &&
    classAt(text, end) !== 'letter' &&
    !isDigitAt(text, end)
  );
}

function isMeasure(text: string, start: number, mark: string, open: boolean): boolean {
  return (mark === '"' || mark === "''" || mark === "'") && isDigitAt(text, start - 1) && !open;
}

/** A single ' or ’ is an apostrophe unless it stands free on one side and can pair up. */
function isApostrophe(text: string, start: number, openSingle: boolean): boolean {
  if (isLetterAt(text, start - 1) && isLetterAt(text, start + 1)) return true;
  if (
    isDigitAt(text, start + 1) &&
    isDigitAt(text, start + 2) &&
    !isLetterAt(text, start + 3) &&
    !isDigitAt(text, start + 3)
  )
    return true;
  if (isLetterAt(text, start + 1) && /['’]/u.test(text.charAt(start + 2))) return true;
  if (isLetterAt(text, start - 1) && /['’]/u.test(text.charAt(start - 2))) return true;
  if (openSingle) return false;
  return (
    !(isSpaceAt(text, start - 1) || beforeOpening.has(text.charAt(start - 1))) ||
    isSpaceAt(text, start + 1)
  );
}

/** A free single mark opens a quotation only when one that can close it comes soon. */
function hasSingleCloser(text: string, start: number, unit: string): boolean {
  const limit = Math.min(text.length, start + 300);
  for (let index = start + 2; index < limit; index += 1) {
    const mark = text.charAt(index);
    if (mark !== unit && mark !== '’') continue;
    if (!isSpaceAt(text, index - 1) && !isLetterAt(text, index + 1)) return true;
  }
  return false;
}

/**
 * Finds the quotation marks of a text in one pass and pairs them with a stack. A mark left without
 * partner does not deepen what follows.
 */
export function readQuotes(text: string): readonly QuoteMark[] {
  const found: Draft[] = [];
  const open: number[] = [];
  let openSingle = 0;
  let index = 0;
  while (index < text.length) {
    const length = lengthAt(text, index);
    const mark = text.slice(index, index + length);
    const single = mark === "'" || mark === '’' || mark === '‘';
    const skip =
      length === 0 ||
      isMeasure(text, index, mark, open.length > 0) ||
      (single &&
        (isApostrophe(text, index, openSingle > 0) ||
          (openSingle === 0 && (index > 20_000 || !hasSingleCloser(text, index, "'")))));
    if (skip) {
      index += Math.max(length, 1);
      continue;
    }
    const opens = single ? openSingle === 0 : isOpening(text, index, index + length, mark);
    if (single) openSingle = opens ? 1 : 0;
    const draft: Draft = {
      start: index,
      end: index + length,
      text: mark,
      opens,
      depth: 0,
      partner: -1,
    };
    if (opens) {
      open.push(found.length);
    } else {
      const partner = open.pop();
      if (partner !== undefined) {
        draft.partner = partner;
        const opener = found[partner];
        if (opener !== undefined) opener.partner = found.length;
      }
    }
    found.push(draft);
    index += length;
  }
  let depth = 0;
  for (const draft of found) {
    if (draft.partner === -1) continue;
    if (!draft.opens) depth -= 1;
    draft.depth = depth;
    if (draft.opens) depth += 1;
  }
  return found;
}
