import { z } from 'zod';
import { documentText } from '../../shared/article/plain-text.ts';
import { lineAroundHit } from '../../shared/article/search-hits.ts';
import type { Database } from '../database/database.ts';
import type { DraftRows } from './draft-rows.ts';

/** Drafts brought into the index in one transaction. */
const INDEX_BATCH = 200;

/** Finds drafts by their words. */
export interface DraftSearch {
  /** Keys of the drafts of one place that have all the words, newest change first. */
  page(match: string, binned: boolean, limit: number, offset: number): readonly number[];
  count(match: string, binned: boolean): number;
  /**
   * The text around the first hit in each of these drafts, by key: of the running text, else of the
   * fields, none where only the headline has one.
   */
  snippets(query: string, keys: readonly number[]): ReadonlyMap<number, string>;
  remove(key: number): void;
}

const keyRow = z.object({ key: z.number() });
const dirtyRow = z.object({ key: z.number(), seq: z.number() });
const countRow = z.object({ count: z.number() });
const textRow = z.object({ key: z.number(), fields: z.string(), body: z.string() });

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
  // FTS5's own snippets would go through every match of the query, not only those of the page.
  const texts = db.statement(
    `SELECT rowid AS key, fields, body FROM draft_search
     WHERE rowid IN (SELECT value FROM json_each(?))`,
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
    snippets: (query, keys) => {
      const found = new Map<number, string>();
      const lineOf = lineAroundHit(query);
      // One text at a time: a page of them would be a megabyte of memory for every letter typed.
      for (const row of texts.iterate(JSON.stringify(keys))) {
        const { key, fields, body } = textRow.parse(row);
        const snippet = lineOf(body) ?? lineOf(fields);
        if (snippet !== null) found.set(key, snippet);
      }
      return found;
    },
    remove: (key) => void remove.run(key),
  };
}
