import { html } from '../article/html.ts';
import { defineBlock } from './define-block.ts';

export const divider = defineBlock({
  type: 'divider',
  label: { ro: 'Linie despărțitoare', en: 'Divider' },
  keywords: ['linie', 'separator', 'hr'],
  icon: 'minus',
  fields: {},
  renderHtml: () => html`<hr>`,
  plainText: () => [],
});
