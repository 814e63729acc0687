import { capitalise, isCapitalised } from '../text/characters.ts';
import type { WordGraph } from './word-graph.ts';

const mostHyphens = 8;

/** Spelling look-ups over the word graph, with the case rules of Hunspell. */
export class Lexicon {
  readonly graph: WordGraph;

  constructor(graph: WordGraph) {
    this.graph = graph;
  }

  /** True when exactly this spelling is a word: „Iași” is, „iași” is not. */
  has(word: string): boolean {
    return this.graph.has(word);
  }

  /** True when the word may be written so: a lower-case entry may be capitalised or shouted. */
  accepts(word: string): boolean {
    if (this.graph.has(word)) return true;
    if (!isCapitalised(word)) return false;
    const lower = word.toLowerCase();
    const rest = word.slice(1);
    if (rest === rest.toLowerCase()) return this.graph.has(lower);
    if (word !== word.toUpperCase()) return false;
    return this.graph.has(lower) || this.graph.has(capitalise(lower));
  }

  /** Hunspell's answer: a hyphenated word is right when it, or every part of it, is a word. */
  acceptsLikeHunspell(word: string): boolean {
    if (this.accepts(word)) return true;
    const parts = word.split('-');
    if (parts.length === 1 || parts.length > mostHyphens) return false;
    return (
      parts.every((part) => part === '' || this.accepts(part)) && parts.some((part) => part !== '')
    );
  }
}
