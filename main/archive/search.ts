import type { Database } from '../database/database.ts';
import { z } from 'zod';
import type { ArchiveStory } from '../../shared/contract/archive.ts';
import { searchExpression } from './folding.ts';
import { STORY_COLUMNS, storyOf } from './stories.ts';

/** Matches of a query that paging reaches. Who wants older ones types one more word. */
const REACH = 1000;

export interface SearchInput {
  readonly query: string;
  readonly limit: number;
  readonly offset: number;
}
export interface SearchResult {
  readonly stories: ArchiveStory[];
  readonly more: boolean;
}

/**
 * Searches published stories: those with all the words in the headline first, then those with them
 * anywhere, each newest first; without words all, newest first. Reaches about 1000 matches.
 */
export function storySearch(db: Database): (input: SearchInput) => SearchResult {
  // No bm25(): it counts every match of every word before the first answer, which takes longer than
  // all the rest, and ids grow with the date, so that FTS5 stops at the limit.
  const matching = db.statement(
    'SELECT rowid AS id FROM archive_index WHERE archive_index MATCH ? ORDER BY rowid DESC LIMIT ?',
  );
  const matches = (expression: string, limit: number): number[] =>
    matching.all(expression, limit).map((row) => matchRow.parse(row).id);
  const found = db.statement(`
    SELECT ${STORY_COLUMNS} FROM json_each(?) AS hit JOIN archive_stories ON archive_stories.id = hit.value
    ORDER BY hit.key`);
  const newest = db.statement(`
    SELECT ${STORY_COLUMNS} FROM archive_stories
    WHERE state = 'published' ORDER BY id DESC LIMIT ? OFFSET ?`);

  const ranked = (expression: string, count: number): readonly number[] => {
    const inHeadline = matches(`headline : (${expression})`, count);
    if (inHeadline.length === count) return inHeadline;
    const anywhere = matches(expression, count + inHeadline.length);
    return [...new Set([...inHeadline, ...anywhere])];
  };

  return ({ query, limit, offset }) => {
    const expression = searchExpression(query);
    if (expression === null && query.trim() !== '') return { stories: [], more: false };
    const end = offset + limit;
    const rows =
      expression === null
        ? newest.all(limit + 1, offset)
        : found.all(
            JSON.stringify(ranked(expression, Math.min(end + 1, REACH)).slice(offset, end + 1)),
          );
    return { stories: rows.slice(0, limit).map(storyOf), more: rows.length > limit };
  };
}

/** The newest published story of each headline, or null. */
export function headlineMatch(db: Database): (keys: readonly string[]) => (ArchiveStory | null)[] {
  const find = db.statement(`
    SELECT ${STORY_COLUMNS} FROM archive_stories
    WHERE state = 'published' AND headline_key = ? ORDER BY id DESC LIMIT 1`);
  return (keys) =>
    keys.map((key) => {
      const found = key === '' ? undefined : find.get(key);
      return found ? storyOf(found) : null;
    });
}

const matchRow = z.object({ id: z.number() });
const counted = z.object({ stories: z.number() });

/** How many stories of a destination are published, as far as the archive knows. */
export function storyCount(db: Database): (destinationId: string) => number {
  const count = db.statement(
    "SELECT count(*) AS stories FROM archive_stories WHERE destination_id = ? AND state = 'published'",
  );
  return (destinationId) => counted.parse(count.get(destinationId)).stories;
}
