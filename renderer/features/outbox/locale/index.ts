import { defineCatalogue } from '../../../i18n/index.ts';
import { en } from './en.ts';
import { ro } from './ro.ts';

/** Words of deliveries and of the outbox. */
export const outboxWords = defineCatalogue('outbox', { ro, en });
