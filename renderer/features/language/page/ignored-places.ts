import type { Match } from '../worker/engine.ts';

/** How far around a mark words are read, in characters. */
const AROUND = 40;
const LONGEST = 300;

/**
 * Names the place of a mark so that edits elsewhere and a restart leave it recognised: the rule, the
 * words and one word on either side. `same` says which of several places of this name it is.
 */
export function placeOf(article: string, { rule, start, end }: Match, text: string): string {
  const before = /([\p{L}\p{N}]*)[^\p{L}\p{N}]*$/u.exec(
    text.slice(Math.max(0, start - AROUND), start),
  );
  const after = /^[^\p{L}\p{N}]*([\p{L}\p{N}]*)/u.exec(text.slice(end, end + AROUND));
  const words = [before?.[1], `[${text.slice(start, end)}]`, after?.[1]].filter(Boolean).join(' ');
  return `${article} ${rule} ${words}`.slice(0, LONGEST - 6);
}

/** The place of this name, the `same`-th from the start of the article. */
export function samePlace(place: string, same: number): string {
  return same === 0 ? place : `${place} #${same}`;
}
