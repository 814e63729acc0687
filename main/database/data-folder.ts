import { closeSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './start-error.ts';
import type { StorageFailure } from './storage-failure.ts';
import { storageFailure } from './storage-failure.ts';

/** Writes a few bytes to the data folder and takes them away; a `StartError` where that cannot be. */
export function assertWritable(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new StartError(
      'folder-missing',
      `Dosarul cu articole nu există: ${folder}. Verifică dacă discul este conectat sau pornește Condei cu alt dosar (--data=DOSAR).`,
    );
  }
  try {
    probe(folder);
  } catch (cause) {
    throw startErrorOf(folder, cause);
  }
}

/** What keeps the folder from being written to now; null where nothing does. */
export function writingFailure(folder: string): StorageFailure | null {
  try {
    probe(folder);
    return null;
  } catch (error) {
    return storageFailure(error);
  }
}

function probe(folder: string): void {
  const path = join(folder, '.write-probe');
  const file = openSync(path, 'w');
  try {
    writeSync(file, new Uint8Array(4096));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  rmSync(path);
}

function startErrorOf(folder: string, cause: unknown): unknown {
  switch (storageFailure(cause)) {
    case 'folder-read-only':
      return new StartError(
        'folder-read-only',
        `Condei nu poate scrie în dosarul cu articole: ${folder}. Articolele de acolo sunt neatinse. Dă-ți drept de scriere în dosar sau pornește Condei cu alt dosar (--data=DOSAR).`,
        { cause },
      );
    case 'disk-full':
      return new StartError(
        'disk-full',
        `Discul pe care se află dosarul cu articole este plin: ${folder}. Articolele de acolo sunt neatinse. Eliberează loc pe disc și pornește din nou.`,
        { cause },
      );
    case 'database-failed':
    case null:
      return cause;
  }
}
