import { defineCatalogue } from '../../../i18n/index.ts';
import { en } from './en.ts';
import { ro } from './ro.ts';

/** The sentences of language help. */
export const languageWords = defineCatalogue('language', { ro, en });
