import { basename, join } from 'node:path';
import type { Notice } from '../../shared/contract/app.ts';
import type { Log } from '../platform.ts';
import { startDailyBackup } from './daily-backup.ts';
import { assertWritable, writingFailure } from './data-folder.ts';
import type { Database } from './database.ts';
import { databaseOf } from './database.ts';
import type { Health } from './health.ts';
import { createHealth } from './health.ts';
import { archiveMigrations, storeMigrations } from './migrations/index.ts';
import type { Recovery } from './open-database.ts';
import { openDatabase } from './open-database.ts';
import { assertFullTextSearch, openReadOnly } from './open-file.ts';

/** The open databases of one data folder. */
export interface DataFolder {
  /** Drafts, revisions, media, outbox: all that exists nowhere else. Backed up daily. */
  readonly store: Database;
  /** What sites have published: made anew by a sync, so neither backed up nor mourned. */
  readonly archive: Database;
  readonly health: Health;
  /** The damaged database that a backup took the place of at this start, to be read and closed; or null. */
  openDamaged(): Database | null;
  close(): Promise<void>;
}

/**
 * Opens the databases of a data folder, checked and up to date. `announce` hears of a damaged
 * database and of every later trouble with the disk. Throws a `StartError` where the folder cannot
 * be used or belongs to a newer build.
 */
export function openDataFolder(
  folder: string,
  log: Log,
  announce: (notice: Notice) => void,
): DataFolder {
  assertFullTextSearch();
  assertWritable(folder);
  const health = createHealth(
    log,
    (code) =>
      announce({ code, severity: code === 'storage-well-again' ? 'info' : 'error', params: {} }),
    () => writingFailure(folder),
  );
  const backups = join(folder, 'backups');
  const common = { health, log, now: new Date() };
  const { database: store, recovery } = openDatabase({
    ...common,
    file: join(folder, 'condei.sqlite'),
    migrations: storeMigrations,
    backups,
  });
  if (recovery) announce(recoveryNotice(recovery));
  const { database: archive } = openDatabase({
    ...common,
    file: join(folder, 'archive.sqlite'),
    migrations: archiveMigrations,
    backups: null,
  });
  const backup = startDailyBackup(store, backups, log);
  return {
    store,
    archive,
    health,
    openDamaged: () => (recovery ? openedAsItIs(recovery.damagedFile, health) : null),
    close: async () => {
      await backup.stop();
      store.close();
      archive.close();
    },
  };
}

/** Null where not even that can be done. */
function openedAsItIs(file: string, health: Health): Database | null {
  try {
    return databaseOf(openReadOnly(file), health);
  } catch {
    return null;
  }
}

function recoveryNotice({ damagedFile, from }: Recovery): Notice {
  const file = basename(damagedFile);
  return from
    ? {
        code: 'database-restored',
        severity: 'warning',
        params: { date: from.at.toISOString(), file },
      }
    : { code: 'database-integrity', severity: 'error', params: { file } };
}
