import { classAt, isCapitalised, isDigitAt, isLetterAt, isSpaceAt } from './characters.ts';

/** A word, a number, or a piece that is neither (F-35, www.gov.ro, @nume). */
export interface Word {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'code';
  /** The text between the word before and this one. */
  readonly gap: string;
  /** True for the first word of the block and after a full stop, question or exclamation mark. */
  readonly startsSentence: boolean;
}

// Nobody writes longer words; a cap keeps the work per word bounded on hostile input.
const longestWord = 64;

const abbreviations = new Set(
  (
    'al alin aprox art bd bul ca cap cca cf cit col com cpt dl dna d-na d-l dr ed etc ex fig gen gl hr ing ' +
    'inc ian feb mar apr iun iul aug sept oct nov dec jr jud km lit lt max mil min mld mln mr nr ' +
    'op ord pag par pct pg plt pp prof resp sec sf bl sc ap et mun crt obs slt maj insp chest șos sr str tel univ conf lect asist acad arh av vol vs'
  ).split(' '),
);

const domains = new Set(
  'js py ts ro com org net eu md ua uk io info gov int edu tv ru de fr it news'.split(' '),
);

function isJoint(text: string, index: number): boolean {
  const unit = text.charAt(index);
  const before = classAt(text, index - 1);
  const after = classAt(text, index + 1);
  if (unit === '-' || unit === '\u2011') {
    return (
      (before === 'letter' && (after === 'letter' || after === 'digit')) ||
      (before === 'digit' && after === 'letter')
    );
  }
  if (unit === "'" || unit === '’') return before === 'letter' && after === 'letter';
  if (unit === '.' || unit === ',') return before === 'digit' && after === 'digit';
  return unit === '_' && before !== 'space' && after !== 'space';
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const kind = classAt(text, end);
    if (kind !== 'letter' && kind !== 'digit' && !(end > start && isJoint(text, end))) break;
    end += 1;
  }
  return end;
}

function endOfChunk(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isSpaceAt(text, end)) end += 1;
  return end;
}

const afterAddress = new Set('.,;:!?…)]}”»"');

/** The end of the web or mail address or handle that fills the chunk, or -1 when it holds none. */
function endOfAddress(text: string, start: number, chunkEnd: number): number {
  const chunk = text.slice(start, Math.min(chunkEnd, start + 2_000));
  const first = chunk.charAt(0);
  const isHandle = (first === '@' || first === '#') && isLetterAt(chunk, 1);
  const isAddress = chunk.includes('://') || chunk.startsWith('www.') || chunk.indexOf('@') > 0;
  if (!isHandle && !isAddress) return -1;
  let end = start + chunk.length;
  while (end > start + 1 && afterAddress.has(text.charAt(end - 1))) end -= 1;
  return end;
}

function endOfDomain(text: string, start: number, end: number): number {
  let last = end;
  for (
    let step = 0;
    step < 4 && text.charAt(last) === '.' && isLetterAt(text, last + 1);
    step += 1
  ) {
    const next = endOfWord(text, last + 1);
    if (!domains.has(text.slice(last + 1, next)) && step === 0 && !isAddressTail(text, next)) break;
    last = next;
  }
  return start === end ? end : last;
}

function isAddressTail(text: string, index: number): boolean {
  return (
    text.charAt(index) === '.' && domains.has(text.slice(index + 1, endOfWord(text, index + 1)))
  );
}

function kindOf(text: string): Word['kind'] {
  if (text.length > longestWord) return 'code';
  let digits = false;
  let letters = false;
  for (let index = 0; index < text.length; index += 1) {
    digits ||= isDigitAt(text, index);
    letters ||= isLetterAt(text, index);
  }
  if (!digits) return text.includes('_') || text.includes('.') ? 'code' : 'word';
  return letters ? 'code' : 'number';
}

const closers = new Set('”»")]’');

function endsSentence(gap: string, previous: Word | undefined): boolean {
  if (previous === undefined || gap.includes('\n')) return true;
  let ended = false;
  for (const unit of gap.length > 40 ? gap.slice(0, 40) : gap) {
    if (unit === '.') ended = !(gap.startsWith('.') && isAbbreviation(previous));
    else if (unit === '!' || unit === '?') ended = true;
    else if (unit === '…' || unit === ',' || unit === ';' || unit === '–') ended = false;
    else if (closers.has(unit) && ended) continue;
  }
  return ended;
}

/** True for the listed short forms and single letters, whose full stop does not end a sentence. */
export function isAbbreviation(word: Word): boolean {
  return (word.text.length === 1 && word.kind === 'word') || abbreviations.has(word.lower);
}

/** Splits a text into words in one pass. Offsets are UTF-16 units. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let position = 0;
  let previousEnd = 0;
  let chunkEnd = 0;
  const push = (start: number, end: number, kind?: Word['kind']): void => {
    const piece = text.slice(start, end);
    const gap = text.slice(previousEnd, start);
    words.push({
      index: words.length,
      start,
      end,
      text: piece,
      lower: piece.length > longestWord ? piece : piece.toLowerCase(),
      kind: kind ?? kindOf(piece),
      gap,
      startsSentence:
        endsSentence(gap, words.at(-1)) &&
        (words.length === 0 || /[\s„«(“"]$/u.test(gap) || isCapitalised(piece)),
    });
    previousEnd = end;
    position = end;
  };
  while (position < text.length) {
    if (isSpaceAt(text, position)) {
      position += 1;
      continue;
    }
    if (position >= chunkEnd) {
      chunkEnd = endOfChunk(text, position);
      const addressEnd = endOfAddress(text, position, chunkEnd);
      if (addressEnd !== -1) {
        push(position, addressEnd, 'code');
        continue;
      }
    }
    const kind = classAt(text, position);
    if (kind !== 'letter' && kind !== 'digit') {
      position += 1;
      continue;
    }
    const end = endOfWord(text, position);
    const domainEnd = kind === 'letter' ? endOfDomain(text, position, end) : end;
    const hidden = text.charAt(position - 1) === '.' && isSpaceAt(text, position - 2);
    push(position, domainEnd, domainEnd > end || hidden ? 'code' : undefined);
  }
  return words;
}

/** How a word is capitalised; `mixed` covers MApN and iPhone. */
export function shapeOf(word: string): 'lower' | 'title' | 'upper' | 'mixed' {
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  if (word.length > 1 && word === word.toUpperCase()) return 'upper';
  return isCapitalised(word) && word.slice(1) === lower.slice(1) ? 'title' : 'mixed';
}
