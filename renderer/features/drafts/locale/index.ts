import { defineCatalogue } from '../../../i18n/index.ts';
import { en } from './en.ts';
import { ro } from './ro.ts';

/** Words of the library, and of the states of a draft. */
export const draftWords = defineCatalogue('drafts', { ro, en });
