import type { Migration } from '../migration.ts';

/**
 * Drafts as they are now (fields and blocks, one row each, so that an edit writes only what it
 * changed), the journal of how they came to be, revisions, media and the search index.
 * `position` orders the blocks of a draft, with gaps. `indexed_seq` is the seq the search index
 * knows of. A revision's content is stored once per hash, deflated.
 */
export const createDrafts: Migration = {
  version: 1,
  up: (db) => {
    db.exec(`
      CREATE TABLE drafts (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        binned_at TEXT,
        review TEXT NOT NULL,
        site TEXT NOT NULL,
        seq INTEGER NOT NULL,
        indexed_seq INTEGER NOT NULL,
        words INTEGER NOT NULL,
        document_version INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX drafts_by_change ON drafts (updated_at DESC, key, binned_at);
      CREATE INDEX drafts_to_index ON drafts (key) WHERE indexed_seq < seq;

      CREATE TABLE draft_fields (
        draft INTEGER NOT NULL REFERENCES drafts (key) ON DELETE CASCADE,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (draft, name)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE draft_blocks (
        draft INTEGER NOT NULL REFERENCES drafts (key) ON DELETE CASCADE,
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        words INTEGER NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (draft, id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX draft_blocks_in_order ON draft_blocks (draft, position);

      CREATE TABLE journal (
        draft INTEGER NOT NULL REFERENCES drafts (key) ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        at TEXT NOT NULL,
        author TEXT NOT NULL,
        change TEXT NOT NULL,
        PRIMARY KEY (draft, seq)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE revision_contents (
        hash TEXT NOT NULL PRIMARY KEY,
        deflated BLOB NOT NULL
      ) STRICT;
      CREATE TABLE revisions (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        draft INTEGER NOT NULL REFERENCES drafts (key) ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        kind TEXT NOT NULL,
        author TEXT NOT NULL,
        created_at TEXT NOT NULL,
        headline TEXT NOT NULL,
        words INTEGER NOT NULL,
        hash TEXT NOT NULL REFERENCES revision_contents (hash)
      ) STRICT;
      CREATE INDEX revisions_by_draft ON revisions (draft, seq);
      CREATE INDEX revisions_by_hash ON revisions (hash);
      CREATE TRIGGER revision_deleted AFTER DELETE ON revisions
      WHEN NOT EXISTS (SELECT 1 FROM revisions WHERE hash = old.hash) BEGIN
        DELETE FROM revision_contents WHERE hash = old.hash;
      END;
      CREATE TABLE revision_parents (
        revision INTEGER NOT NULL REFERENCES revisions (key) ON DELETE CASCADE,
        parent INTEGER NOT NULL REFERENCES revisions (key) ON DELETE CASCADE,
        PRIMARY KEY (revision, parent)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE media (
        hash TEXT NOT NULL PRIMARY KEY,
        type TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        name TEXT NOT NULL,
        added_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE VIRTUAL TABLE draft_search USING fts5 (
        headline, fields, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
      );
    `);
  },
};
