/** The items with some of them taken out and put before or after another. */
export function moved<T extends { readonly id: string }>(
  items: readonly T[],
  ids: ReadonlySet<string>,
  targetId: string,
  position: 'before' | 'after' | 'on',
): T[] {
  const taken = items.filter(({ id }) => ids.has(id));
  const rest = items.filter(({ id }) => !ids.has(id));
  const at = rest.findIndex(({ id }) => id === targetId);
  if (at < 0) return [...items];
  const index = position === 'after' ? at + 1 : at;
  return [...rest.slice(0, index), ...taken, ...rest.slice(index)];
}
