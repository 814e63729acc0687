import { z } from 'zod';
import { storyRef } from '../article/story-ref.ts';
import { safeUrl } from '../article/html.ts';

/** A text in both interface languages. */
export interface Label {
  readonly ro: string;
  readonly en: string;
}

interface Common {
  readonly label: Label;
  readonly hint?: Label;
  readonly required?: boolean;
}

/** One field of a block, a destination or the settings, described as data: one form serves all. */
export type Field =
  | (Common & { readonly kind: 'text'; readonly maxLength: number })
  | (Common & { readonly kind: 'long-text'; readonly maxLength: number })
  | (Common & { readonly kind: 'url' })
  /** Write-only: never returned by a call. */
  | (Common & { readonly kind: 'secret' })
  | (Common & { readonly kind: 'toggle' })
  | (Common & { readonly kind: 'integer'; readonly min: number; readonly max: number })
  | (Common & {
      readonly kind: 'choice';
      readonly options: readonly { value: string; label: Label }[];
    })
  /** Content hash of a stored medium. */
  | (Common & { readonly kind: 'media' })
  /** Id of an entry of the site profile's furniture. */
  | (Common & { readonly kind: 'furniture' })
  | (Common & { readonly kind: 'stories' });

export type Fields = Readonly<Record<string, Field>>;

type KindValue = {
  text: string;
  'long-text': string;
  url: string;
  secret: string;
  toggle: boolean;
  integer: number;
  choice: string;
  media: string;
  furniture: string;
  stories: z.infer<typeof storyRef>[];
};
/** The values of a set of fields. */
export type FieldValues<F extends Fields> = { [N in keyof F]: KindValue[F[N]['kind']] };

/** The schema of one field's value. Empty values are valid: an article may be half written. */
export function fieldSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return z.string().max(field.maxLength);
    case 'url':
      return z
        .string()
        .max(2000)
        .refine((url) => url === '' || safeUrl(url) !== null);
    case 'secret':
      return z.string().max(1000);
    case 'toggle':
      return z.boolean();
    case 'integer':
      return z.number().int().min(field.min).max(field.max);
    case 'choice':
      return z.enum(field.options.map(({ value }) => value));
    case 'media':
    case 'furniture':
      return z.string().max(128);
    case 'stories':
      return z.array(storyRef);
  }
}

/** The schema of a set of fields, unknown keys kept out. */
export function fieldsSchema<F extends Fields>(fields: F): z.ZodType<FieldValues<F>> {
  const shape = Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)] as const);
  return z.object(Object.fromEntries(shape)) as unknown as z.ZodType<FieldValues<F>>;
}

/** The value a field has before anybody filled it in. */
export function emptyValue(field: Field): unknown {
  switch (field.kind) {
    case 'toggle':
      return false;
    case 'integer':
      return field.min;
    case 'choice':
      return field.options[0]?.value ?? '';
    case 'stories':
      return [];
    case 'text':
    case 'long-text':
    case 'url':
    case 'secret':
    case 'media':
    case 'furniture':
      return '';
  }
}

/** All fields of a set with their empty values. */
export function emptyValues<F extends Fields>(fields: F): FieldValues<F> {
  const entries = Object.entries(fields).map(([name, field]) => [name, emptyValue(field)]);
  return Object.fromEntries(entries) as FieldValues<F>;
}
