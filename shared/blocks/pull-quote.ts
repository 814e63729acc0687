import { html } from '../article/html.ts';
import { defineBlock } from './define-block.ts';

export const pullQuote = defineBlock({
  type: 'pull-quote',
  label: { ro: 'Citat evidențiat', en: 'Pull quote' },
  keywords: ['citat', 'declarație', 'quote'],
  icon: 'quote',
  fields: {
    text: {
      kind: 'long-text',
      label: { ro: 'Citatul', en: 'Quotation' },
      maxLength: 1000,
      required: true,
    },
    attribution: { kind: 'text', label: { ro: 'Cine a spus', en: 'Attribution' }, maxLength: 200 },
  },
  renderHtml: ({ text, attribution }) => {
    const source = attribution && html`<figcaption>${attribution}</figcaption>`;
    return html`<figure class="pull-quote"><blockquote><p>${text}</p></blockquote>${source}</figure>`;
  },
  plainText: ({ text, attribution }) => [text, attribution].filter(Boolean),
});
