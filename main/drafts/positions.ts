/** Gap left between neighbours when blocks are numbered from scratch. */
const WIDE = 2 ** 36;
/** Gap left after a block that is put between two others, so that thousands more fit behind it. */
const NARROW = 2 ** 16;

/** A block and the number that orders it. */
export interface Placed {
  readonly id: string;
  readonly position: number;
}

/**
 * Numbers for the blocks of a new order, given the numbers of the old one: only what came or moved
 * gets a new number, so that a new paragraph costs one row. Where no room is left, all are numbered
 * afresh.
 */
export function place(old: readonly Placed[], order: readonly string[]): readonly Placed[] {
  const known = new Map(old.map(({ id, position }) => [id, position]));
  const kept = longestRise(order.map((id) => known.get(id) ?? null));
  const nextKept = keptNumbersAhead(order, kept, known);
  const placed: Placed[] = [];
  let previous = 0;
  for (const [index, id] of order.entries()) {
    const own = kept.has(index) ? known.get(id) : undefined;
    const next = own ?? numberBetween(previous, nextKept[index] ?? null);
    if (next === null) return order.map((each, at) => ({ id: each, position: (at + 1) * WIDE }));
    placed.push({ id, position: next });
    previous = next;
  }
  return placed;
}

/** For every place, the number of the first block at or after it that keeps its number. */
function keptNumbersAhead(
  order: readonly string[],
  kept: ReadonlySet<number>,
  known: ReadonlyMap<string, number>,
): readonly (number | null)[] {
  let ahead: number | null = null;
  return order
    .map((id, index) => (kept.has(index) ? (known.get(id) ?? null) : null))
    .reverse()
    .map((number) => (ahead = number ?? ahead))
    .reverse();
}

function numberBetween(previous: number, next: number | null): number | null {
  const number =
    next === null
      ? previous + WIDE
      : previous + Math.min(NARROW, Math.floor((next - previous) / 2));
  return number === previous || number > Number.MAX_SAFE_INTEGER ? null : number;
}

/** Indexes of the longest run of growing numbers, holes and steps back left out. */
function longestRise(numbers: readonly (number | null)[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = new Map<number, number>();
  for (const [index, number] of numbers.entries()) {
    if (number === null) continue;
    let length = ends.length;
    while (length > 0 && (numbers[ends[length - 1] ?? 0] ?? 0) >= number) length -= 1;
    const predecessor = ends[length - 1];
    if (predecessor !== undefined) before.set(index, predecessor);
    ends[length] = index;
  }
  const rise = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) rise.add(at);
  return rise;
}
