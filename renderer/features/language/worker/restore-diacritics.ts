import type { Engine } from './engine.ts';
import { commonWithDiacritics, commonWords } from './lexicon/common-words.ts';
import { diacriticVariants } from './lexicon/diacritics.ts';
import { isCapitalised, likeCase, withoutDiacritics } from './text/characters.ts';
import type { Word } from './text/words.ts';

/** How sure a proposal is; `choose` needs a person, because the bare form is a word too. */
export type Confidence = 'sure' | 'likely' | 'choose';

/** A word that may need diacritics, with the forms it may stand for, best first. */
export interface DiacriticsProposal {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly options: readonly string[];
  readonly confidence: Confidence;
}

const alwaysAmbiguous = new Set(
  'fata fete putin tata masa casa sa ca va tari roman romani romana romanii para pari mari vara peste'.split(
    ' ',
  ),
);

function propose(
  engine: Engine,
  word: Word,
  byRule: ReadonlyMap<number, readonly string[]>,
): DiacriticsProposal | undefined {
  const place = { start: word.start, end: word.end, text: word.text };
  const { lower } = word;
  const variants = diacriticVariants(engine.lexicon.graph, lower).map((form) =>
    likeCase(word.text, form),
  );
  const ruled = byRule.get(word.start);
  const bareIsWord = engine.policy.knows(word.text);
  const isName = isCapitalised(word.text) && engine.policy.kindOf(word.text) === 'nume';
  if (isName && !alwaysAmbiguous.has(lower)) return undefined;
  if (alwaysAmbiguous.has(lower) && variants.length > 0) {
    const options = [...new Set([...(ruled ?? []), word.text, ...variants])];
    return { ...place, options, confidence: ruled === undefined ? 'choose' : 'likely' };
  }
  if (ruled !== undefined) {
    const options = [...new Set([...ruled, ...variants])];
    return { ...place, options, confidence: options.length === 1 ? 'sure' : 'likely' };
  }
  if (variants.length === 0) return undefined;
  if (!bareIsWord)
    return { ...place, options: variants, confidence: variants.length === 1 ? 'sure' : 'likely' };
  if (commonWords().has(lower) && commonWithDiacritics(lower).length === 0) return undefined;
  if (commonWithDiacritics(lower).length === 0) return undefined;
  return { ...place, options: [...new Set([word.text, ...variants])], confidence: 'choose' };
}

/**
 * Proposals for a text typed without Romanian letters. Nothing is changed here; a word that
 * already has diacritics is left alone.
 */
export function proposeDiacritics(engine: Engine, text: string): readonly DiacriticsProposal[] {
  const { words } = engine.read({ text, kind: 'body' });
  const byRule = new Map(
    engine
      .check({ text, kind: 'body' })
      .filter(({ rule }) => rule === 'DIACRITICS')
      .map((match) => [match.start, match.replacements]),
  );
  return words.flatMap((word) => {
    if (word.kind !== 'word' || withoutDiacritics(word.text) !== word.text) return [];
    return propose(engine, word, byRule) ?? [];
  });
}
