import { defineCatalogue } from '../../../i18n/index.ts';
import { en } from './en.ts';
import { ro } from './ro.ts';

/** Words of the story lists and their picker. */
export const storyWords = defineCatalogue('stories', { ro, en });
