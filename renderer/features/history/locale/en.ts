import type { Translation } from '../../../i18n/index.ts';
import type { ro } from './ro.ts';

export const en: Translation<typeof ro> = {
  title: 'History',
  intro: 'The versions of the article, the newest first. Nothing is ever deleted from here.',
  keep: 'Keep a version now',
  kept: 'The version of now is kept in the history.',
  emptyTitle: 'No versions yet',
  emptyText:
    'Condei keeps a version by itself when you close the article, now and then, and at publication.',
  words_one: '{{count}} word',
  words_other: '{{count}} words',
  untitled: 'Untitled',
  read: 'Read the version of {{when}}',
  kind: {
    opened: 'on opening',
    closed: 'on closing',
    interval: 'kept along the way',
    kept: 'kept by you',
    'before-restore': 'before a return',
    restored: 'return to an older version',
    published: 'sent for publication',
    merged: 'merged with another window',
  },
  view: {
    title: 'The version of {{when}}',
    by: '{{author}}, {{kind}}',
    empty: 'This version has no text.',
    restore: 'Return to this version',
    close: 'Close',
  },
  restore: {
    title: 'Return to the version of {{when}}?',
    text: 'The text of now is not lost: it becomes a version in the history itself.',
    confirm: 'Return to it',
    done: 'The article has the text of {{when}} again.',
  },
};
