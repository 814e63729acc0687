import { MAX_MEDIA_BYTES } from '../../../shared/contract/media.ts';
import { AppError } from '../../../shared/rpc/app-error.ts';
import { api } from '../../app/api.ts';
import { errorTrouble } from '../../app/trouble/index.ts';
import { interfaceLanguage } from '../../i18n/index.ts';
import { showToast } from '../../ui/index.ts';
import { importImage } from './import-image.ts';
import { createRunningImports } from './running-imports.ts';

/** Largest picture, in megabytes, as people are told. */
export const MAX_MEGABYTES = MAX_MEDIA_BYTES / 1024 / 1024;

/** The imports of this window. */
export const runningImports = createRunningImports();

/** Brings a picture in and gives its hash, shown with its progress and a stop. */
export function bringPicture(file: File, signal?: AbortSignal): Promise<string> {
  return runningImports.run(file.name, async (stopped, onProgress) => {
    const either = signal ? AbortSignal.any([signal, stopped]) : stopped;
    const { hash } = await importImage(api.media, file, { signal: either, onProgress });
    return hash;
  });
}

/** The same for the editor, which has no words of its own: a failure is also told to the user here. */
export async function importPicture(file: File, signal: AbortSignal): Promise<string> {
  try {
    return await bringPicture(file, signal);
  } catch (error) {
    if (error instanceof AppError) {
      const { happened, safe, next } = errorTrouble(error, interfaceLanguage());
      showToast({ severity: 'error', title: happened, detail: `${safe} ${next}` });
    }
    throw error;
  }
}
