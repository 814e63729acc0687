import type { Match } from '../worker/engine.ts';

/** How far around a mark words are read, in characters. */
const AROUND = 40;
const LONGEST = 300;

/** What an article has for telling its places apart. */
interface Article {
  /** Keys of the units in the order of the page. */
  readonly order: () => readonly string[];
  readonly unit: (
    key: string,
  ) => { readonly text: string; readonly matches: readonly Match[] } | undefined;
  /** The names stored so far; a new list after each change. */
  readonly names: () => readonly string[] | undefined;
}

/** The marks of one article that the user wants to see no more. */
export interface IgnoredPlaces {
  has(unit: string, match: Match): boolean;
  /** The name to store for a mark. */
  nameOf(unit: string, match: Match): string;
}

/** Recognises ignored marks by their names, which outlive edits elsewhere and restarts. */
export function ignoredPlaces(articleId: string, article: Article): IgnoredPlaces {
  let read: readonly string[] | undefined;
  let stored: ReadonlySet<string> = new Set();
  const names = (): ReadonlySet<string> => {
    const all = article.names();
    if (all !== read) {
      read = all;
      stored = new Set(all);
    }
    return stored;
  };
  const nameIn = (text: string | undefined, match: Match): string =>
    placeOf(articleId, match, text ?? '');
  const earlier = (place: string, unit: string, match: Match): number => {
    let count = 0;
    for (const key of article.order()) {
      const known = article.unit(key);
      for (const other of known?.matches ?? []) {
        if (key === unit && other.start >= match.start) return count;
        if (other.rule === match.rule && nameIn(known?.text, other) === place) count += 1;
      }
      if (key === unit) return count;
    }
    return count;
  };
  return {
    has: (unit, match) => {
      const known = names();
      if (known.size === 0) return false;
      const place = nameIn(article.unit(unit)?.text, match);
      // Most marks have no ignored place of their name: only then the article is searched for others.
      if (![...known].some((name) => name.startsWith(place))) return false;
      return known.has(samePlace(place, earlier(place, unit, match)));
    },
    nameOf: (unit, match) => {
      const place = nameIn(article.unit(unit)?.text, match);
      return samePlace(place, earlier(place, unit, match));
    },
  };
}

/**
 * Names the place of a mark so that edits elsewhere and a restart leave it recognised: the rule, the
 * words and one word on either side. `same` says which of several places of this name it is.
 */
function placeOf(article: string, { rule, start, end }: Match, text: string): string {
  const before = /([\p{L}\p{N}]*)[^\p{L}\p{N}]*$/u.exec(
    text.slice(Math.max(0, start - AROUND), start),
  );
  const after = /^[^\p{L}\p{N}]*([\p{L}\p{N}]*)/u.exec(text.slice(end, end + AROUND));
  const words = [before?.[1], `[${text.slice(start, end)}]`, after?.[1]].filter(Boolean).join(' ');
  return `${article} ${rule} ${words}`.slice(0, LONGEST - 6);
}

/** The place of this name, the `same`-th from the start of the article. */
function samePlace(place: string, same: number): string {
  return same === 0 ? place : `${place} #${same}`;
}
