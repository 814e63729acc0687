import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { openReadOnly } from './open-file.ts';

/** The number of the last migration a database went through; 0 for a new one. */
export function userVersion(sql: DatabaseSync): number {
  return Number(sql.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}

/** The same of a file, read without writing to it; 0 where there is no file. */
export function userVersionOfFile(file: string): number {
  if (!existsSync(file)) return 0;
  const sql = openReadOnly(file);
  try {
    return userVersion(sql);
  } finally {
    sql.close();
  }
}
