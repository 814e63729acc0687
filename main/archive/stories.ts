import type { Database } from '../database/database.ts';
import { z } from 'zod';
import type { ArchiveStory } from '../../shared/contract/archive.ts';
import type { RemoteStory } from '../publishing/index.ts';
import { headlineKey } from './folding.ts';
import { storyIds } from './story-id.ts';

/** Columns of a story as lists show it, in the order `storyOf` reads them. */
export const STORY_COLUMNS =
  'destination_id, remote_id, url, headline, section, published_at, state, standfirst, tags';

const row = z.object({
  destination_id: z.string(),
  remote_id: z.string(),
  url: z.string(),
  headline: z.string(),
  section: z.string(),
  published_at: z.string().nullable(),
  state: z.enum(['published', 'unpublished', 'missing']),
  standfirst: z.string(),
  tags: z.string(),
});

/** A row of `STORY_COLUMNS` as the contract's story. */
export function storyOf(stored: unknown): ArchiveStory {
  const story = row.parse(stored);
  return {
    destinationId: story.destination_id,
    remoteId: story.remote_id,
    url: story.url,
    headline: story.headline,
    section: story.section,
    publishedAt: story.published_at,
    state: story.state,
    standfirst: story.standfirst,
    tags: story.tags === '' ? [] : story.tags.split('\n'),
  };
}

const known = z.object({ id: z.number(), published_at: z.string().nullable() }).optional();

/** Writes what a site says of its stories; one call is one story. Call it inside a transaction. */
export function storyWriter(db: Database): (destinationId: string, story: RemoteStory) => void {
  const find = db.statement(
    'SELECT id, published_at FROM archive_stories WHERE destination_id = ? AND remote_id = ?',
  );
  const last = db.statement('SELECT max(id) AS id FROM archive_stories WHERE id BETWEEN ? AND ?');
  const insert = db.statement(
    `INSERT INTO archive_stories (url, section, headline, headline_key, tags, standfirst, text, published_at, state, id, destination_id, remote_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = db.statement(
    `UPDATE archive_stories SET url = ?, section = ?, headline = ?, headline_key = ?, tags = ?,
       standfirst = ?, text = ?, published_at = ?, state = ?, id = ? WHERE id = ?`,
  );
  const mark = db.statement("UPDATE archive_stories SET state = 'missing' WHERE id = ?");

  const freeId = (publishedAt: string | null): number => {
    const { from, to } = storyIds(publishedAt);
    const taken = z.object({ id: z.number().nullable() }).parse(last.get(from, to)).id;
    return taken === null ? from : taken + 1;
  };

  return (destinationId, story) => {
    const old = known.parse(find.get(destinationId, story.remoteId));
    if (story.state === 'deleted') {
      // A deleted story has no text any more; references to it still want the headline kept here.
      if (old) mark.run(old.id);
      return;
    }
    const id = old?.published_at === story.publishedAt ? old.id : freeId(story.publishedAt);
    const values = [
      story.url,
      story.section,
      story.headline,
      headlineKey(story.headline),
      story.tags.map((tag) => tag.replaceAll('\n', ' ')).join('\n'),
      story.standfirst,
      story.text,
      story.publishedAt,
      story.state,
      id,
    ];
    if (old) update.run(...values, old.id);
    else insert.run(...values, destinationId, story.remoteId);
  };
}
