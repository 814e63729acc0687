import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup } from 'node:sqlite';
import type { DatabaseSync } from 'node:sqlite';
import { firstFault, openReadOnly } from './open-file.ts';

/** Backups kept; the oldest go first. */
const KEPT = 7;

/** A whole copy of the database, as it was at one instant. */
export interface Backup {
  readonly file: string;
  readonly at: Date;
}

/** All backups in a folder, newest first; none where there is no folder. */
export function backupsIn(folder: string): readonly Backup[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .flatMap((name) => {
      const at = instantOf(name);
      return at ? [{ file: join(folder, name), at }] : [];
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Copies the database at once, compacted, while nothing else runs; returns the new backup. */
export function backUpAtOnce(sql: DatabaseSync, folder: string, now: Date): Backup {
  const { partial, finished } = place(folder, now);
  sql.prepare('VACUUM INTO ?').run(partial);
  return finish(partial, finished, folder, now);
}

/**
 * Copies the database page by page beside the work that goes on, checks the copy and drops the
 * oldest backups. Rejects, and drops nothing, where the copy is not sound.
 */
export async function backUp(sql: DatabaseSync, folder: string, now: Date): Promise<Backup> {
  const { partial, finished } = place(folder, now);
  await backup(sql, partial, { rate: 500 });
  return finish(partial, finished, folder, now);
}

function place(folder: string, now: Date): { partial: string; finished: string } {
  mkdirSync(folder, { recursive: true });
  const finished = join(folder, `condei-${now.toISOString().replaceAll(':', '-')}.sqlite`);
  const partial = `${finished}.partial`;
  rmSync(partial, { force: true });
  return { partial, finished };
}

function finish(partial: string, finished: string, folder: string, now: Date): Backup {
  const fault = faultOf(partial);
  if (fault !== null) {
    rmSync(partial, { force: true });
    throw new Error(`the backup is not sound: ${fault}`);
  }
  renameSync(partial, finished);
  for (const { file } of backupsIn(folder).slice(KEPT)) rmSync(file, { force: true });
  return { file: finished, at: now };
}

/** What is wrong with a database file, or null where it is sound. */
export function faultOf(file: string): string | null {
  try {
    const sql = openReadOnly(file);
    try {
      return firstFault(sql);
    } finally {
      sql.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : 'unreadable';
  }
}

function instantOf(name: string): Date | null {
  const [, date, hours, minutes, seconds] =
    /^condei-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3})Z\.sqlite$/.exec(name) ?? [];
  if (!date || !hours || !minutes || !seconds) return null;
  const at = new Date(`${date}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}
