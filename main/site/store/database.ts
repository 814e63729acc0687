import { DatabaseSync } from 'node:sqlite';

/** Version of the tables below, kept as SQLite's `user_version`. */
const VERSION = 3;

const tables = `
  CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE sections (
    slug TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE furniture (id TEXT PRIMARY KEY, entry TEXT NOT NULL) STRICT;
  CREATE TABLE media (
    hash TEXT PRIMARY KEY, type TEXT NOT NULL, bytes INTEGER NOT NULL,
    -- As shown, in pixels; NULL where the picture does not say.
    width INTEGER, height INTEGER
  ) STRICT;
  CREATE TABLE articles (
    id TEXT PRIMARY KEY,
    -- Place in the order of changes: what cursors and watermarks count.
    seq INTEGER NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('published', 'submitted', 'unpublished', 'deleted')),
    path TEXT NOT NULL UNIQUE,
    preview_key TEXT NOT NULL UNIQUE,
    section TEXT NOT NULL REFERENCES sections (slug),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    published_at TEXT,
    updated_at TEXT,
    -- NULL once deleted.
    content TEXT,
    -- The newsroom's draft it was made from, where it told.
    draft TEXT
  ) STRICT;
  CREATE INDEX articles_newest ON articles (state, published_at DESC);
  CREATE INDEX articles_by_draft ON articles (draft) WHERE draft IS NOT NULL;
  CREATE TABLE operations (
    id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES articles (id)
  ) STRICT;
  PRAGMA user_version = ${VERSION};
`;

const sizesOfMedia = `
  ALTER TABLE media ADD COLUMN width INTEGER;
  ALTER TABLE media ADD COLUMN height INTEGER;
  PRAGMA user_version = 2;
`;

const draftsOfArticles = `
  ALTER TABLE articles ADD COLUMN draft TEXT;
  CREATE INDEX articles_by_draft ON articles (draft) WHERE draft IS NOT NULL;
  PRAGMA user_version = 3;
`;

/** Opens the site's file, making its tables the first time. Refuses a file of a later version. */
export function openSiteDatabase(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: 5000 });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > VERSION) {
    db.close();
    throw new Error(`the site's database has version ${version}, this build knows ${VERSION}`);
  }
  if (version === 0) inTransaction(db, () => db.exec(tables));
  if (version === 1) inTransaction(db, () => db.exec(sizesOfMedia));
  if (version === 1 || version === 2) inTransaction(db, () => db.exec(draftsOfArticles));
  return db;
}

/** Runs `work` as one transaction: all of it is stored, or nothing. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
