import { defineCatalogue } from '../../../i18n/index.ts';
import { en } from './en.ts';
import { ro } from './ro.ts';

/** Words of the settings. */
export const settingsWords = defineCatalogue('settings', { ro, en });
