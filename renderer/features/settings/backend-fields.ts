import { z } from 'zod';
import type { Fields } from '../../../shared/fields/fields.ts';

const label = z.object({ ro: z.string(), en: z.string() });
const common = { label, hint: label.exactOptional(), required: z.boolean().exactOptional() };

/** What the settings can show of a backend's fields; the other kinds belong to blocks. */
const field = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('text'), maxLength: z.number() }),
  z.object({ ...common, kind: z.literal('long-text'), maxLength: z.number() }),
  z.object({ ...common, kind: z.literal('url') }),
  z.object({ ...common, kind: z.literal('secret') }),
  z.object({ ...common, kind: z.literal('toggle') }),
  z.object({ ...common, kind: z.literal('integer'), min: z.number(), max: z.number() }),
  z.object({
    ...common,
    kind: z.literal('choice'),
    options: z.array(z.object({ value: z.string(), label })),
  }),
]);

/** A backend's fields, which come as data, as the form understands them; others are left out. */
export function backendFields(described: Readonly<Record<string, unknown>>): Fields {
  return Object.fromEntries(
    Object.entries(described).flatMap(([name, value]) => {
      const parsed = field.safeParse(value);
      return parsed.success ? [[name, parsed.data] as const] : [];
    }),
  );
}
