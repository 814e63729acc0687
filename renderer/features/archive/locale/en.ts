import type { Translation } from '../../../i18n/index.ts';
import type { ro } from './ro.ts';

export const en: Translation<typeof ro> = {
  title: 'The archive on this computer',
  intro:
    'The stories published on your sites, fetched so that you can search and link them without a network.',
  emptyTitle: 'No archive yet',
  emptyText: 'Add a destination; its archive is then fetched by itself.',
  stories_one: '{{count}} story',
  stories_other: '{{count}} stories',
  fresh: 'up to date {{when}}',
  never: 'not fetched yet',
  sync: 'Update now',
  cancel: 'Stop',
  syncing: 'Fetching the archive: {{name}}',
  failureSafe: 'What was fetched so far stays here.',
};
