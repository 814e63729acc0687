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
  /** Does something once the transaction under way is on the disk, or at once where there is none. */
  afterCommit(effect: () => void): void;
  close(): void;
}

/** Wraps an open and migrated connection. */
export function databaseOf(sql: DatabaseSync, health: Health): Database {
  const statements = new Map<string, StatementSync>();
  let effects: (() => void)[] = [];
  return {
    sql,
    statement: (text) => {
      const known = statements.get(text);
      if (known) return known;
      const prepared = sql.prepare(text);
      statements.set(text, prepared);
      return prepared;
    },
    transaction: <T>(work: () => T): T => {
      if (sql.isTransaction) return work();
      let result: T;
      effects = [];
      try {
        sql.exec('BEGIN IMMEDIATE');
        result = work();
        sql.exec('COMMIT');
      } catch (error) {
        rollBack(sql);
        throw health.explain(error);
      }
      health.wrote();
      const due = effects;
      effects = [];
      for (const effect of due) effect();
      return result;
    },
    afterCommit: (effect) => {
      if (sql.isTransaction) effects.push(effect);
      else effect();
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
