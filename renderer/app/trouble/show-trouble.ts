import { interfaceLanguage } from '../../i18n/index.ts';
import { showToast } from '../../ui/index.ts';
import { errorTrouble } from './trouble.ts';

/** Runs an action and, where it fails, says what happened, what is safe and what to do. */
export async function showTrouble(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const { happened, safe, next } = errorTrouble(error, interfaceLanguage());
    showToast({ severity: 'error', title: happened, detail: `${safe} ${next}` });
  }
}
