import type { Notice } from '../../shared/contract/app.ts';
import { AppError } from '../../shared/rpc/app-error.ts';
import type { Log } from '../platform.ts';
import type { StorageFailure } from './storage-failure.ts';
import { storageFailure } from './storage-failure.ts';

/** Whether the data folder takes what is written to it. Tells each change of that once. */
export interface Health {
  /** An `AppError` for an error of disk or folder, which is then announced; any other error as it is. */
  explain(error: unknown): unknown;
  /** Something was written: if it could not be before, that is announced too. */
  wrote(): void;
}

const noticeOf: Readonly<Record<StorageFailure, Notice['code']>> = {
  'disk-full': 'disk-full',
  'folder-read-only': 'folder-read-only',
  'database-failed': 'database-integrity',
};

/**
 * Watches the storage; `announce` gets each notice that a user must see. `probe` tells what stops any
 * writing to the folder: SQLite calls a disk that was made read-only under it a fault of reading or
 * writing, like a broken one.
 */
export function createHealth(
  log: Log,
  announce: (code: Notice['code']) => void,
  probe: () => StorageFailure | null = () => null,
): Health {
  let ill: StorageFailure | null = null;
  return {
    explain: (error) => {
      const said = storageFailure(error);
      if (said === null) return error;
      const failure = said === 'database-failed' ? (probe() ?? said) : said;
      if (failure !== ill) {
        ill = failure;
        log.error({ failure, err: error }, 'storage failed');
        announce(noticeOf[failure]);
      }
      return new AppError(failure, {}, { cause: error });
    },
    wrote: () => {
      if (ill === null) return;
      ill = null;
      log.info({}, 'storage works again');
      announce('storage-well-again');
    },
  };
}
