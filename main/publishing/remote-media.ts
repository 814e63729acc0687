import { z } from 'zod';
import type { Database } from '../database/database.ts';
import type { RemoteMedium } from './backend.ts';

const row = z.object({ remote_id: z.string(), url: z.string() });

export type RemoteMedia = ReturnType<typeof createRemoteMedia>;

/** Which pictures are on which destination, so that each goes there once. */
export function createRemoteMedia(db: Database) {
  return {
    find: (destinationId: string, hash: string): RemoteMedium | null => {
      const found = db
        .statement('SELECT remote_id, url FROM remote_media WHERE destination_id = ? AND hash = ?')
        .get(destinationId, hash);
      if (!found) return null;
      const { remote_id: remoteId, url } = row.parse(found);
      return { hash, remoteId, url };
    },
    save: (destinationId: string, { hash, remoteId, url }: RemoteMedium): void => {
      db.statement(
        'INSERT OR REPLACE INTO remote_media (destination_id, hash, remote_id, url) VALUES (?, ?, ?, ?)',
      ).run(destinationId, hash, remoteId, url);
    },
    /** The site may have lost its pictures: the next delivery asks for each again. */
    forget: (destinationId: string): void => {
      db.statement('DELETE FROM remote_media WHERE destination_id = ?').run(destinationId);
    },
  };
}
