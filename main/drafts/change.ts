import type { ArticleContent, ArticleFields } from '../../shared/article/article.ts';
import type { Block } from '../../shared/article/block.ts';
import { sameJson } from '../../shared/article/canonical-json.ts';
import type { DraftChange, OrderSplice } from '../../shared/contract/drafts.ts';
import { AppError } from '../../shared/rpc/app-error.ts';

/** The order of blocks after a splice; `invalid-input` where the splice does not fit it. */
export function spliced(
  order: readonly string[],
  splice: OrderSplice | undefined,
): readonly string[] {
  if (!splice) return order;
  const { start, remove, insert } = splice;
  if (start + remove > order.length) throw new AppError('invalid-input', { where: 'change.order' });
  const next = order.toSpliced(start, remove, ...insert);
  if (new Set(next).size !== next.length) {
    throw new AppError('invalid-input', { where: 'change.order.insert' });
  }
  return next;
}

/**
 * The content after one batch: blocks the order does not name are gone; `invalid-input` where the
 * order names a block that nobody has sent.
 */
export function applyChange(content: ArticleContent, change: DraftChange): ArticleContent {
  const blocks = new Map(content.body.blocks.map((block) => [block.id, block]));
  for (const block of change.blocks) blocks.set(block.id, block);
  const order = spliced(
    content.body.blocks.map(({ id }) => id),
    change.order,
  );
  const next = order.map((id) => {
    const block = blocks.get(id);
    if (!block) throw new AppError('invalid-input', { where: 'change.order.insert' });
    return block;
  });
  return {
    fields: withFields(content.fields, change.fields),
    body: { ...content.body, blocks: next },
  };
}

/** The smallest batch that makes `after` of `before`. */
export function changeBetween(before: ArticleContent, after: ArticleContent): DraftChange {
  const old = new Map(before.body.blocks.map((block) => [block.id, block]));
  const blocks = after.body.blocks.filter((block) => !sameJson(old.get(block.id), block));
  const order = spliceBetween(
    before.body.blocks.map(({ id }) => id),
    after.body.blocks.map(({ id }) => id),
  );
  const fields = Object.fromEntries(
    Object.entries(after.fields).filter(
      ([name, value]: [string, unknown]) => !sameJson(before.fields[name as FieldName], value),
    ),
  ) as Partial<ArticleFields>;
  return {
    blocks,
    ...(order && { order }),
    ...(Object.keys(fields).length > 0 && { fields }),
  };
}

/** True for a batch that changes nothing. */
export function isEmptyChange({ blocks, order, fields }: DraftChange): boolean {
  return blocks.length === 0 && order === undefined && Object.keys(fields ?? {}).length === 0;
}

type FieldName = keyof ArticleFields;

function withFields(fields: ArticleFields, changed: DraftChange['fields']): ArticleFields {
  const given = Object.entries(changed ?? {}).filter(([, value]) => value !== undefined);
  return { ...fields, ...(Object.fromEntries(given) as Partial<ArticleFields>) };
}

function spliceBetween(before: readonly string[], after: readonly string[]): OrderSplice | null {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) {
    start += 1;
  }
  let end = 0;
  const limit = Math.min(before.length, after.length) - start;
  while (end < limit && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const remove = before.length - start - end;
  const insert = after.slice(start, after.length - end);
  return remove === 0 && insert.length === 0 ? null : { start, remove, insert };
}

/** A block's text as it is stored. */
export function storedBlock(block: Block): string {
  return JSON.stringify(block);
}
