import type { ArticleContent } from '../../../../shared/article/article.ts';
import type { DraftChange, OpenDraft } from '../../../../shared/contract/drafts.ts';
import type { AppErrorCode } from '../../../../shared/rpc/app-error.ts';
import { AppError } from '../../../../shared/rpc/app-error.ts';
import { observable } from '../observable.ts';
import type { Readable } from '../observable.ts';
import type { DraftText } from './draft-text.ts';
import { spliceOrder } from './order-splice.ts';
import { contentAfter, editsBetween, recoveredText } from './recovered-text.ts';
import { unsavedEdits } from './unsaved-edits.ts';

/** Whether what the user wrote is stored on this computer. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Not stored; the text is only in this window, and storing it is tried again by itself. */
  | { readonly kind: 'failed'; readonly code: AppErrorCode };

/** `drafts.journal` of one draft. */
export type SaveBatch = (
  base: number,
  change: DraftChange,
) => Promise<{ readonly seq: number; readonly merged: ArticleContent | null }>;

/** `drafts.open` of the same draft once more. */
export type ReopenDraft = () => Promise<Pick<OpenDraft, 'seq' | 'content'>>;

export interface DraftJournalOptions {
  /** What the text was opened with. */
  readonly opened: Pick<OpenDraft, 'seq' | 'content'>;
  readonly text: DraftText;
  readonly save: SaveBatch;
  readonly reopen: ReopenDraft;
}

/**
 * Stores a draft's edits in batches: the first at most 250 ms after an edit, one at a time, tried
 * again until stored. What other windows changed comes back through `receive` and through `merged`.
 */
export interface DraftJournal {
  readonly state: Readable<SaveState>;
  /** The text was edited. Cheap: safe to call on every keystroke. */
  readonly touch: () => void;
  /** Another window's batch, as `drafts.journalled` tells it. */
  readonly receive: (remote: { readonly seq: number; readonly change: DraftChange }) => void;
  /** The window is attached to the core anew, whose text is at `seq` now: what it missed is fetched. */
  readonly attached: (seq: number) => void;
  /** Resolves when every edit is stored; rejects with the AppError of the first try that fails. */
  readonly flush: () => Promise<void>;
  /** Ends all timers. Edits that are not stored stay in the text. */
  readonly stop: () => void;
}

const BATCH_MS = 250;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 10_000;

const saved: SaveState = { kind: 'saved' };
const saving: SaveState = { kind: 'saving' };

/** Starts the journal of one open draft. */
export function createDraftJournal(options: DraftJournalOptions): DraftJournal {
  const { text, save, reopen } = options;
  const state = observable<SaveState>(saved);
  const unsaved = unsavedEdits(idsOf(options.opened.content));
  let base = options.opened.seq;
  /** The text as of `base`, as far as this window knows. */
  let stored = options.opened.content;
  let remotes: { readonly seq: number; readonly change: DraftChange }[] = [];
  /** A batch of another window was missed: only the core knows the text now. */
  let behind = false;
  let sending: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let stopped = false;

  function schedule(delay: number): void {
    if (stopped || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      send().catch(() => undefined);
    }, delay);
  }

  /** One batch; joins the one that is on its way. */
  function send(): Promise<void> {
    sending ??= sendOrRecover().finally(() => {
      sending = null;
      settle();
    });
    return sending;
  }

  async function sendOrRecover(): Promise<void> {
    try {
      await sendBatch().catch(async (error: unknown) => {
        if (!(error instanceof AppError) || error.code !== 'draft-changed-elsewhere') throw error;
        await recover();
        await sendBatch();
      });
    } catch (error) {
      failures += 1;
      state.set({ kind: 'failed', code: error instanceof AppError ? error.code : 'internal' });
      throw error;
    }
  }

  async function sendBatch(): Promise<void> {
    unsaved.add(text.takeEdits());
    if (unsaved.isEmpty() && !behind) return;
    const batch = unsaved.batch();
    const { seq, merged } = await save(base, batch.change);
    failures = 0;
    unsaved.add(text.takeEdits());
    if (merged === null) {
      unsaved.confirm(batch);
      stored = contentAfter(stored, batch.change);
      base = seq;
    } else if (unsaved.equals(batch)) {
      text.show(merged);
      unsaved.reset(idsOf(merged));
      stored = merged;
      base = seq;
    }
    // Else the user went on writing: the next batch repeats this one from the same base, and the
    // core merges both at once. Its answer is shown when the writing pauses.
    behind = false;
  }

  /** The core does not know the text of `base`: starts again from what it has, dropping nothing. */
  async function recover(): Promise<void> {
    const { seq, content } = await reopen();
    unsaved.add(text.takeEdits());
    const shown = contentAfter(stored, unsaved.batch().change);
    const recovered = recoveredText(stored, shown, content, () => crypto.randomUUID());
    text.show(recovered);
    unsaved.reset(idsOf(content));
    unsaved.add(editsBetween(content, recovered));
    stored = content;
    base = seq;
    behind = false;
  }

  function settle(): void {
    applyRemotes();
    unsaved.add(text.takeEdits());
    const pending = !unsaved.isEmpty() || behind;
    if (failures > 0) {
      schedule(Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LAST_RETRY_MS));
    } else if (pending) {
      state.set(saving);
      schedule(BATCH_MS);
    } else {
      state.set(saved);
    }
  }

  function applyRemotes(): void {
    remotes = remotes.filter(({ seq }) => seq > base).sort((a, b) => a.seq - b.seq);
    if (sending !== null || !unsaved.isEmpty()) return;
    for (const { seq, change } of remotes) {
      if (seq !== base + 1) {
        behind = true;
        break;
      }
      const order = change.order ? spliceOrder(unsaved.order(), change.order) : null;
      text.apply({ blocks: change.blocks, order, fields: change.fields ?? {} });
      unsaved.reset(order ?? unsaved.order());
      stored = contentAfter(stored, change);
      base = seq;
    }
    remotes = [];
  }

  return {
    state,
    touch: () => {
      if (state.get().kind === 'saved') state.set(saving);
      if (failures === 0 && sending === null) schedule(BATCH_MS);
    },
    receive: (remote) => {
      remotes.push(remote);
      if (sending !== null) return;
      unsaved.add(text.takeEdits());
      settle();
    },
    attached: (seq) => {
      unsaved.add(text.takeEdits());
      if (seq === base && unsaved.isEmpty()) return;
      behind ||= seq !== base;
      clearTimeout(timer);
      timer = undefined;
      if (sending === null) send().catch(() => undefined);
    },
    flush: async () => {
      clearTimeout(timer);
      timer = undefined;
      // A batch on its way may have started before the last edits.
      if (sending !== null) await sending;
      do {
        await send();
      } while (!unsaved.isEmpty() || behind);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

function idsOf({ body }: ArticleContent): readonly string[] {
  return body.blocks.map(({ id }) => id);
}
