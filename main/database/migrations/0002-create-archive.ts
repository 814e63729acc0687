import type { Migration } from '../migration.ts';

export const createArchive: Migration = {
  version: 2,
  up: (db) => db.exec(schema),
};

// `id` grows with the date of publication (main/archive/story-id.ts), so that FTS5 hands out the
// newest matches first without sorting. `text` stands last: reading a line of the list then never
// touches its overflow pages. The index holds published stories only; its content is a view, so
// that FTS5's own 'rebuild' and 'integrity-check' see the same rows as the triggers.
const schema = `
CREATE TABLE archive_stories (
  id INTEGER PRIMARY KEY,
  destination_id TEXT NOT NULL,
  remote_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('published', 'unpublished', 'missing')),
  published_at TEXT,
  url TEXT NOT NULL,
  section TEXT NOT NULL,
  headline TEXT NOT NULL,
  headline_key TEXT NOT NULL,
  tags TEXT NOT NULL,
  standfirst TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (destination_id, remote_id)
) STRICT;
CREATE INDEX archive_stories_by_headline ON archive_stories (headline_key) WHERE state = 'published';
CREATE INDEX archive_stories_by_state ON archive_stories (destination_id, state);

CREATE TABLE archive_syncs (
  destination_id TEXT PRIMARY KEY,
  watermark TEXT,
  cursor TEXT,
  synced_at TEXT
) STRICT, WITHOUT ROWID;

CREATE VIEW archive_published AS
  SELECT id, headline, standfirst, text, section, tags FROM archive_stories WHERE state = 'published';

CREATE VIRTUAL TABLE archive_index USING fts5(
  headline, standfirst, text, section, tags,
  content = 'archive_published', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE TRIGGER archive_story_added AFTER INSERT ON archive_stories
WHEN new.state = 'published' BEGIN
  INSERT INTO archive_index (rowid, headline, standfirst, text, section, tags)
  VALUES (new.id, new.headline, new.standfirst, new.text, new.section, new.tags);
END;

CREATE TRIGGER archive_story_removed AFTER DELETE ON archive_stories
WHEN old.state = 'published' BEGIN
  INSERT INTO archive_index (archive_index, rowid, headline, standfirst, text, section, tags)
  VALUES ('delete', old.id, old.headline, old.standfirst, old.text, old.section, old.tags);
END;

CREATE TRIGGER archive_story_changed AFTER UPDATE ON archive_stories BEGIN
  INSERT INTO archive_index (archive_index, rowid, headline, standfirst, text, section, tags)
  SELECT 'delete', old.id, old.headline, old.standfirst, old.text, old.section, old.tags
  WHERE old.state = 'published';
  INSERT INTO archive_index (rowid, headline, standfirst, text, section, tags)
  SELECT new.id, new.headline, new.standfirst, new.text, new.section, new.tags
  WHERE new.state = 'published';
END;
`;
