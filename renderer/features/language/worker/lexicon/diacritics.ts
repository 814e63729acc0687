import { isCapitalised, likeCase, withoutDiacritics } from '../text/characters.ts';
import { commonness } from './common-words.ts';
import type { WordGraph } from './word-graph.ts';

const mostVariants = 24;

/** Stored words that differ from `typed` only in diacritics, commonest first; not `typed` itself. */
export function diacriticVariants(graph: WordGraph, typed: string): readonly string[] {
  const bare = withoutDiacritics(typed);
  if (bare.length > 30) return [];
  const found: string[] = [];
  const visit = (node: number, position: number, word: string): void => {
    if (node === 0 || found.length >= mostVariants) return;
    for (let edge = node; ; edge += 1) {
      const letter = String.fromCharCode(graph.alphabet[graph.letter(edge)] ?? 0);
      if (withoutDiacritics(letter) === bare.charAt(position)) {
        const next = word + letter;
        if (position === bare.length - 1) {
          if (graph.endsWord(edge) && next !== typed) found.push(next);
        } else visit(graph.target(edge), position + 1, next);
      }
      if (graph.isLast(edge)) return;
    }
  };
  if (bare !== '') visit(graph.root, 0, '');
  return found.sort((a, b) => commonness(b) - commonness(a) || (a < b ? -1 : 1));
}

/** Variants of a word in any capitals: „Iasi” → „Iași”, „Sedinta” → „Ședința”, „Ședință”. */
export function variantsInCase(
  graph: WordGraph,
  typed: string,
  allowLower: boolean,
): readonly string[] {
  if (!isCapitalised(typed)) return diacriticVariants(graph, typed);
  const names =
    typed === typed.toUpperCase() && typed.length > 1 ? [] : diacriticVariants(graph, typed);
  if (!allowLower) return names;
  const lower = typed.toLowerCase();
  const common = diacriticVariants(graph, lower).map((word) => likeCase(typed, word));
  return [...new Set([...names, ...common])];
}
