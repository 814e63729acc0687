import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Log } from '../platform.ts';
import type { Backup } from './backups.ts';
import { backupsIn, backUpAtOnce, faultOf } from './backups.ts';
import type { Database } from './database.ts';
import { databaseOf } from './database.ts';
import type { Health } from './health.ts';
import { migrate, newestVersion } from './migrate.ts';
import type { Migration } from './migration.ts';
import { firstFault, openFile } from './open-file.ts';
import { StartError } from './start-error.ts';
import { storageFailure } from './storage-failure.ts';
import { userVersionOfFile } from './user-version.ts';

interface OpenOptions {
  readonly file: string;
  readonly migrations: readonly Migration[];
  /** Folder of the backups, or null for a database that can be made anew. */
  readonly backups: string | null;
  readonly health: Health;
  readonly log: Log;
  readonly now: Date;
}

/** What became of a damaged database: the file kept aside, and the backup that took its place, if any. */
export interface Recovery {
  readonly damagedFile: string;
  readonly from: Backup | null;
}

/**
 * Opens a database, checks it and brings it up to date. A damaged file is moved aside, never
 * deleted, and the newest sound backup, or else a new database, takes its place. A file from a newer
 * build is refused before anything is written to it.
 */
export function openDatabase(options: OpenOptions): {
  readonly database: Database;
  readonly recovery: Recovery | null;
} {
  const { file, log } = options;
  const first = attempt(options);
  if ('sql' in first) return { database: databaseOf(first.sql, options.health), recovery: null };

  log.error({ file: basename(file), fault: first.fault }, 'database damaged');
  const recovery = recover(options);
  const second = attempt(options);
  if (!('sql' in second)) throw new Error(`the recovered database is damaged: ${second.fault}`);
  return { database: databaseOf(second.sql, options.health), recovery };
}

function attempt(options: OpenOptions): { sql: DatabaseSync } | { fault: string } {
  let sql: DatabaseSync | undefined;
  try {
    refuseNewer(options);
    sql = openFile(options.file);
    // Reading all of an archive would cost seconds at every start, for what a sync brings back.
    const fault = options.backups === null ? null : firstFault(sql);
    if (fault === null) {
      bringUpToDate(sql, options);
      return { sql };
    }
    sql.close();
    return { fault };
  } catch (error) {
    if (sql?.isOpen === true) sql.close();
    if (storageFailure(error) !== 'database-failed') throw error;
    return { fault: error instanceof Error ? error.message : 'unreadable' };
  }
}

function bringUpToDate(
  sql: DatabaseSync,
  { migrations, backups, now }: Pick<OpenOptions, 'migrations' | 'backups' | 'now'>,
): void {
  migrate(sql, migrations, () => {
    if (backups !== null) backUpAtOnce(sql, backups, now);
  });
}

function refuseNewer({ file, migrations }: OpenOptions): void {
  const version = userVersionOfFile(file);
  if (version <= newestVersion(migrations)) return;
  throw new StartError(
    'newer-database',
    `Articolele de pe acest calculator au fost scrise cu o versiune mai nouă de Condei (date ${version}, aici se citesc cel mult ${newestVersion(migrations)}). Nu am schimbat nimic. Instalează cea mai nouă versiune de Condei și pornește din nou.`,
  );
}

function recover({ file, backups, now }: OpenOptions): Recovery {
  const folder = join(dirname(file), 'damaged');
  mkdirSync(folder, { recursive: true });
  const damagedFile = join(folder, `${now.toISOString().replaceAll(':', '-')}-${basename(file)}`);
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, damagedFile + suffix);
  }
  const from = backupsIn(backups ?? '').find((backup) => faultOf(backup.file) === null) ?? null;
  if (from) {
    copyFileSync(from.file, `${file}.restoring`);
    renameSync(`${file}.restoring`, file);
  }
  return { damagedFile, from };
}
