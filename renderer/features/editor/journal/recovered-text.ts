import type { ArticleContent, ArticleFields } from '../../../../shared/article/article.ts';
import { articleFields, emptyFields } from '../../../../shared/article/article.ts';
import { sameJson } from '../../../../shared/article/canonical-json.ts';
import { merge } from '../../../../shared/article/merge.ts';
import type { DraftChange } from '../../../../shared/contract/drafts.ts';
import type { Edits } from './draft-text.ts';
import { spliceOrder } from './order-splice.ts';

/** The content after a batch of this window or another; blocks that its order does not name are gone. */
export function contentAfter(content: ArticleContent, change: DraftChange): ArticleContent {
  const blocks = new Map(content.body.blocks.map((block) => [block.id, block]));
  for (const block of change.blocks) blocks.set(block.id, block);
  const ids = content.body.blocks.map(({ id }) => id);
  const order = change.order ? spliceOrder(ids, change.order) : ids;
  const given = Object.entries(change.fields ?? {}).filter(([, value]) => value !== undefined);
  return {
    fields: { ...content.fields, ...Object.fromEntries(given) },
    body: { ...content.body, blocks: order.flatMap((id) => blocks.get(id) ?? []) },
  };
}

/**
 * The window's text and a core's that does not know it any more (its store came back from a backup),
 * as one. What the core still has as this window last knew it (`stored`) is their common past; of
 * everything else nobody can say which is newer: both texts stay, and a field that holds one value
 * keeps the window's, the core's being in the history.
 */
export function recoveredText(
  stored: ArticleContent,
  ours: ArticleContent,
  theirs: ArticleContent,
  newId: () => string,
): ArticleContent {
  const inCore = new Map(theirs.body.blocks.map((block) => [block.id, block]));
  const blocks = stored.body.blocks.filter((block) => sameJson(block, inCore.get(block.id)));
  const agreed = (Object.keys(stored.fields) as (keyof ArticleFields)[])
    .filter((name) => sameJson(stored.fields[name], theirs.fields[name]))
    .map((name) => [name, stored.fields[name]] as const);
  const fields = articleFields.parse({ ...emptyFields, ...Object.fromEntries(agreed) });
  return merge({ fields, body: { ...stored.body, blocks } }, ours, theirs, newId).content;
}

/** What makes `after` of `before`. */
export function editsBetween(before: ArticleContent, after: ArticleContent): Edits {
  const old = new Map(before.body.blocks.map((block) => [block.id, block]));
  const fields = Object.entries(after.fields).filter(
    ([name, value]) => !sameJson(before.fields[name as keyof ArticleFields], value),
  );
  return {
    blocks: after.body.blocks.filter((block) => !sameJson(block, old.get(block.id))),
    order: after.body.blocks.map(({ id }) => id),
    fields: Object.fromEntries(fields),
  };
}
