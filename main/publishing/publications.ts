import { z } from 'zod';
import type { Publication } from '../../shared/contract/publishing.ts';
import { receipt } from '../../shared/contract/publishing.ts';
import type { Database } from '../database/database.ts';

const row = z.object({
  destination_id: z.string(),
  state: z.enum(['published', 'submitted', 'unpublished']),
  receipt: z.string().transform((text) => receipt.parse(JSON.parse(text))),
  first_published_at: z.string().nullable(),
  seq: z.number(),
  content_hash: z.string(),
});

/** What a draft was at its last delivery to one destination. */
export interface StoredPublication extends Omit<Publication, 'changed'> {
  /** Of the text that was delivered. */
  readonly seq: number;
  readonly contentHash: string;
}

export type Publications = ReturnType<typeof createPublications>;

/** What every draft is on every destination, as the receipts said. */
export function createPublications(db: Database) {
  const columns = 'destination_id, state, receipt, first_published_at, seq, content_hash';
  const list = (draftId: string): readonly StoredPublication[] =>
    db
      .statement(`SELECT ${columns} FROM publications WHERE draft_id = ? ORDER BY destination_id`)
      .all(draftId)
      .map((found) => storedOf(row.parse(found)));
  const madeThere = z.object({ draft_id: z.string() });
  return {
    list,
    /** Drafts whose articles on a destination are among these, by remote id. */
    draftsOf: (destinationId: string, remoteIds: readonly string[]): readonly string[] =>
      db
        .statement(
          `SELECT draft_id FROM publications WHERE destination_id = ?
           AND json_extract(receipt, '$.remoteId') IN (SELECT value FROM json_each(?))`,
        )
        .all(destinationId, JSON.stringify(remoteIds))
        .map((found) => madeThere.parse(found).draft_id),
    find: (draftId: string, destinationId: string): StoredPublication | null =>
      list(draftId).find((entry) => entry.destinationId === destinationId) ?? null,
    save: (draftId: string, entry: StoredPublication): void => {
      db.statement(
        `
        INSERT INTO publications (draft_id, destination_id, state, receipt, first_published_at, seq, content_hash)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (draft_id, destination_id) DO UPDATE SET state = excluded.state,
          receipt = excluded.receipt, seq = excluded.seq, content_hash = excluded.content_hash,
          first_published_at = coalesce(publications.first_published_at, excluded.first_published_at)`,
      ).run(
        draftId,
        entry.destinationId,
        entry.state,
        JSON.stringify(entry.receipt),
        entry.firstPublishedAt,
        entry.seq,
        entry.contentHash,
      );
    },
    /** The site no longer has the article: the next publication makes a new one. */
    remove: (draftId: string, destinationId: string): void => {
      db.statement('DELETE FROM publications WHERE draft_id = ? AND destination_id = ?').run(
        draftId,
        destinationId,
      );
    },
  };
}

function storedOf(stored: z.infer<typeof row>): StoredPublication {
  return {
    destinationId: stored.destination_id,
    state: stored.state,
    receipt: stored.receipt,
    firstPublishedAt: stored.first_published_at,
    seq: stored.seq,
    contentHash: stored.content_hash,
  };
}
