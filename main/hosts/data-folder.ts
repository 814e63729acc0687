import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../platform.ts';
import { openLogFile } from './log-file.ts';

/** Makes the data folder with its `host` folder, and opens its log; throws what the disk says. */
export function openHostFolder(dataFolder: string): Log {
  mkdirSync(join(dataFolder, 'host'), { recursive: true });
  return openLogFile(dataFolder);
}
