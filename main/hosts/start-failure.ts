import { join } from 'node:path';
import { StartError } from '../app.ts';
import { RendererMissing } from './page-server.ts';

/** What the user is told when the app could not start: what happened, what is safe, what to do. */
export function startFailure(error: unknown, dataFolder: string): string {
  if (error instanceof StartError || error instanceof RendererMissing) return error.message;
  const log = join(dataFolder, 'logs', 'condei.log');
  return (
    'Condei nu a putut porni. Articolele rămân neatinse în dosarul de date. ' +
    `Încercați din nou; dacă se repetă, trimiteți redacției tehnice fișierul ${log}.`
  );
}
