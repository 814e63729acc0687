import type { Match } from '../worker/engine.ts';

/** What turned one text into another: `removed` units at `start` gave place to `inserted`. */
export interface TextChange {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The one change between two texts, by what they have in common at both ends. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    start,
    removed: before.length - end - start,
    inserted: after.slice(start, after.length - end),
  };
}

/** The matches of an old text as they stand in the new one; those the change touches are gone. */
export function shiftMatches(
  matches: readonly Match[],
  before: string,
  after: string,
): readonly Match[] {
  if (before === after || matches.length === 0) return matches;
  const { start, removed, inserted } = changeBetween(before, after);
  const by = inserted.length - removed;
  return matches.flatMap((match) => {
    if (match.end < start) return [match];
    if (match.start <= start + removed) return [];
    return [{ ...match, start: match.start + by, end: match.end + by }];
  });
}
