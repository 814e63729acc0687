import { z } from 'zod';
import type { ArticleContent } from '../../shared/article/article.ts';
import { emptyFields } from '../../shared/article/article.ts';
import { sameJson } from '../../shared/article/canonical-json.ts';
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
  /** The newest one made before an instant, or null. */
  madeBefore(key: number, instant: string): Snapshot | null;
}

/** A batch as it stands in the journal. */
export interface Entry {
  readonly seq: number;
  /** What it changed. */
  readonly change: DraftChange;
}

/** A batch that a writer made, as the writer saw it. */
export interface SentBatch {
  readonly seq: number;
  readonly base: number;
  readonly sent: DraftChange;
}

/** Reads the journal of drafts. */
export interface Journal {
  /** The newest batch that a writer made on the text of `base`, or null. */
  lastSent(key: number, base: number, writer: string): SentBatch | null;
  /** The content as it was at `seq`, or null where the journal no longer reaches back that far. */
  contentAt(key: number, seq: number): ArticleContent | null;
  /**
   * Forgets the batches that a snapshot made before an instant covers, once playing them over the
   * snapshot before it is proven to give the very same content. Returns how many it forgot.
   */
  compact(key: number, instant: string): number;
}

const changeText = z.string().transform((text) => draftChange.parse(JSON.parse(text)));
const entryRow = z.object({ seq: z.number(), change: changeText });
const sentRow = z.object({ seq: z.number(), base: z.number(), sent: changeText });
const empty: ArticleContent = { fields: emptyFields, body: emptyDocument };

/** Prepares the reading of the journal. */
export function journalOf(db: Database, snapshots: Snapshots): Journal {
  const lastSent = db.statement(
    `SELECT seq, base, coalesce(sent, change) AS sent FROM journal
     WHERE draft = :key AND seq > :base AND base = :base AND author = :writer
     ORDER BY seq DESC LIMIT 1`,
  );
  const entries = db.statement(
    'SELECT seq, change FROM journal WHERE draft = ? AND seq > ? AND seq <= ? ORDER BY seq',
  );
  const first = db.statement('SELECT seq FROM journal WHERE draft = ? ORDER BY seq LIMIT 1');
  const forget = db.statement('DELETE FROM journal WHERE draft = ? AND seq <= ?');
  const between = (key: number, after: number, upTo: number): readonly Entry[] =>
    entries.all(key, after, upTo).map((row) => entryRow.parse(row));

  /** The content at `seq` by playing batches over a snapshot; null where one of them is missing. */
  const played = (key: number, from: Snapshot | null, seq: number): ArticleContent | null => {
    const start = from ?? { seq: -1, content: empty };
    const rows = between(key, start.seq, seq);
    const isWhole = rows.every((row, index) => row.seq === start.seq + 1 + index);
    if (!isWhole || start.seq + rows.length !== seq) return null;
    return rows.reduce((content, { change }) => applyChange(content, change), start.content);
  };

  return {
    lastSent: (key, base, writer) => {
      const row = lastSent.get({ key, base, writer });
      return row ? sentRow.parse(row) : null;
    },
    contentAt: (key, seq) => played(key, snapshots.before(key, seq), seq),
    compact: (key, instant) => {
      const covering = snapshots.madeBefore(key, instant);
      const oldest = first.get(key)?.['seq'];
      if (!covering || typeof oldest !== 'number' || oldest > covering.seq) return 0;
      const content = played(key, snapshots.before(key, covering.seq - 1), covering.seq);
      if (!sameJson(content, covering.content)) return 0;
      return Number(db.transaction(() => forget.run(key, covering.seq).changes));
    },
  };
}
