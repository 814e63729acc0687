import { defineCatalogue } from '../../../i18n/index.ts';
import { en } from './en.ts';
import { ro } from './ro.ts';

/** Words of bringing pictures in. */
export const mediaWords = defineCatalogue('media', { ro, en });
