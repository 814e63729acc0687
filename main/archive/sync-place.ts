import { z } from 'zod';
import type { Database } from '../database/database.ts';

/** Where the reading of one destination stands. */
export interface SyncPlace {
  readonly watermark: string | null;
  /** The next page of an unfinished reading, or null between readings. */
  readonly cursor: string | null;
  readonly syncedAt: string | null;
}

const placeRow = z
  .object({
    watermark: z.string().nullable(),
    cursor: z.string().nullable(),
    synced_at: z.string().nullable(),
  })
  .optional();

/** What the database remembers of a destination's reading; all null before the first. */
export function syncPlace(db: Database, destinationId: string): SyncPlace {
  const query = db.statement(
    'SELECT watermark, cursor, synced_at FROM archive_syncs WHERE destination_id = ?',
  );
  const row = placeRow.parse(query.get(destinationId));
  return {
    watermark: row?.watermark ?? null,
    cursor: row?.cursor ?? null,
    syncedAt: row?.synced_at ?? null,
  };
}
