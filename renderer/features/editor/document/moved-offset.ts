/**
 * Where an offset of the old text is in the new one, by what they have in common at both ends. `side`
 * says where it goes when text was put in exactly there.
 */
export function movedOffset(
  offset: number,
  before: string,
  after: string,
  side: 'before' | 'after' = 'before',
): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const isBehind = offset >= before.length - end;
  if (offset < start || (offset === start && !(side === 'after' && isBehind))) return offset;
  return isBehind ? offset + after.length - before.length : Math.min(offset, after.length - end);
}
