/** Above this many comparisons the middle of two lists counts as wholly replaced. */
const MOST_COMPARISONS = 4_000_000;

/** A stretch of one list that takes the place of a stretch of another. Ends are exclusive. */
export interface Hunk {
  readonly before: readonly [start: number, end: number];
  readonly after: readonly [start: number, end: number];
}

/**
 * Pairs of indexes of a longest common subsequence, growing in both lists. Lists that differ in very
 * long stretches give a shorter one, still correct.
 */
export function commonSubsequence(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [before: number, after: number])[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) {
    start += 1;
  }
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;

  const head = Array.from({ length: start }, (_, index) => [index, index] as const);
  const middle = middlePairs(
    before.slice(start, before.length - tail),
    after.slice(start, after.length - tail),
  ).map(([a, b]) => [a + start, b + start] as const);
  const end = Array.from(
    { length: tail },
    (_, index) => [before.length - tail + index, after.length - tail + index] as const,
  );
  return [...head, ...middle, ...end];
}

/** What has to be replaced in `before` to get `after`, in order; nothing for equal lists. */
export function hunksBetween(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [
    ...commonSubsequence(before, after),
    [before.length, after.length] as const,
  ]) {
    if (nextA > a || nextB > b) hunks.push({ before: [a, nextA], after: [b, nextB] });
    [a, b] = [nextA + 1, nextB + 1];
  }
  return hunks;
}

/** Longest common subsequence by the table of lengths, walked from its start. */
function middlePairs(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const width = after.length + 1;
  if (before.length * after.length > MOST_COMPARISONS) return [];
  const lengths = new Uint16Array((before.length + 1) * width);
  const lengthAt = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = before.length - 1; a >= 0; a--) {
    for (let b = after.length - 1; b >= 0; b--) {
      lengths[a * width + b] =
        before[a] === after[b]
          ? lengthAt(a + 1, b + 1) + 1
          : Math.max(lengthAt(a + 1, b), lengthAt(a, b + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [a, b] = [0, 0];
  while (a < before.length && b < after.length) {
    if (before[a] === after[b]) pairs.push([a++, b++]);
    else if (lengthAt(a + 1, b) >= lengthAt(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}
