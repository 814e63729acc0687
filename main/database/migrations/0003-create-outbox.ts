import type { Migration } from '../migration.ts';

export const createOutbox: Migration = {
  version: 3,
  up: (db) => db.exec(schema),
};

// `deliveries.content` is the text that goes out, as it was when it was queued; it is dropped once
// delivered, for the revision has it too. `reached` says that a request which changes the site may
// have left: from then on nothing is sent before the site was asked what became of it.
const schema = `
CREATE TABLE destinations (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  backend_id TEXT NOT NULL,
  name TEXT NOT NULL,
  field_values TEXT NOT NULL,
  secrets_set TEXT NOT NULL,
  rights TEXT,
  is_default INTEGER NOT NULL
) STRICT;

CREATE TABLE deliveries (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  operation_id TEXT NOT NULL UNIQUE,
  draft_id TEXT NOT NULL,
  destination_id TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('publish', 'submit', 'update', 'unpublish')),
  state TEXT NOT NULL CHECK (state IN
    ('waiting', 'sending', 'retrying', 'delivered', 'needs-user', 'failed', 'cancelled')),
  headline TEXT NOT NULL,
  revision_id TEXT,
  content TEXT,
  content_hash TEXT NOT NULL,
  seq INTEGER NOT NULL,
  draft_created_at TEXT NOT NULL,
  reached INTEGER NOT NULL,
  overwrite INTEGER NOT NULL,
  remote_id TEXT,
  attempts INTEGER NOT NULL,
  next_attempt_at INTEGER,
  failure TEXT,
  receipt TEXT,
  created_at TEXT NOT NULL,
  finished_at TEXT
) STRICT;
CREATE UNIQUE INDEX deliveries_under_way ON deliveries (draft_id, destination_id)
  WHERE state IN ('waiting', 'sending', 'retrying', 'needs-user');
CREATE INDEX deliveries_due ON deliveries (next_attempt_at) WHERE state IN ('waiting', 'retrying');
CREATE INDEX deliveries_by_draft ON deliveries (draft_id, destination_id);

CREATE TABLE publications (
  draft_id TEXT NOT NULL,
  destination_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('published', 'submitted', 'unpublished')),
  receipt TEXT NOT NULL,
  first_published_at TEXT,
  seq INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  PRIMARY KEY (draft_id, destination_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE remote_media (
  destination_id TEXT NOT NULL,
  hash TEXT NOT NULL,
  remote_id TEXT NOT NULL,
  url TEXT NOT NULL,
  PRIMARY KEY (destination_id, hash)
) STRICT, WITHOUT ROWID;
`;
