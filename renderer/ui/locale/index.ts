import { defineCatalogue } from '../../i18n/index.ts';
import { en } from './en.ts';
import { ro } from './ro.ts';

/** Words of the design system itself. */
export const uiWords = defineCatalogue('ui', { ro, en });
