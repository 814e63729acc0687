import type { ArticleContent } from '../../../../shared/article/article.ts';
import type { Block } from '../../../../shared/article/block.ts';
import type { DraftChange } from '../../../../shared/contract/drafts.ts';

/** The fields that changed, each with its new value. */
export type ChangedFields = NonNullable<DraftChange['fields']>;

/** Changed parts of an article: blocks whole, the order of all ids only where it changed. */
export interface Edits {
  readonly blocks: readonly Block[];
  readonly order: readonly string[] | null;
  readonly fields: ChangedFields;
}

/** The text a journal saves. It is asked at most once per batch, never on a keystroke. */
export interface DraftText {
  /** What the user changed since the last call, or null. Text shown by `show` or `apply` is no change. */
  takeEdits(): Edits | null;
  /** Puts in what another window changed, leaving caret and untouched blocks where they are. */
  apply(edits: Edits): void;
  /** Replaces all content, leaving caret and equal blocks where they are. */
  show(content: ArticleContent): void;
}
