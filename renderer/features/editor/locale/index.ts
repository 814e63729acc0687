import { defineCatalogue } from '../../../i18n/index.ts';
import { en } from './en.ts';
import { ro } from './ro.ts';

/** The editor's sentences, under the namespace `editor`. */
export const words = defineCatalogue('editor', { ro, en });
