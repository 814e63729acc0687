import { join } from 'node:path';
import { StartError } from '../app.ts';
import { RendererMissing } from './page-server.ts';

/** What a disk says that is full, read-only, gone or not ours. */
const diskCodes = ['EACCES', 'EDQUOT', 'EEXIST', 'ENOENT', 'ENOSPC', 'ENOTDIR', 'EPERM', 'EROFS'];

/** What the user is told when the app could not start: what happened, what is safe, what to do. */
export function startFailure(error: unknown, dataFolder: string): string {
  if (error instanceof StartError || error instanceof RendererMissing) return error.message;
  if (error instanceof Error && 'code' in error && diskCodes.includes(String(error.code))) {
    return (
      `Condei nu poate scrie în dosarul de date ${dataFolder}. Ce se află acolo rămâne neatins. ` +
      'Eliberează spațiu sau cere drept de scriere, ori pornește cu alt dosar (--data=DOSAR).'
    );
  }
  const log = join(dataFolder, 'logs', 'condei.log');
  return (
    'Condei nu a putut porni. Articolele rămân neatinse în dosarul de date. ' +
    `Încearcă din nou; dacă se repetă, trimite redacției tehnice fișierul ${log}.`
  );
}
