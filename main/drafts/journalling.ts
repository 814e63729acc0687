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
  take(batch: {
    readonly id: string;
    readonly base: number;
    readonly change: DraftChange;
    readonly clientId: string;
    /** Who this is across connections. */
    readonly writer: string;
  }): { readonly seq: number; readonly merged: ArticleContent | null };
}

/** Prepares the journalling of batches. */
export function journalling(dependencies: Dependencies): Journalling {
  const { db, emit, rows, writes, history, windows, announce, onChanged } = dependencies;

  const tell = (id: string, { before, seq, change, author, except }: Told): void => {
    if (seq === before) return;
    onChanged(id);
    announce.soon(id);
    const only = windows.of(id);
    if (only.size > 0) emit('drafts.journalled', { id, seq, author, change }, { except, only });
  };

  /** What the writer's batch and all batches the writer has not seen come to. */
  const mergeIn = (row: DraftRow, base: number, change: DraftChange, writer: string) => {
    const seen = history.contentAt(row.key, base);
    if (seen === null) throw new AppError('draft-changed-elsewhere');
    const ours = applyChange(seen, change);
    const theirs = rows.content(row.key);
    // What the writer sent before from the same base is in both: it is what they have in common.
    const before = history.lastSent(row.key, base, writer);
    const common = before ? applyChange(seen, before.sent) : seen;
    const { content } = merge(common, ours, theirs, randomUUID);
    return {
      effective: changeBetween(theirs, content),
      merged: sameJson(content, ours) ? null : content,
      isRepeated: before !== null && sameJson(before.sent, change),
    };
  };

  const now = (): string => new Date().toISOString();

  return {
    append: (id, change, author) => {
      const { before, seq } = db.transaction(() => {
        const row = rows.find(id);
        const isEmpty = isEmptyChange(change);
        const next = isEmpty ? row.seq : writes.append(row, change, { author, at: now() });
        return { before: row.seq, seq: next };
      });
      db.afterCommit(() => tell(id, { before, seq, change, author, except: author }));
      return seq;
    },
    take: ({ id, base, change, clientId, writer }) => {
      const taken = db.transaction(() => {
        const row = rows.find(id);
        if (base > row.seq) throw new AppError('draft-changed-elsewhere');
        const isNewest = base === row.seq;
        const { effective, merged, isRepeated } = isNewest
          ? { effective: change, merged: null, isRepeated: true }
          : mergeIn(row, base, change, writer);
        const stamp = { author: writer, at: now(), base, ...(!isNewest && { sent: change }) };
        const isEmpty = isEmptyChange(effective) && isRepeated;
        const seq = isEmpty ? row.seq : writes.append(row, effective, stamp);
        return { before: row.seq, seq, effective, merged };
      });
      const { before, seq, effective, merged } = taken;
      const told = { before, seq, change: effective, author: writer, except: clientId };
      db.afterCommit(() => tell(id, told));
      return { seq, merged };
    },
  };
}

interface Told {
  readonly before: number;
  readonly seq: number;
  readonly change: DraftChange;
  readonly author: string;
  readonly except: string;
}
