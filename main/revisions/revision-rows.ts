import { z } from 'zod';
import type { Revision } from '../../shared/contract/revisions.ts';
import { revision } from '../../shared/contract/revisions.ts';
import { AppError } from '../../shared/rpc/app-error.ts';
import type { Database } from '../database/database.ts';

/** A revision and where its content lies. */
export interface StoredRevision {
  readonly revision: Revision;
  readonly seq: number;
  readonly hash: string;
}

/** Reads and writes the graph of revisions. */
export interface RevisionRows {
  insert(stored: StoredRevision): void;
  /** `revision-not-found` where there is none. */
  read(id: string): StoredRevision;
  /** Newest first. */
  ofDraft(draftId: string): readonly Revision[];
  newest(draftId: string): StoredRevision | null;
}

const storedRow = z.object({ seq: z.number(), hash: z.string() });

/** Prepares the statements. */
export function revisionRows(db: Database): RevisionRows {
  const select = (rest: string) =>
    db.statement(
      `SELECT revisions.id, drafts.id AS draftId, kind, author, revisions.created_at AS createdAt,
         headline, revisions.words, revisions.seq, hash,
         (SELECT json_group_array(parents.id ORDER BY parent) FROM revision_parents
            JOIN revisions AS parents ON parents.key = parent
            WHERE revision = revisions.key) AS parents
       FROM revisions JOIN drafts ON drafts.key = draft ${rest}`,
    );
  const byId = select('WHERE revisions.id = ?');
  const byDraft = select('WHERE drafts.id = ? ORDER BY revisions.key DESC');
  const newest = select('WHERE drafts.id = ? ORDER BY revisions.key DESC LIMIT 1');
  const insert = db.statement(
    `INSERT INTO revisions (id, draft, seq, kind, author, created_at, headline, words, hash)
     SELECT :id, key, :seq, :kind, :author, :createdAt, :headline, :words, :hash
     FROM drafts WHERE id = :draftId`,
  );
  const insertParent = db.statement(
    `INSERT INTO revision_parents (revision, parent)
     SELECT child.key, parent.key FROM revisions AS child, revisions AS parent
     WHERE child.id = ? AND parent.id = ?`,
  );

  return {
    insert: ({ revision: { parents, ...facts }, seq, hash }) => {
      insert.run({ ...facts, seq, hash });
      for (const parent of parents) insertParent.run(facts.id, parent);
    },
    read: (id) => {
      const row = byId.get(id);
      if (!row) throw new AppError('revision-not-found');
      return parse(row);
    },
    ofDraft: (draftId) => byDraft.all(draftId).map((row) => parse(row).revision),
    newest: (draftId) => {
      const row = newest.get(draftId);
      return row ? parse(row) : null;
    },
  };
}

function parse(row: Readonly<Record<string, unknown>>): StoredRevision {
  const parents: unknown = JSON.parse(String(row['parents']));
  return { revision: revision.parse({ ...row, parents }), ...storedRow.parse(row) };
}
