import type { BlockKind } from './block.ts';
import type { Match } from './engine.ts';

const longestCached = 20_000;

/** Remembers the matches of the texts checked last, so that undo and reopening cost nothing. */
export class MatchCache {
  readonly #entries = new Map<string, readonly Match[]>();
  readonly #capacity: number;

  constructor(capacity = 2_000) {
    this.#capacity = capacity;
  }

  /** The matches of a text, computed at most once while it stays among the most recent. */
  get(text: string, kind: BlockKind, compute: () => readonly Match[]): readonly Match[] {
    if (text.length > longestCached) return compute();
    const key = `${kind}\n${text}`;
    const known = this.#entries.get(key);
    const matches = known ?? compute();
    this.#entries.delete(key);
    this.#entries.set(key, matches);
    if (this.#entries.size > this.#capacity) {
      const oldest = this.#entries.keys().next();
      if (oldest.done !== true) this.#entries.delete(oldest.value);
    }
    return matches;
  }

  /** Forgets everything; needed when settings or dictionaries change. */
  clear(): void {
    this.#entries.clear();
  }
}
