import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../platform.ts';
import { openLogFile } from './log-file.ts';

/** The folder both hosts use unless told otherwise: where Electron keeps an app's data. */
export function defaultDataFolder(): string {
  const home = homedir();
  if (process.platform === 'win32') {
    return join(process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Condei');
  }
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Condei');
  return join(process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'Condei');
}

/** Makes the data folder with its `host` folder, and opens its log; throws what the disk says. */
export function openHostFolder(dataFolder: string): Log {
  mkdirSync(join(dataFolder, 'host'), { recursive: true });
  return openLogFile(dataFolder);
}
