import { DatabaseSync } from 'node:sqlite';
import { StartError } from './start-error.ts';

/** Memory one connection may use for pages, in KiB; the library of 10 000 drafts stays fast with it. */
const CACHE_KIB = 16 * 1024;

/**
 * Opens a database file for writing, making it where there is none. Every commit is on the disk
 * before it returns (WAL with synchronous=FULL).
 */
export function openFile(file: string): DatabaseSync {
  const sql = new DatabaseSync(file, { timeout: 5000 });
  try {
    sql.exec('PRAGMA journal_mode = WAL');
    sql.exec('PRAGMA synchronous = FULL');
    sql.exec('PRAGMA foreign_keys = ON');
    sql.exec(`PRAGMA cache_size = -${CACHE_KIB}`);
    // A long transaction must not leave its size on the disk for ever.
    sql.exec('PRAGMA journal_size_limit = 16777216');
    return sql;
  } catch (error) {
    sql.close();
    throw error;
  }
}

/** Opens a database file that nobody will change through this connection. */
export function openReadOnly(file: string): DatabaseSync {
  return new DatabaseSync(file, { readOnly: true });
}

/** Throws a `StartError` where this SQLite was built without full-text search. */
export function assertFullTextSearch(): void {
  const sql = new DatabaseSync(':memory:');
  try {
    sql.exec('CREATE VIRTUAL TABLE probe USING fts5(text)');
  } catch (cause) {
    throw new StartError(
      'sqlite-too-old',
      'Această versiune de Node nu are căutarea în text (SQLite FTS5). Pornește Condei cu „npm start”, care aduce versiunea potrivită.',
      { cause },
    );
  } finally {
    sql.close();
  }
}

/**
 * The first thing wrong that `PRAGMA quick_check` finds in any table or its indexes, or null for a
 * sound file. The tables below a search index are checked, the index itself is not compared with its
 * text: that takes four times as long as all the rest, and it can be made anew.
 */
export function firstFault(sql: DatabaseSync): string | null {
  const tables = sql
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')",
    )
    .all();
  for (const { name } of tables) {
    const quoted = String(name).replaceAll('"', '""');
    const [row] = sql.prepare(`PRAGMA quick_check("${quoted}")`).all();
    if (row?.['quick_check'] !== 'ok') return String(row?.['quick_check']);
  }
  return null;
}
