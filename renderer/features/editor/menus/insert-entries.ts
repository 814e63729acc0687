import type { Label } from '../../../../shared/fields/fields.ts';
import { blocks } from '../../../../shared/blocks/index.ts';
import type { BlockDefinition } from '../../../../shared/blocks/index.ts';
import type { TextKind } from '../extensions/text-kinds.ts';
import { textKindKeywords, textKinds } from '../extensions/text-kinds.ts';

/** One thing the insert and slash menus offer. */
export type InsertEntry =
  | { readonly id: TextKind; readonly kind: 'text'; readonly keywords: readonly string[] }
  | {
      readonly id: string;
      readonly kind: 'block';
      readonly keywords: readonly string[];
      readonly definition: BlockDefinition;
    };

/** Kinds of text first, then every registered block: a new block is here by being registered. */
export const insertEntries: readonly InsertEntry[] = [
  ...textKinds.map((id): InsertEntry => ({ id, kind: 'text', keywords: textKindKeywords[id] })),
  ...blocks.map((definition): InsertEntry => ({
    id: definition.type,
    kind: 'block',
    keywords: [...definition.keywords, ...both(definition.label)],
    definition,
  })),
];

export const textKindIcons: Readonly<Record<TextKind, string>> = {
  paragraph: 'pilcrow',
  heading2: 'heading-2',
  heading3: 'heading-3',
  quote: 'text-quote',
  bulleted: 'list',
  numbered: 'list-ordered',
};

/**
 * The entries whose name or keywords have a word that starts with the query, without regard to
 * diacritics and case; those whose name does come first.
 */
export function matchingEntries(
  entries: readonly InsertEntry[],
  query: string,
  nameOf: (entry: InsertEntry) => string,
): readonly InsertEntry[] {
  const wanted = fold(query.trim());
  if (wanted === '') return entries;
  const named = entries.filter((entry) => hasWord(nameOf(entry), wanted));
  const others = entries.filter(
    (entry) => !named.includes(entry) && entry.keywords.some((word) => hasWord(word, wanted)),
  );
  return [...named, ...others];
}

function hasWord(text: string, wanted: string): boolean {
  return ` ${fold(text)}`.includes(` ${wanted}`);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function both({ ro, en }: Label): readonly string[] {
  return [ro, en];
}
