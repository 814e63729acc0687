import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '../database/database.ts';
import { z } from 'zod';
import type { BackendSession, RemoteStory } from '../publishing/index.ts';
import { storyWriter } from './stories.ts';

/** Longest stretch of writing before other work of the process gets its turn, in milliseconds. */
const SLICE_MS = 5;

/** A destination whose published stories the archive keeps. */
export interface ArchiveSource {
  readonly destinationId: string;
  readonly label: string;
  readonly listPublished: BackendSession['listPublished'];
}

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

/**
 * Reads what changed on a destination since the last reading, page by page. Every page is durable
 * with the place of the next one, so an interrupted reading goes on where it stopped. Throws the
 * backend's failure, `interrupted` when `signal` fired.
 */
export async function syncSource(
  db: Database,
  source: ArchiveSource,
  signal: AbortSignal,
  onProgress: (stories: number) => void,
): Promise<void> {
  const { destinationId } = source;
  const write = storyWriter(db);
  let { watermark, cursor, syncedAt } = syncPlace(db, destinationId);
  let read = 0;
  for (;;) {
    const page = await source.listPublished({ since: watermark, cursor }, { signal });
    read += page.stories.length;
    cursor = page.cursor;
    if (cursor === null) {
      watermark = page.watermark;
      syncedAt = new Date().toISOString();
    }
    const place = { watermark, cursor, syncedAt };
    await inOneTransaction(db, async () => {
      await writeInSlices(page.stories, (story) => write(destinationId, story));
      savePlace(db, destinationId, place);
    });
    onProgress(read);
    if (cursor === null) return;
    signal.throwIfAborted();
  }
}

/** Forgets the place in an unfinished list: the next reading starts that list over. */
export function forgetCursor(db: Database, destinationId: string): void {
  db.statement('UPDATE archive_syncs SET cursor = NULL WHERE destination_id = ?').run(
    destinationId,
  );
}

/** Removes the stories of destinations that are no longer configured, a few at a time. */
export async function forgetOthers(db: Database, kept: readonly string[]): Promise<void> {
  const rows = db.statement('SELECT destination_id FROM archive_syncs').all();
  const gone = rows
    .map((row) => z.object({ destination_id: z.string() }).parse(row).destination_id)
    .filter((id) => !kept.includes(id));
  const remove = db.statement(
    'DELETE FROM archive_stories WHERE id IN (SELECT id FROM archive_stories WHERE destination_id = ? LIMIT 20)',
  );
  for (const id of gone) {
    while (remove.run(id).changes !== 0) await nextTurn();
    db.statement('DELETE FROM archive_syncs WHERE destination_id = ?').run(id);
  }
}

/**
 * One transaction over several turns of the event loop: the index writes a segment with every
 * commit, and small ones cost most. Nothing but this module writes to the archive's database, and
 * one reading runs at a time.
 */
async function inOneTransaction(db: Database, work: () => Promise<void>): Promise<void> {
  db.sql.exec('BEGIN IMMEDIATE');
  try {
    await work();
    db.sql.exec('COMMIT');
  } catch (fault) {
    if (db.sql.isTransaction) db.sql.exec('ROLLBACK');
    throw fault;
  }
}

async function writeInSlices(
  stories: readonly RemoteStory[],
  write: (story: RemoteStory) => void,
): Promise<void> {
  let end = performance.now() + SLICE_MS;
  for (const story of stories) {
    write(story);
    if (performance.now() < end) continue;
    await nextTurn();
    end = performance.now() + SLICE_MS;
  }
}

function savePlace(db: Database, destinationId: string, place: SyncPlace): void {
  db.statement(
    `INSERT INTO archive_syncs (destination_id, watermark, cursor, synced_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (destination_id) DO UPDATE SET
       watermark = excluded.watermark, cursor = excluded.cursor, synced_at = excluded.synced_at`,
  ).run(destinationId, place.watermark, place.cursor, place.syncedAt);
}
