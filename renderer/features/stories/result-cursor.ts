/** For each search result, whether it can be added. */
export type Open = readonly boolean[];

/** The first result that can be added at or after `from`, else before it, else null. */
export function nextOpen(open: Open, from: number): number | null {
  const after = open.indexOf(true, Math.max(0, from));
  if (after >= 0) return after;
  const before = open.lastIndexOf(true, from);
  return before >= 0 ? before : null;
}

/** One step of the cursor with ↓ (+1) or ↑ (−1); it stops at the ends and enters from null. */
export function step(count: number, cursor: number | null, direction: 1 | -1): number | null {
  if (count === 0) return null;
  if (cursor === null) return direction === 1 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, cursor + direction));
}
