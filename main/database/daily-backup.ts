import type { Log } from '../platform.ts';
import { backupsIn, backUp } from './backups.ts';
import type { Database } from './database.ts';

const DAY = 24 * 60 * 60 * 1000;
const FIRST_LOOK = 60 * 1000;
const LATER_LOOKS = 15 * 60 * 1000;

/** Makes a backup a minute after the start and then whenever the newest is a day old. */
export function startDailyBackup(
  database: Database,
  folder: string,
  log: Log,
): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  let timer = setTimeout(look, FIRST_LOOK);
  timer.unref();

  function look(): void {
    running = backUpIfDue(database, folder, new Date(), log);
    timer = setTimeout(look, LATER_LOOKS);
    timer.unref();
  }

  return {
    stop: async () => {
      clearTimeout(timer);
      await running;
    },
  };
}

/** Makes a backup unless the newest is younger than a day; a failure is logged and tried again later. */
export async function backUpIfDue(
  database: Database,
  folder: string,
  now: Date,
  log: Log,
): Promise<void> {
  const newest = backupsIn(folder)[0];
  if (newest && now.getTime() - newest.at.getTime() < DAY) return;
  try {
    await backUp(database.sql, folder, now);
    log.info({}, 'backup made');
  } catch (error) {
    log.error({ err: error }, 'backup failed');
  }
}
