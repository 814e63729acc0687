import type { Hunk } from './diff.ts';
import { hunksBetween } from './diff.ts';

interface Rules<T> {
  /** Same key, same thing. */
  readonly key: (item: T) => string;
  /** Whether changes that meet without overlapping count as changes of the same place. */
  readonly touching: 'together' | 'apart';
  /** What a place comes to that both sides changed differently; null where it cannot be said. */
  readonly resolve: (
    base: readonly T[],
    ours: readonly T[],
    theirs: readonly T[],
  ) => readonly T[] | null;
}

/** A stretch of the base with the changes of both sides in it. */
interface Place {
  start: number;
  end: number;
  readonly ours: Hunk[];
  readonly theirs: Hunk[];
}

/**
 * Three-way merge of lists: what one side changed is taken, what both changed is resolved. Null
 * where some place cannot be resolved.
 */
export function mergeSequences<T>(
  base: readonly T[],
  ours: readonly T[],
  theirs: readonly T[],
  rules: Rules<T>,
): readonly T[] | null {
  const keys = [base, ours, theirs].map((items) => items.map(rules.key));
  const [baseKeys = [], ourKeys = [], theirKeys = []] = keys;
  const places = placesOf(
    hunksBetween(baseKeys, ourKeys),
    hunksBetween(baseKeys, theirKeys),
    rules.touching,
  );

  const merged: T[] = [];
  let done = 0;
  for (const place of places) {
    merged.push(...base.slice(done, place.start));
    const our = stretch(ours, place, place.ours);
    const their = stretch(theirs, place, place.theirs);
    const taken = take(base.slice(place.start, place.end), our, their, rules);
    if (!taken) return null;
    merged.push(...taken);
    done = place.end;
  }
  return [...merged, ...base.slice(done)];

  function stretch(items: readonly T[], place: Place, hunks: readonly Hunk[]): readonly T[] | null {
    const [first, last] = [hunks[0], hunks.at(-1)];
    if (!first || !last) return null;
    return items.slice(
      first.after[0] - (first.before[0] - place.start),
      last.after[1] + (place.end - last.before[1]),
    );
  }
}

function take<T>(
  base: readonly T[],
  ours: readonly T[] | null,
  theirs: readonly T[] | null,
  { key, resolve }: Rules<T>,
): readonly T[] | null {
  if (!ours) return theirs;
  if (!theirs || sameKeys(ours, theirs, key)) return ours;
  return resolve(base, ours, theirs);
}

function sameKeys<T>(a: readonly T[], b: readonly T[], key: (item: T) => string): boolean {
  return a.length === b.length && a.every((item, index) => b[index] && key(item) === key(b[index]));
}

/** Puts the changes of both sides together where they change the same place. */
function placesOf(
  ours: readonly Hunk[],
  theirs: readonly Hunk[],
  touching: 'together' | 'apart',
): readonly Place[] {
  const all = [
    ...ours.map((hunk) => ({ hunk, side: 'ours' as const })),
    ...theirs.map((hunk) => ({ hunk, side: 'theirs' as const })),
  ].sort((a, b) => a.hunk.before[0] - b.hunk.before[0] || a.hunk.before[1] - b.hunk.before[1]);

  const places: Place[] = [];
  for (const { hunk, side } of all) {
    const [start, end] = hunk.before;
    let place = places.at(-1);
    if (!place || !meets(place, start, end, touching)) {
      place = { start, end, ours: [], theirs: [] };
      places.push(place);
    }
    place.end = Math.max(place.end, end);
    place[side].push(hunk);
  }
  return places;
}

/** Starts come sorted, so a later change can only meet a place at its end. */
function meets(place: Place, start: number, end: number, touching: 'together' | 'apart'): boolean {
  if (touching === 'together') return start <= place.end;
  const sameInsertion = start === end && place.start === place.end && start === place.start;
  return sameInsertion || start < place.end;
}
