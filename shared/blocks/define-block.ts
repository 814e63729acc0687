import type { Block } from '../article/block.ts';
import type { Html } from '../article/html.ts';
import type { PictureSize } from '../article/picture-html.ts';
import type { Furniture } from '../article/site-profile.ts';
import type { Fields, FieldValues, Label } from '../fields/fields.ts';
import { emptyValues, fieldsSchema } from '../fields/fields.ts';

/** What a block may know of its surroundings while it becomes HTML or text. */
export interface BlockContext {
  /** Address of a stored medium, fit for `src`. */
  readonly mediaUrl: (hash: string) => string;
  /** Size of a stored medium as shown, in pixels, where it is known: keeps the page from jumping. */
  readonly mediaSize?: (hash: string) => PictureSize | null;
  /** The site profile's entry with this id, if it still exists. */
  readonly furniture: (id: string) => Furniture | undefined;
}

/** Why a block cannot be published as it is: a red `block` or an amber `warn` line of readiness. */
export interface BlockIssue {
  readonly severity: 'block' | 'warn';
  /** Field that is to be filled in or mended. */
  readonly field: string;
  readonly message: Label;
}

interface Definition<F extends Fields> {
  /** Name in stored documents; never changes. */
  readonly type: string;
  readonly label: Label;
  /** Extra words that find the block in the slash menu. */
  readonly keywords: readonly string[];
  /** Name of the icon in the design system. */
  readonly icon: string;
  readonly fields: F;
  /** Pure: the same values and context give the same HTML. */
  readonly renderHtml: (values: FieldValues<F>, context: BlockContext) => Html;
  /** Words a reader sees, for search, counts and language checks; one entry per paragraph. */
  readonly plainText: (values: FieldValues<F>) => readonly string[];
  /** Beyond the required fields, which are checked for every block. */
  readonly issues?: (values: FieldValues<F>, context: BlockContext) => readonly BlockIssue[];
  /** Brings values stored by an earlier release to today's fields. */
  readonly migrate?: (
    stored: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>>;
}

/** A registered block, with its values checked at the door: any stored block may be handed in. */
export interface BlockDefinition {
  readonly type: string;
  readonly label: Label;
  readonly keywords: readonly string[];
  readonly icon: string;
  readonly fields: Fields;
  /** A new block of this type, all values empty. */
  empty(id: string): Block;
  /** The block's values, or null where they are not of this type's shape. */
  values(block: Block): Readonly<Record<string, unknown>> | null;
  /** Null where the stored values are not of this type's shape. */
  renderHtml(block: Block, context: BlockContext): Html | null;
  plainText(block: Block): readonly string[];
  issues(block: Block, context: BlockContext): readonly BlockIssue[];
}

/** Makes a block from its fields and pure functions. One file per block calls this once. */
export function defineBlock<const F extends Fields>(definition: Definition<F>): BlockDefinition {
  const schema = fieldsSchema(definition.fields);
  const read = (block: Block): FieldValues<F> | null => {
    const parsed = schema.safeParse(definition.migrate?.(block) ?? block);
    return parsed.success ? parsed.data : null;
  };
  return {
    type: definition.type,
    label: definition.label,
    keywords: definition.keywords,
    icon: definition.icon,
    fields: definition.fields,
    empty: (id) => ({ ...emptyValues(definition.fields), id, type: definition.type }),
    values: read,
    renderHtml: (block, context) => {
      const values = read(block);
      return values && definition.renderHtml(values, context);
    },
    plainText: (block) => {
      const values = read(block);
      return values ? definition.plainText(values) : [];
    },
    issues: (block, context) => {
      const values = read(block);
      if (!values) return [];
      return [...missing(definition, values), ...(definition.issues?.(values, context) ?? [])];
    },
  };
}

function missing(
  { label, fields }: Pick<BlockDefinition, 'label' | 'fields'>,
  values: Readonly<Record<string, unknown>>,
): readonly BlockIssue[] {
  return Object.entries(fields)
    .filter(([name, field]) => field.required === true && isEmpty(values[name]))
    .map(([name, field]) => ({
      severity: 'block',
      field: name,
      message: {
        ro: `${label.ro}: lipsește „${field.label.ro}”.`,
        en: `${label.en}: “${field.label.en}” is missing.`,
      },
    }));
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : typeof value === 'string' && !value.trim();
}
