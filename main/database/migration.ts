import type { DatabaseSync } from 'node:sqlite';

/** One step of the database's history. It runs once, inside the migration transaction. */
export interface Migration {
  /** 1, 2, 3 … without gaps: stored as SQLite's `user_version`. */
  readonly version: number;
  readonly up: (db: DatabaseSync) => void;
}
