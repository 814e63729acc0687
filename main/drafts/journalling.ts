import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '../../shared/article/article.ts';
import { sameJson } from '../../shared/article/canonical-json.ts';
import { merge } from '../../shared/article/merge.ts';
import type { DraftChange } from '../../shared/contract/drafts.ts';
import { AppError } from '../../shared/rpc/app-error.ts';
import type { Database } from '../database/database.ts';
import type { Emit } from '../events.ts';
import type { Announcements } from './announcements.ts';
import { applyChange, changeBetween, isEmptyChange } from './change.ts';
import type { DraftRow, DraftRows } from './draft-rows.ts';
import type { DraftWrites } from './draft-writes.ts';
import type { Journal } from './journal.ts';
import type { DraftWindows } from './windows.ts';

interface Dependencies {
  readonly db: Database;
  readonly emit: Emit;
  readonly rows: DraftRows;
  readonly writes: DraftWrites;
  readonly history: Journal;
  readonly windows: DraftWindows;
  readonly announce: Announcements;
  readonly onChanged: (id: string) => void;
}

/** Puts batches into drafts, durably before it returns, and tells the other windows. */
export interface Journalling {
  /** Takes a batch made on the newest text; returns the new seq. */
  append(id: string, change: DraftChange, author: string): number;
  /** Takes a batch that a window made on the text as of `base`, merging what came in between. */
  take(
    id: string,
    base: number,
    change: DraftChange,
    clientId: string,
  ): { readonly seq: number; readonly merged: ArticleContent | null };
}

/** Prepares the journalling of batches. */
export function journalling(dependencies: Dependencies): Journalling {
  const { db, emit, rows, writes, history, windows, announce, onChanged } = dependencies;

  /** Inside a transaction. */
  const write = (row: DraftRow, change: DraftChange, author: string): number =>
    isEmptyChange(change)
      ? row.seq
      : writes.append(row, change, { author, at: new Date().toISOString() });

  const tell = (id: string, before: number, seq: number, change: DraftChange, author: string) => {
    if (seq === before) return;
    onChanged(id);
    announce.soon(id);
    const only = windows.of(id);
    if (only.size > 0) {
      emit('drafts.journalled', { id, seq, author, change }, { except: author, only });
    }
  };

  /** What the window's batch and the batches it has not seen come to. */
  const mergeIn = (row: DraftRow, base: number, change: DraftChange) => {
    const common = history.contentAt(row.key, base);
    if (common === null) throw new AppError('draft-changed-elsewhere');
    const ours = applyChange(common, change);
    const theirs = rows.content(row.key);
    const { content } = merge(common, ours, theirs, randomUUID);
    return {
      effective: changeBetween(theirs, content),
      merged: sameJson(content, ours) ? null : content,
    };
  };

  return {
    append: (id, change, author) => {
      const { before, seq } = db.transaction(() => {
        const row = rows.find(id);
        return { before: row.seq, seq: write(row, change, author) };
      });
      db.afterCommit(() => tell(id, before, seq, change, author));
      return seq;
    },
    take: (id, base, change, clientId) => {
      const taken = db.transaction(() => {
        const row = rows.find(id);
        if (base > row.seq) throw new AppError('draft-changed-elsewhere');
        const others = history.authorsSince(row.key, base);
        others.delete(clientId);
        const { effective, merged } =
          others.size === 0 ? { effective: change, merged: null } : mergeIn(row, base, change);
        return { before: row.seq, seq: write(row, effective, clientId), effective, merged };
      });
      db.afterCommit(() => tell(id, taken.before, taken.seq, taken.effective, clientId));
      return { seq: taken.seq, merged: taken.merged };
    },
  };
}
