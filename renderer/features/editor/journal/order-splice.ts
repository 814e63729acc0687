import type { OrderSplice } from '../../../../shared/contract/drafts.ts';

/** The one replacement that turns the order `before` into `after`; undefined where they are equal. */
export function orderSplice(
  before: readonly string[],
  after: readonly string[],
): OrderSplice | undefined {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (start === before.length && start === after.length) return undefined;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    start,
    remove: before.length - start - end,
    insert: after.slice(start, after.length - end),
  };
}

/** The order after a splice. */
export function spliceOrder(
  before: readonly string[],
  { start, remove, insert }: OrderSplice,
): readonly string[] {
  return before.toSpliced(start, remove, ...insert);
}
