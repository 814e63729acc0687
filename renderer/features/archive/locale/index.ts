import { defineCatalogue } from '../../../i18n/index.ts';
import { en } from './en.ts';
import { ro } from './ro.ts';

/** Words of the archive's page in the settings. */
export const archiveWords = defineCatalogue('archive', { ro, en });
