import { defineCatalogue } from '../../../i18n/index.ts';
import { en } from './en.ts';
import { ro } from './ro.ts';

/** Words of readiness, preview and publication. */
export const publishWords = defineCatalogue('publish', { ro, en });
