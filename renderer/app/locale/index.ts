import { defineCatalogue } from '../../i18n/index.ts';
import { en } from './en.ts';
import { ro } from './ro.ts';

/** Words of the window itself. */
export const appWords = defineCatalogue('app', { ro, en });
