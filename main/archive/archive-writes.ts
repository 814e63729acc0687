import type { Database } from '../database/database.ts';
import type { RemoteStory } from '../publishing/index.ts';
import { storyWriter } from './stories.ts';
import type { SyncPlace } from './sync-place.ts';

/** Rows removed in one transaction: a stop in between must not wait long. */
const REMOVED_AT_ONCE = 200;

/** All that is ever written to the archive's database. */
export interface ArchiveWrites {
  /** Stores a page of stories together with the place of the next one, all or nothing. */
  save(destinationId: string, stories: readonly RemoteStory[], place: SyncPlace): void;
  /** Forgets the place in an unfinished list: the next reading starts that list over. */
  forgetCursor(destinationId: string): void;
  /** Removes some stories of a destination; false once there was none left, and its place is gone. */
  removeSome(destinationId: string): boolean;
}

/** Prepares the writing; `db` must be the only connection that writes. */
export function archiveWrites(db: Database): ArchiveWrites {
  // A power cut may take the last pages along, never the file's soundness: they are read again.
  db.sql.exec('PRAGMA synchronous = NORMAL');
  const write = storyWriter(db);
  const savePlace = db.statement(
    `INSERT INTO archive_syncs (destination_id, watermark, cursor, synced_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (destination_id) DO UPDATE SET
       watermark = excluded.watermark, cursor = excluded.cursor, synced_at = excluded.synced_at`,
  );
  const forget = db.statement('UPDATE archive_syncs SET cursor = NULL WHERE destination_id = ?');
  const remove = db.statement(
    `DELETE FROM archive_stories WHERE id IN
       (SELECT id FROM archive_stories WHERE destination_id = ? LIMIT ${REMOVED_AT_ONCE})`,
  );
  const removePlace = db.statement('DELETE FROM archive_syncs WHERE destination_id = ?');

  return {
    save: (destinationId, stories, { watermark, cursor, syncedAt }) =>
      db.transaction(() => {
        for (const story of stories) write(destinationId, story);
        savePlace.run(destinationId, watermark, cursor, syncedAt);
      }),
    forgetCursor: (destinationId) => void forget.run(destinationId),
    removeSome: (destinationId) =>
      db.transaction(() => {
        if (remove.run(destinationId).changes > 0) return true;
        removePlace.run(destinationId);
        return false;
      }),
  };
}
