import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { openReadOnly } from './open-file.ts';

/** Where the file header has it: https://sqlite.org/fileformat2.html#the_database_header */
const VERSION_OFFSET = 60;
const HEADER_BYTES = 100;

/** The number of the last migration a database went through; 0 for a new one. */
export function userVersion(sql: DatabaseSync): number {
  return Number(sql.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}

/** The same of a file, without changing a byte of it; 0 where there is no database. */
export function userVersionOfFile(file: string): number {
  if (!(sizeOf(file) > 0)) return 0;
  // A connection leaves files beside the database; it is needed only where a log goes further.
  if (!(sizeOf(`${file}-wal`) > 0)) return versionInHeader(file);
  const sql = openReadOnly(file);
  try {
    return userVersion(sql);
  } finally {
    sql.close();
  }
}

function versionInHeader(file: string): number {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(handle);
  }
  const isDatabase = header.toString('latin1', 0, 15) === 'SQLite format 3';
  return isDatabase ? header.readUInt32BE(VERSION_OFFSET) : 0;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
