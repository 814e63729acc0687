import type { LexicalEditorWithDispose } from 'lexical';
import type { ArticleContent, ArticleFields } from '../../../shared/article/article.ts';
import type { Block } from '../../../shared/article/block.ts';
import type { DraftChange, OpenDraft } from '../../../shared/contract/drafts.ts';
import type { ReopenDraft, SaveBatch, SaveState } from './journal/draft-journal.ts';
import type { Readable } from './observable.ts';
import type { EditorServices } from './services.ts';

/** A file offered to the user, its content complete. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface Counts {
  readonly words: number;
  readonly characters: number;
}

/** One article open for writing: its text, its undo history and its journal. Needs no React. */
export interface OpenArticle {
  readonly id: string;
  readonly services: EditorServices;
  /** The Lexical editor; for components of this feature and for language marks. */
  readonly editor: LexicalEditorWithDispose;
  readonly fields: Readable<ArticleFields>;
  readonly saveState: Readable<SaveState>;
  /** Of the body; follows the text within half a second. */
  readonly counts: Readable<Counts>;
  readonly canUndo: Readable<boolean>;
  readonly canRedo: Readable<boolean>;
  undo(): void;
  redo(): void;
  /** One undo step, or part of the last one when the same field changes within a second. */
  setFields(change: Partial<ArticleFields>): void;
  /** The content as it is shown now, saved or not. */
  content(): ArticleContent;
  /** Puts a block after the one that has the caret, or at the end, and selects it. */
  insertBlock(block: Block): void;
  /** Puts a block at the end of the body, in one undo step. Caret and keyboard stay where they are. */
  appendBlock(block: Block): void;
  /** Puts blocks in the place of one, which may have been removed: then nothing happens. One undo step. */
  replaceBlock(id: string, block: Block, ...others: readonly Block[]): void;
  /**
   * Puts blocks in the place of the first of `ids`, whose id the first of them takes, and removes
   * the others of `ids`. Blocks that are gone are left out; without the first nothing happens. One
   * undo step.
   */
  replaceBlocks(ids: readonly [string, ...string[]], blocks: readonly [Block, ...Block[]]): void;
  /** Brings a block to sight and gives it the keyboard; `field` names a field of a card. */
  reveal(target: { readonly blockId: string; readonly field?: string }): void;
  /** Another window's batch (`drafts.journalled`). */
  receive(remote: { readonly seq: number; readonly change: DraftChange }): void;
  /** After a broken connection: the core has the draft open again for this window, at this seq. */
  attached(seq: number): void;
  /** Resolves when everything is stored here; rejects with the AppError that prevents it. */
  flush(): Promise<void>;
  /** The whole article as one readable HTML file that also holds the exact content. */
  exportFile(): ExportedFile;
  /** Ends timers and listeners; call `flush` first. */
  dispose(): void;
}

export interface OpenArticleOptions {
  readonly draft: OpenDraft;
  readonly save: SaveBatch;
  readonly reopen: ReopenDraft;
  readonly services: EditorServices;
}
