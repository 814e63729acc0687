import { commonSubsequence } from './diff.ts';

/**
 * The order that both sides' orders come to: ours, with what only theirs has or only theirs moved
 * put behind the block it follows in theirs. Names every id of ours and theirs once, except those of
 * the base that one side no longer names.
 */
export function mergeOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const inBase = new Set(base);
  const inOurs = new Set(ours);
  const movedByUs = moved(base, ours);
  const movedByThem = moved(base, theirs);
  const comesFromThem = (id: string): boolean =>
    !inOurs.has(id) || (movedByThem.has(id) && !movedByUs.has(id));

  const order = ours.filter((id) => !theirs.includes(id) || !comesFromThem(id));
  let anchor: string | null = null;
  for (const id of theirs) {
    if (comesFromThem(id)) order.splice(placeAfter(order, anchor, inBase), 0, id);
    anchor = id;
  }
  return order;
}

/** Behind the anchor and what we ourselves have newly put behind it. */
function placeAfter(
  order: readonly string[],
  anchor: string | null,
  inBase: ReadonlySet<string>,
): number {
  let place = anchor === null ? 0 : order.indexOf(anchor) + 1;
  while (place < order.length && !inBase.has(order[place] ?? '')) place += 1;
  return place;
}

/** The ids of the base that stand elsewhere among the others now. */
function moved(base: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const stayed = new Set(commonSubsequence(base, now).map(([index]) => base[index]));
  const present = new Set(now);
  return new Set(base.filter((id) => present.has(id) && !stayed.has(id)));
}
