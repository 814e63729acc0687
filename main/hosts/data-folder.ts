import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../app.ts';
import type { Log } from '../platform.ts';
import { openLogFile } from './log-file.ts';

/** Makes the data folder and its `host` folder, and opens its log. Throws a StartError. */
export function openHostFolder(dataFolder: string): Log {
  try {
    mkdirSync(join(dataFolder, 'host'), { recursive: true });
    return openLogFile(dataFolder);
  } catch (error) {
    throw new StartError(
      'folder-read-only',
      `Condei nu poate scrie în dosarul de date ${dataFolder}. Ce se află acolo rămâne neatins. ` +
        'Eliberați spațiu sau cereți drept de scriere, ori porniți cu alt dosar: npm start -- --data=DOSAR',
      { cause: error },
    );
  }
}
