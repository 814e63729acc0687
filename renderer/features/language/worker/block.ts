import type { WordPolicy } from './dictionaries/word-policy.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Morphology } from './text/morphology.ts';
import { readQuotes } from './text/quotes.ts';
import type { QuoteMark } from './text/quotes.ts';
import { readWords } from './text/words.ts';
import type { Word } from './text/words.ts';

/** House style: press practice, or the EU interinstitutional style guide. */
export type Profile = 'press' | 'eu';

/** Where a text stands; headlines have rules of their own. */
export type BlockKind = 'body' | 'headline' | 'standfirst' | 'caption' | 'list-item';

/** One paragraph or field as the rules see it. */
export interface Block {
  readonly text: string;
  readonly kind: BlockKind;
  readonly profile: Profile;
  readonly words: readonly Word[];
  readonly quotes: readonly QuoteMark[];
  readonly lexicon: Lexicon;
  readonly morphology: Morphology;
  readonly policy: WordPolicy;
  /** True when the text was typed without Romanian letters, so bare forms are suspect. */
  readonly typedWithoutDiacritics: boolean;
}

/** What a block is built from besides its text. */
export interface BlockContext {
  readonly lexicon: Lexicon;
  readonly morphology: Morphology;
  readonly policy: WordPolicy;
  readonly profile: Profile;
}

const tellTale = new Set(
  'si in sa ca catre cand fara dupa sunt pana asa sau cu pentru daca nici tara inca'.split(' '),
);
const sureSigns = new Set('si catre cand fara dupa asa daca inca sedinta tari romania'.split(' '));

function typedWithoutDiacritics(text: string, words: readonly Word[], lexicon: Lexicon): boolean {
  if (/[ăâîșțşţĂÂÎȘȚŞŢ]/u.test(text)) return false;
  return words.some(
    (word) =>
      sureSigns.has(word.lower) ||
      (tellTale.has(word.lower) && !lexicon.has(word.lower)) ||
      word.lower === 'in',
  );
}

/** Reads a text once for all rules. */
export function readBlock(text: string, kind: BlockKind, context: BlockContext): Block {
  const words = readWords(text);
  return {
    ...context,
    text,
    kind,
    words,
    quotes: readQuotes(text),
    typedWithoutDiacritics: typedWithoutDiacritics(text, words, context.lexicon),
  };
}
