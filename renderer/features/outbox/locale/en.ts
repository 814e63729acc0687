import type { Translation } from '../../../i18n/index.ts';
import type { ro } from './ro.ts';

export const en: Translation<typeof ro> = {
  title: 'Outbox',
  badge_one: 'Outbox: {{count}} delivery under way',
  badge_other: 'Outbox: {{count}} deliveries under way',
  empty: 'Nothing to send',
  emptyText:
    'Everything on its way to your sites is shown here. Open an article and press “Publish…”.',
  untitled: 'Untitled',
  action: {
    publish: 'Publication',
    submit: 'Submission',
    update: 'Update',
    unpublish: 'Withdrawal',
  },
  on: '{{action}} on {{destination}}',
  state: {
    waiting: 'Waiting to leave',
    sending: 'Being sent',
    retrying: 'Trying again',
    delivered: 'Arrived',
    'needs-user': 'Needs you',
    failed: 'Did not work',
    cancelled: 'Cancelled',
  },
  step: {
    media: 'Pictures',
    'look-up': 'Look-up on the site',
    send: 'The article',
    'read-back': 'Check',
  },
  stepState: { done: 'done', running: 'under way', ahead: 'to come' },
  progress: 'Sending the article',
  attempts_one: '{{count}} attempt',
  attempts_other: '{{count}} attempts',
  nextAttempt: 'Next attempt: {{time}}',
  siteSays: 'What the site says: {{detail}}',
  open: 'Open the page',
  openArticle: 'Open the article',
  retry: 'Try now',
  overwrite: 'Replace on the site…',
  cancel: 'Cancel the delivery',
  overwriteTitle: 'Replace what is on the site?',
  overwriteText:
    'Somebody changed the article on the site itself after the last delivery. If you replace it, readers see the text from here and the changes made there disappear from the page. Your text stays as it is in any case.',
  overwriteSee: 'See the page on the site first',
  overwriteConfirm: 'Replace',
  lists: { open: 'Under way', closed: 'Finished' },
};
