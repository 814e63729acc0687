import type { AppErrorCode } from '../../shared/rpc/app-error.ts';

/** What the machine refused: the codes a window has words for. */
export type StorageFailure = Extract<
  AppErrorCode,
  'disk-full' | 'folder-read-only' | 'database-failed'
>;

const systemFailures: Readonly<Record<string, StorageFailure>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  EIO: 'database-failed',
};

/** Primary result codes of https://sqlite.org/rescode.html; the extended ones carry them in the low byte. */
const sqliteFailures: Readonly<Record<number, StorageFailure>> = {
  8: 'folder-read-only',
  10: 'database-failed',
  11: 'database-failed',
  13: 'disk-full',
  14: 'folder-read-only',
  26: 'database-failed',
};

/** Says whether an error is the disk's or the folder's, and which; null for any other error. */
export function storageFailure(error: unknown): StorageFailure | null {
  if (!(error instanceof Error)) return null;
  if ('errcode' in error && typeof error.errcode === 'number') {
    return sqliteFailures[error.errcode & 0xff] ?? null;
  }
  if ('code' in error && typeof error.code === 'string') return systemFailures[error.code] ?? null;
  return null;
}
