import { mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { destination, pino, stdSerializers } from 'pino';
import type { Log } from '../platform.ts';

/** A log is turned over at start when it is larger than this, in bytes; one old one is kept. */
const TURN_OVER_BYTES = 5 * 1024 * 1024;

/** Lines that could not be written wait up to this many bytes; later ones are dropped. */
const WAITING_BYTES = 1024 * 1024;

/**
 * Opens `logs/condei.log` in the data folder: one JSON object per line, written at once so that a
 * crash loses none. Errors are reduced to type, message and stack; no fields of theirs are copied.
 */
export function openLogFile(dataFolder: string): Log {
  const folder = join(dataFolder, 'logs');
  const file = join(folder, 'condei.log');
  mkdirSync(folder, { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > TURN_OVER_BYTES) {
    renameSync(file, join(folder, 'condei.old.log'));
  }
  const lines = destination({ dest: file, sync: true, maxLength: WAITING_BYTES });
  // A full disk must not make a log line throw: the store says so in its own way.
  lines.on('error', () => undefined);
  return pino(
    {
      base: null,
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      serializers: { err: serializeError },
    },
    lines,
  );
}

function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const { type, message, stack } = stdSerializers.err(error);
  return { type, message, stack };
}
