import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Health } from './health.ts';

/** One open database file. */
export interface Database {
  readonly sql: DatabaseSync;
  /** Prepares a statement once and keeps it. */
  statement(text: string): StatementSync;
  /**
   * Runs work in one transaction: when this returns all of it is on the disk, when it throws none of
   * it is. Joins the transaction under way, if there is one. Failures of disk and folder come out as
   * `disk-full`, `folder-read-only` or `database-failed`.
   */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Wraps an open and migrated connection. */
export function databaseOf(sql: DatabaseSync, health: Health): Database {
  const statements = new Map<string, StatementSync>();
  return {
    sql,
    statement: (text) => {
      const known = statements.get(text);
      if (known) return known;
      const prepared = sql.prepare(text);
      statements.set(text, prepared);
      return prepared;
    },
    transaction: (work) => {
      if (sql.isTransaction) return work();
      try {
        sql.exec('BEGIN IMMEDIATE');
        const result = work();
        sql.exec('COMMIT');
        health.wrote();
        return result;
      } catch (error) {
        rollBack(sql);
        throw health.explain(error);
      }
    },
    close: () => {
      statements.clear();
      if (sql.isOpen) sql.close();
    },
  };
}

/** After some failures, a full disk among them, SQLite has already rolled back by itself. */
export function rollBack(sql: DatabaseSync): void {
  if (sql.isTransaction) sql.exec('ROLLBACK');
}
