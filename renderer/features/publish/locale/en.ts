import type { Translation } from '../../../i18n/index.ts';
import type { ro } from './ro.ts';

export const en: Translation<typeof ro> = {
  title: 'Publish',
  open: 'Publish…',
  destination: 'Where',
  noDestination: 'No destination',
  noDestinationText: 'Add the site you publish to in Settings.',
  settings: 'Open Settings',
  action: {
    publish: 'Publish',
    submit: 'Submit for publication',
    update: 'Update',
    unpublish: 'Take off the site',
  },
  obstacle: {
    'not-verified': 'It is not known yet what you may do on this site.',
    'no-rights': 'Your account can neither publish nor submit articles on this site.',
    'was-public':
      'The article was public; from now on only a colleague who may publish can change it.',
    'up-to-date': 'The site already has this text.',
    'already-submitted': 'The text is submitted; it waits for a colleague who may publish.',
    'under-way': 'A delivery is under way.',
  },
  verify: 'Ask the site',
  submitNote: 'Your account submits the article; a colleague who may publish makes it public.',
  close: 'Close',
  saving: 'Saving the text…',
  state: {
    never: 'Not published',
    published: 'Published',
    changed: 'Published; the text here is newer',
    submitted: 'Submitted for publication',
    submittedChanged: 'Submitted for publication; the text here is newer',
    unpublished: 'Taken off the site',
  },
  since: 'Date of publication: {{date}}',
  delivered: {
    publish: 'The article is public',
    submit: 'The article was submitted',
    update: 'The page is up to date',
    unpublish: 'The page was taken off the site',
  },
  deliveredText: {
    publish: 'Date of publication: {{date}}',
    submit: 'A colleague who may publish sees it. The text stays here.',
    update: 'Same address, new text. Date of publication: {{date}}',
    unpublish: 'Readers no longer find it. The whole article is still here.',
  },
  readiness: {
    title: 'Check before publication',
    checking: 'Checking…',
    ready: 'Everything is in order',
    blocked_one: '{{count}} thing prevents publication',
    blocked_other: '{{count}} things prevent publication',
    warnings_one: '{{count}} thing to look at',
    warnings_other: '{{count}} things to look at',
    blocks: 'Prevents publication',
    warns: 'To look at',
    goTo: 'Go there',
  },
  preview: {
    title: 'What the page looks like',
    desktop: 'Computer',
    phone: 'Phone',
    both: 'Both',
    width: 'Width of the page',
    frame: 'The page as readers see it: {{width}}',
  },
  unpublish: {
    title: 'Take the article off the site?',
    text: 'The page disappears for readers and its address leads nowhere. The whole article stays here and can be published again.',
    confirm: 'Take off',
  },
  panel: {
    lastDelivery: 'Last delivery',
  },
};
