import type { DatabaseSync } from 'node:sqlite';

/** One step of a database's history. It runs once, inside the migration transaction. */
export interface Migration {
  /** Grows along the list of one file: stored as SQLite's `user_version`. Never changes. */
  readonly version: number;
  readonly up: (db: DatabaseSync) => void;
}
