import { defineCatalogue } from '../../../i18n/index.ts';
import { en } from './en.ts';
import { ro } from './ro.ts';

/** Words of the history. */
export const historyWords = defineCatalogue('history', { ro, en });
