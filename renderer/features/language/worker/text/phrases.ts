import type { Block } from '../block.ts';
import type { Finding } from '../rule.ts';
import { likeCase } from './characters.ts';
import type { Word } from './words.ts';

interface Phrase {
  readonly tokens: readonly (readonly string[])[];
  readonly replacements: readonly string[];
}

/** Phrases to look for, indexed by the start of their first word. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

const keyOf = (token: string): string => token.slice(0, 2);

/**
 * Reads lines of `pattern => replacement | replacement`. A pattern is words; `a|b` are
 * alternatives, `reven~` any word that starts so, `!a|b` at the end what must not follow. `$1` in a
 * replacement is the first word matched.
 */
export function phraseTable(lines: string): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const line of lines.split('\n').map((text) => text.trim())) {
    if (line === '') continue;
    const [pattern = '', replacement = ''] = line.split('=>').map((part) => part.trim());
    const tokens = pattern.split(' ').map((token) => token.split('|'));
    const replacements =
      replacement === '' ? [] : replacement.split('|').map((text) => text.trim());
    for (const key of new Set((tokens[0] ?? []).map(keyOf))) {
      table.set(key, [...(table.get(key) ?? []), { tokens, replacements }]);
    }
  }
  return table;
}

const isSpaced = ({ gap }: Word): boolean => gap === ' ' || gap === '\u00a0';

function fits(word: Word, options: readonly string[]): boolean {
  return options.some((option) =>
    option.endsWith('~') ? word.lower.startsWith(option.slice(0, -1)) : word.lower === option,
  );
}

function unwantedNext([first = '', ...others]: readonly string[]): readonly string[] | undefined {
  return first.startsWith('!') ? [first.slice(1), ...others] : undefined;
}

function matchAt(
  words: readonly Word[],
  index: number,
  phrase: Phrase,
): readonly Word[] | undefined {
  const matched: Word[] = [];
  for (const [offset, options] of phrase.tokens.entries()) {
    const word = words[index + offset];
    const unwanted = unwantedNext(options);
    if (unwanted !== undefined) {
      if (word !== undefined && isSpaced(word) && fits(word, unwanted)) return undefined;
      continue;
    }
    if (word === undefined || !fits(word, options)) return undefined;
    if (offset > 0 && !isSpaced(word)) return undefined;
    matched.push(word);
  }
  return matched;
}

/** One match of a phrase: its words and its replacements, in the capitals of the text. */
export interface PhraseMatch {
  readonly words: readonly Word[];
  readonly finding: Finding;
}

/** Finds every phrase of the table; at each word the longest pattern wins. */
export function* matchPhrases(block: Block, table: PhraseTable): Generator<PhraseMatch> {
  for (let index = 0; index < block.words.length; index += 1) {
    const word = block.words[index];
    if (word?.kind !== 'word') continue;
    let best: { words: readonly Word[]; phrase: Phrase } | undefined;
    for (const phrase of table.get(keyOf(word.lower)) ?? []) {
      const words = matchAt(block.words, index, phrase);
      if (words !== undefined && words.length > (best?.words.length ?? 0)) best = { words, phrase };
    }
    if (best === undefined) continue;
    const { words, phrase } = best;
    const replacements = phrase.replacements.map((text) => {
      const filled = text.replace(
        /\$(\d)/gu,
        (_, digit: string) => words[Number(digit) - 1]?.text ?? '',
      );
      return filled.startsWith(word.text) ? filled : likeCase(word.text, filled);
    });
    yield {
      words,
      finding: { start: word.start, end: words.at(-1)?.end ?? word.end, replacements },
    };
    index += words.length - 1;
  }
}

/** The findings of every phrase of the table. */
export function* phraseFindings(block: Block, table: PhraseTable): Generator<Finding> {
  for (const match of matchPhrases(block, table)) yield match.finding;
}
