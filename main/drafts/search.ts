import { z } from 'zod';
import { documentText } from '../../shared/article/plain-text.ts';
import type { Database } from '../database/database.ts';
import type { DraftRows } from './draft-rows.ts';

/** Words of text around the first match that a snippet shows. */
const SNIPPET_WORDS = 16;
/** Drafts brought into the index in one transaction. */
const INDEX_BATCH = 200;

/** Finds drafts by their words. */
export interface DraftSearch {
  /** Keys of the drafts of one place that have all the words, newest change first. */
  page(match: string, binned: boolean, limit: number, offset: number): readonly number[];
  count(match: string, binned: boolean): number;
  /** The text around the first match in each of these drafts, by key. */
  snippets(match: string, keys: readonly number[]): ReadonlyMap<number, string>;
  remove(key: number): void;
}

const keyRow = z.object({ key: z.number() });
const dirtyRow = z.object({ key: z.number(), seq: z.number() });
const countRow = z.object({ count: z.number() });
const snippetRow = z.object({ key: z.number(), snippet: z.string() });

/** The FTS5 query for what a person typed: every word, as a prefix; null where there is no word. */
export function matchOf(query: string): string | null {
  const words = query.normalize('NFC').match(/[\p{L}\p{N}]+/gu);
  return words ? words.map((word) => `"${word}"*`).join(' ') : null;
}

/**
 * Prepares the search. The index is brought up to date before it is asked, so that typing never
 * pays for it.
 */
export function draftSearch(db: Database, rows: DraftRows): DraftSearch {
  const matching = `FROM draft_search JOIN drafts ON drafts.key = draft_search.rowid
    WHERE draft_search MATCH :match AND (binned_at IS NOT NULL) = :binned`;
  const page = db.statement(
    `SELECT drafts.key ${matching} ORDER BY updated_at DESC, key LIMIT :limit OFFSET :offset`,
  );
  const count = db.statement(`SELECT count(*) AS count ${matching}`);
  // The plus keeps SQLite from asking for one draft after the other: each time anew it would put
  // together all words that begin like the one searched for.
  const snippets = db.statement(
    `SELECT rowid AS key, snippet(draft_search, -1, '', '', '…', ${SNIPPET_WORDS}) AS snippet
     FROM draft_search WHERE draft_search MATCH ? AND +rowid IN (SELECT value FROM json_each(?))`,
  );
  const dirty = db.statement(
    `SELECT key, seq FROM drafts WHERE indexed_seq < seq LIMIT ${INDEX_BATCH}`,
  );
  const indexed = db.statement('UPDATE drafts SET indexed_seq = ? WHERE key = ?');
  const remove = db.statement('DELETE FROM draft_search WHERE rowid = ?');
  const insert = db.statement(
    'INSERT INTO draft_search (rowid, headline, fields, body) VALUES (?, ?, ?, ?)',
  );

  const index = (key: number): void => {
    const { fields, body } = rows.content(key);
    const others = [fields.label, fields.standfirst, fields.section, ...fields.tags];
    const all = [...others, ...fields.authors, fields.seo.title, fields.seo.description];
    remove.run(key);
    insert.run(
      key,
      fields.headline.normalize('NFC'),
      all.filter(Boolean).join('\n').normalize('NFC'),
      documentText(body).join('\n').normalize('NFC'),
    );
  };
  const bringUpToDate = (): void => {
    for (;;) {
      const batch = dirty.all().map((row) => dirtyRow.parse(row));
      if (batch.length === 0) return;
      db.transaction(() => {
        for (const { key, seq } of batch) {
          index(key);
          indexed.run(seq, key);
        }
      });
    }
  };

  return {
    page: (match, binned, limit, offset) => {
      bringUpToDate();
      return page
        .all({ match, binned: binned ? 1 : 0, limit, offset })
        .map((row) => keyRow.parse(row).key);
    },
    count: (match, binned) => {
      bringUpToDate();
      return countRow.parse(count.get({ match, binned: binned ? 1 : 0 })).count;
    },
    snippets: (match, keys) =>
      new Map(
        snippets
          .all(match, JSON.stringify(keys))
          .map((row) => snippetRow.parse(row))
          .map(({ key, snippet }) => [key, snippet.replaceAll('\n', ' ')]),
      ),
    remove: (key) => void remove.run(key),
  };
}
