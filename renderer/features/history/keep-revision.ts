import { api } from '../../app/api.ts';
import { showTrouble } from '../../app/trouble/index.ts';
import { showToast } from '../../ui/index.ts';
import { historyWords } from './locale/index.ts';

/** Keeps the text as it is now as a version, and says so. */
export async function keepRevision(draftId: string, flush: () => Promise<void>): Promise<void> {
  await showTrouble(async () => {
    await flush();
    await api.revisions.keep({ draftId });
    showToast({ severity: 'success', title: historyWords.text('kept') });
  });
}
