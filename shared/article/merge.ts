import type { ArticleContent, ArticleFields } from './article.ts';
import { articleFields } from './article.ts';
import type { Block } from './block.ts';
import { sameJson } from './canonical-json.ts';
import { mergeBlock, mergeLists } from './merge-block.ts';
import { mergeOrder } from './merge-order.ts';

/** Where both sides changed the same thing: nothing is lost, but somebody should look. */
export type MergeConflict =
  /** Ours stands in the article, theirs is here. */
  | { readonly kind: 'field'; readonly field: keyof ArticleFields; readonly theirs: unknown }
  /** Both stand in the article, theirs as a block of its own after ours. */
  | { readonly kind: 'block'; readonly ours: string; readonly theirs: string };

/** The outcome of a merge. */
export interface Merged {
  readonly content: ArticleContent;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two contents that come from a common one. Promises: what only one side changed is taken;
 * inside a text block both sides' sentences and words are joined where they do not touch; where they
 * do, both texts are kept and reported. No block that either side added or changed is dropped. A
 * block that one side removed goes only when the other left it alone. `newId` gives ids for blocks
 * that have to stand twice.
 */
export function merge(
  base: ArticleContent,
  ours: ArticleContent,
  theirs: ArticleContent,
  newId: () => string,
): Merged {
  const conflicts: MergeConflict[] = [];
  const fields = mergeFields(base.fields, ours.fields, theirs.fields, conflicts);
  const [inBase, inOurs, inTheirs] = [base, ours, theirs].map(blocksById) as [
    Blocks,
    Blocks,
    Blocks,
  ];

  const order = mergeOrder(
    [...inBase.keys()],
    [...inOurs.keys()].filter((id) => isKept(id, inBase, inOurs, inTheirs)),
    [...inTheirs.keys()].filter((id) => isKept(id, inBase, inTheirs, inOurs)),
  );
  const blocks = order.flatMap((id) => {
    const our = inOurs.get(id);
    const their = inTheirs.get(id);
    if (!our || !their) return [our ?? their].filter((block) => block !== undefined);
    const { block, alsoTheirs } = mergeBlock(inBase.get(id), our, their);
    if (!alsoTheirs) return [block];
    const copy = { ...alsoTheirs, id: newId() };
    conflicts.push({ kind: 'block', ours: id, theirs: copy.id });
    return [block, copy];
  });
  return { content: { fields, body: { ...ours.body, blocks } }, conflicts };
}

type Blocks = ReadonlyMap<string, Block>;

function blocksById({ body }: ArticleContent): Blocks {
  return new Map(body.blocks.map((block) => [block.id, block]));
}

/** False for a block of one side that the other side removed and this side left as it was. */
function isKept(id: string, base: Blocks, own: Blocks, other: Blocks): boolean {
  return other.has(id) || !base.has(id) || !sameJson(own.get(id), base.get(id));
}

function mergeFields(
  base: ArticleFields,
  ours: ArticleFields,
  theirs: ArticleFields,
  conflicts: MergeConflict[],
): ArticleFields {
  const taken: Record<string, unknown> = {};
  for (const field of Object.keys(ours) as (keyof ArticleFields)[]) {
    const [before, our, their] = [base[field], ours[field], theirs[field]];
    if (sameJson(our, their) || sameJson(their, before)) continue;
    const value = sameJson(our, before) ? their : mergeField(field, before, our, their);
    if (value === undefined) {
      conflicts.push({ kind: 'field', field, theirs: their });
    } else {
      taken[field] = value;
    }
  }
  return articleFields.parse({ ...ours, ...taken });
}

/** Tags and authors that both sides changed are put together, undefined where that does not fit the field. */
function mergeField(
  field: keyof ArticleFields,
  base: unknown,
  ours: unknown,
  theirs: unknown,
): unknown {
  if (!Array.isArray(base) || !Array.isArray(ours) || !Array.isArray(theirs)) return undefined;
  const parsed = articleFields.shape[field].safeParse(mergeLists(base, ours, theirs));
  return parsed.success ? parsed.data : undefined;
}
