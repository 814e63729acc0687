import { z } from 'zod';
import type { ArticleContent } from '../../shared/article/article.ts';
import { emptyFields } from '../../shared/article/article.ts';
import { emptyDocument } from '../../shared/article/document.ts';
import type { DraftChange } from '../../shared/contract/drafts.ts';
import { draftChange } from '../../shared/contract/drafts.ts';
import type { Database } from '../database/database.ts';
import { applyChange } from './change.ts';

/** The content of a draft as it was at one seq. */
export interface Snapshot {
  readonly seq: number;
  readonly content: ArticleContent;
}

/** Where whole contents of the past are kept; revisions supply it. */
export interface Snapshots {
  /** The newest one at or before `seq`, or null. */
  before(key: number, seq: number): Snapshot | null;
}

interface Entry {
  readonly seq: number;
  readonly author: string;
  readonly change: DraftChange;
}

/** Reads the journal of drafts. */
export interface Journal {
  /** Who made the batches after `seq`. */
  authorsSince(key: number, seq: number): Set<string>;
  /** The content as it was at `seq`, or null where the journal no longer reaches back that far. */
  contentAt(key: number, seq: number): ArticleContent | null;
}

const authorRow = z.object({ author: z.string() });
const entryRow = z.object({
  seq: z.number(),
  author: z.string(),
  change: z.string().transform((text) => draftChange.parse(JSON.parse(text))),
});
const empty: ArticleContent = { fields: emptyFields, body: emptyDocument };

/** Prepares the reading of the journal. */
export function journalOf(db: Database, snapshots: Snapshots): Journal {
  const authors = db.statement('SELECT DISTINCT author FROM journal WHERE draft = ? AND seq > ?');
  const entries = db.statement(
    'SELECT seq, author, change FROM journal WHERE draft = ? AND seq > ? AND seq <= ? ORDER BY seq',
  );
  const between = (key: number, after: number, upTo: number): readonly Entry[] =>
    entries.all(key, after, upTo).map((row) => entryRow.parse(row));

  return {
    authorsSince: (key, seq) =>
      new Set(authors.all(key, seq).map((row) => authorRow.parse(row).author)),
    contentAt: (key, seq) => {
      const start = snapshots.before(key, seq) ?? { seq: -1, content: empty };
      const rows = between(key, start.seq, seq);
      const whole = rows.every((row, index) => row.seq === start.seq + 1 + index);
      if (!whole || start.seq + rows.length !== seq) return null;
      return rows.reduce((content, { change }) => applyChange(content, change), start.content);
    },
  };
}
