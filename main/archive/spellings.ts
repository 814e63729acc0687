import { z } from 'zod';
import type { ArchiveSpelling } from '../../shared/contract/archive.ts';
import type { Database } from '../database/database.ts';
import { nameStart } from './folding.ts';

/** Stories that are read for a name: the newest that may have it. What was usual years ago counts less. */
const READ = 60;
const MOST_SPELLINGS = 20;

const row = z.object({ headline: z.string(), standfirst: z.string(), text: z.string() });

/**
 * The capitalised words of published stories that begin like a name, whatever their diacritics, as
 * they are written there; the commonest first. Counts at most the newest 60 stories of each name.
 */
export function storySpellings(db: Database): (name: string) => ArchiveSpelling[] {
  const find = db.statement(`
    WITH candidate AS MATERIALIZED (
      SELECT rowid AS id FROM archive_index
      WHERE archive_index MATCH ? ORDER BY rowid DESC LIMIT ${READ}
    )
    SELECT headline, standfirst, text FROM candidate JOIN archive_stories USING (id)`);

  return (name) => {
    const start = nameStart(name);
    if (start === null) return [];
    const counts = new Map<string, number>();
    for (const stored of find.all(`{headline standfirst text} : "${start}"*`)) {
      const { headline, standfirst, text } = row.parse(stored);
      const names = `${headline}\n${standfirst}\n${text}`.normalize('NFC').match(nameLike) ?? [];
      for (const found of new Set(names))
        if (nameStart(found, start.length) === start)
          counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    return [...counts]
      .map(([text, stories]) => ({ text, stories }))
      .sort((a, b) => b.stories - a.stories || (a.text < b.text ? -1 : 1))
      .slice(0, MOST_SPELLINGS);
  };
}

const nameLike = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]+/gu;
