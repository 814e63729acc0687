import type { InterfaceLanguage } from '../../../i18n/index.ts';
import type { TroubleWords } from '../words.ts';
import { en } from './en.ts';
import { ro } from './ro.ts';

/** The words in every interface language. */
export const troubleWords: Readonly<Record<InterfaceLanguage, TroubleWords>> = { ro, en };
