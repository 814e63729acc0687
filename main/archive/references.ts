import type { Database } from '../database/database.ts';
import { z } from 'zod';
import type { StoryRef } from '../../shared/article/story-ref.ts';
import type { ArchiveStory } from '../../shared/contract/archive.ts';
import { STORY_COLUMNS, storyOf } from './stories.ts';

/** The part of a story that an article keeps. */
export function refOf(story: ArchiveStory): StoryRef {
  const { destinationId, remoteId, url, headline, section, publishedAt, state } = story;
  return { destinationId, remoteId, url, headline, section, publishedAt, state };
}

const syncedRow = z.object({ synced_at: z.string().nullable() }).optional();

/**
 * References as the archive knows them now. One that it does not know is `missing` where the whole
 * list of its destination was read at least once, else `unknown`.
 */
export function referenceRefresh(db: Database): (references: readonly StoryRef[]) => StoryRef[] {
  const find = db.statement(
    `SELECT ${STORY_COLUMNS} FROM archive_stories WHERE destination_id = ? AND remote_id = ?`,
  );
  const synced = db.statement('SELECT synced_at FROM archive_syncs WHERE destination_id = ?');
  return (references) =>
    references.map((reference) => {
      const found = find.get(reference.destinationId, reference.remoteId);
      if (found) return refOf(storyOf(found));
      const read = syncedRow.parse(synced.get(reference.destinationId))?.synced_at ?? null;
      return { ...reference, state: read === null ? 'unknown' : 'missing' };
    });
}
