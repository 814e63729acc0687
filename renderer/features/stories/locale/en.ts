import type { Translation } from '../../../i18n/index.ts';
import type { ro } from './ro.ts';

export const en: Translation<typeof ro> = {
  lists: {
    'related-stories': 'Related stories',
    'recommended-news': 'Recommended news',
  },
  count_one: '{{count}} story',
  count_other: '{{count}} stories',
  range: {
    between: 'between {{min}} and {{max}}',
    exactly: 'exactly {{max}}',
    atMost: 'at most {{max}}',
    missing_one: '{{count}} more needed',
    missing_other: '{{count}} more needed',
    surplus_one: '{{count}} too many',
    surplus_other: '{{count}} too many',
  },
  panel: {
    add: 'Search and add',
    empty:
      'No stories yet. Search the archive and add; the block takes its place at the end of the text by itself.',
    show: 'Show the block in the text',
  },
  row: {
    unpublished: 'No longer published',
    missing: 'No longer on the site',
    unknown: 'Not checked',
    noDate: 'no date',
  },
  picker: {
    search: 'Search the archive',
    placeholder: 'Search by headline, text or tag…',
    keys: '↑↓ choose · Enter adds · Tab goes to the list',
    results: 'Stories found',
    latest: 'Latest',
    found_one: '{{count}} story found',
    found_other: '{{count}} stories found',
    foundMany: 'The first {{count}}; ↓ brings more',
    searching: 'Searching…',
    chosen: 'The article’s list',
    chosenEmpty: 'The list is empty',
    chosenEmptyText: 'Type a word of the headline and press Enter on the story you find.',
    listKeys: 'Alt+↑↓ moves · Delete removes · Ctrl+Z undoes',
    undo: 'Undo',
    redo: 'Redo',
    done: 'Done',
    none: 'No story for “{{query}}”',
    noneText: 'Try fewer words, or only their beginnings. Diacritics do not matter.',
    noArchive: 'The archive is empty',
    noArchiveText:
      'The archive keeps the stories published on your sites. Fetch them once; searching then works without a network too.',
    failed: 'The search did not work',
  },
  refused: {
    here: 'Already in the list',
    self: 'This very article',
    full: 'The list is full: at most {{max}}',
  },
  refusedFor: {
    'related-stories': 'Already in “Related stories”',
    'recommended-news': 'Already in “Recommended news”',
  },
  said: {
    added: 'Added as number {{number}}: {{headline}}',
    addedMany_one: '{{count}} story added',
    addedMany_other: '{{count}} stories added',
    removed: 'Removed: {{headline}}',
    moved: 'Moved to number {{number}}: {{headline}}',
    undone: 'Undone',
    redone: 'Redone',
  },
  paste: {
    offer_one: 'Turn {{count}} headline into a reference',
    offer_other: 'Turn {{count}} headlines into references',
    pasted: 'You pasted a list of headlines',
    offerText:
      'Each headline is looked up in the archive; diacritics and quotation marks do not matter.',
    dismiss: 'No, just search',
    matching: 'Looking the headlines up…',
    unmatched_one: '{{count}} headline is not in the archive',
    unmatched_other: '{{count}} headlines are not in the archive',
    unmatchedText: 'Search for them one by one, or update the archive and paste them again.',
    refused_one: '{{count}} headline was not added',
    refused_other: '{{count}} headlines were not added',
    search: 'Search',
    searchNamed: 'Search for “{{headline}}”',
  },
  inText: {
    none: 'No headline of the list is in the archive',
    left_one: '{{count}} headline stays in the list: not in the archive or already in the article.',
    left_other:
      '{{count}} headlines stay in the list: not in the archive or already in the article.',
  },
  archive: {
    freshness: 'Archive: {{stories}}, up to date {{when}}',
    never: 'Archive: {{stories}}, not updated yet',
    syncing: 'Updating the archive',
    cancel: 'Stop',
    update: 'Update the archive',
    failed:
      'The last update of the archive failed. The search uses what is already on this computer.',
  },
};
