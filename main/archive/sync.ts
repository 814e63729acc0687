import { z } from 'zod';
import type { Database } from '../database/database.ts';
import type { BackendSession } from '../publishing/index.ts';
import { syncPlace } from './sync-place.ts';
import type { ArchiveWriter } from './writer.ts';

/** A destination whose published stories the archive keeps. */
export interface ArchiveSource {
  readonly destinationId: string;
  readonly label: string;
  readonly listPublished: BackendSession['listPublished'];
}

/**
 * Reads what changed on a destination since the last reading, page by page. Every page is durable
 * with the place of the next one, so an interrupted reading goes on where it stopped. Throws the
 * backend's failure, `interrupted` when `signal` fired.
 */
export async function syncSource(
  db: Database,
  writer: ArchiveWriter,
  source: ArchiveSource,
  signal: AbortSignal,
  onProgress: (stories: number) => void,
): Promise<void> {
  const { destinationId } = source;
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
    await writer.save(destinationId, page.stories, { watermark, cursor, syncedAt });
    onProgress(read);
    if (cursor === null) return;
    signal.throwIfAborted();
  }
}

/** Removes the stories of destinations that are no longer configured, until `signal` fires. */
export async function forgetOthers(
  db: Database,
  writer: ArchiveWriter,
  kept: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const rows = db.statement('SELECT destination_id FROM archive_syncs').all();
  const gone = rows
    .map((row) => z.object({ destination_id: z.string() }).parse(row).destination_id)
    .filter((id) => !kept.includes(id));
  for (const id of gone) {
    while (!signal.aborted && (await writer.removeSome(id)));
  }
}
