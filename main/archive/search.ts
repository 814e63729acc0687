import type { Database } from '../database/database.ts';
import { z } from 'zod';
import type { ArchiveStory } from '../../shared/contract/archive.ts';
import { searchExpression } from './folding.ts';
import { STORY_COLUMNS, storyOf } from './stories.ts';

/**
 * Matches that are ranked: the newest ones. Ranking costs time for every match, and a word that
 * thousands of stories have tells little about which of them is meant; the newest then serve best.
 */
const CANDIDATES = 1000;

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
 * Searches published stories: best match first and of equal ones the newest; without words newest
 * first. Reaches at most the newest 1000 matches of a query.
 */
export function storySearch(db: Database): (input: SearchInput) => SearchResult {
  // The weights stand for headline, standfirst, text, section, tags. Scores (the lower the better)
  // within a tenth of the best one count as equal, so that the newer story goes first.
  const ranked = db.statement(`
    WITH candidate AS MATERIALIZED (
      SELECT rowid AS id, bm25(archive_index, 10, 4, 1, 2, 4) AS score
      FROM archive_index WHERE archive_index MATCH ? ORDER BY rowid DESC LIMIT ${CANDIDATES}
    ), hit AS MATERIALIZED (
      SELECT id, round(10 * score / (SELECT min(score) FROM candidate)) AS worth
      FROM candidate ORDER BY worth DESC, id DESC LIMIT ? OFFSET ?
    )
    SELECT ${STORY_COLUMNS} FROM hit JOIN archive_stories USING (id) ORDER BY worth DESC, hit.id DESC`);
  const newest = db.statement(`
    SELECT ${STORY_COLUMNS} FROM archive_stories
    WHERE state = 'published' ORDER BY id DESC LIMIT ? OFFSET ?`);

  return ({ query, limit, offset }) => {
    const expression = searchExpression(query);
    if (expression === null && query.trim() !== '') return { stories: [], more: false };
    const rows =
      expression === null
        ? newest.all(limit + 1, offset)
        : ranked.all(expression, limit + 1, offset);
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

const counted = z.object({ stories: z.number() });

/** How many stories of a destination are published, as far as the archive knows. */
export function storyCount(db: Database): (destinationId: string) => number {
  const count = db.statement(
    "SELECT count(*) AS stories FROM archive_stories WHERE destination_id = ? AND state = 'published'",
  );
  return (destinationId) => counted.parse(count.get(destinationId)).stories;
}
