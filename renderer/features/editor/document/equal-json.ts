/** Whether two JSON values are the same, whatever the order of their keys. */
export function equalJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && equalJson(value, valueAt(b, key)))
  );
}

function valueAt(record: object, key: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[key];
}
