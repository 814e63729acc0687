import type { Translation } from '../../i18n/index.ts';
import type { ro } from './ro.ts';

export const en: Translation<typeof ro> = {
  apart: {
    happened: 'This part of the window has stopped.',
    safe: 'The text of the article is untouched. If it fails again, close the window and open it anew.',
    retry: 'Try again',
  },
  close: 'Close',
  cancel: 'Cancel',
  clear: 'Clear',
  remove: 'Remove',
  removeNamed: 'Remove “{{name}}”',
  reorder: 'Move “{{name}}”',
  reorderHint: 'Alt+arrow moves the row up or down.',
  showOptions: 'Show options',
  increase: 'More',
  decrease: 'Less',
  required: 'required',
  choose: 'Choose…',
  noOptions: 'Nothing to choose here yet.',
  addTag: 'Type and press Enter',
  secretSet: 'It is kept; type here only to change it',
  counter: '{{used}} of {{max}}',
  notifications: 'Notifications',
  invalidUrl: 'The address must start with http:// or https://.',
};
