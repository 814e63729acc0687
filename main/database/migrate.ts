import type { DatabaseSync } from 'node:sqlite';
import { rollBack } from './database.ts';
import type { Migration } from './migration.ts';
import { userVersion } from './user-version.ts';

/**
 * Brings a database to the newest version: `backUp` first where there is something to lose, then
 * every missing step in one transaction, so that a failure leaves the old database as it was.
 */
export function migrate(
  sql: DatabaseSync,
  migrations: readonly Migration[],
  backUp: (version: number) => void,
): void {
  const version = userVersion(sql);
  const missing = migrations.filter((migration) => migration.version > version);
  if (missing.length === 0) return;
  if (version > 0) backUp(version);
  sql.exec('BEGIN IMMEDIATE');
  try {
    for (const migration of missing) {
      migration.up(sql);
      sql.exec(`PRAGMA user_version = ${migration.version}`);
    }
    sql.exec('COMMIT');
  } catch (error) {
    rollBack(sql);
    throw error;
  }
}

/** The version a build writes. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}
