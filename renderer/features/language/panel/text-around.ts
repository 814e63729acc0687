/** The text before and after a place as far as a line shows it, cut between words. */
export function textAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  length: number,
): readonly [before: string, after: string] {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return [
    before.length > length ? before.slice(-length).replace(/^\S*/u, '…') : before,
    after.length > length ? after.slice(0, length).replace(/\S*$/u, '…') : after,
  ];
}
