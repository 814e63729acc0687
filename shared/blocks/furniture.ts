import type { Html } from '../article/html.ts';
import { html } from '../article/html.ts';
import type { Furniture } from '../article/site-profile.ts';
import { defineBlock } from './define-block.ts';

/** App promo or follow line: the article keeps only the id, so a change in the profile shows everywhere. */
export const furnitureBlock = defineBlock({
  type: 'furniture',
  label: { ro: 'Bloc al redacției', en: 'Furniture' },
  keywords: ['aplicație', 'promo', 'google news', 'urmăriți', 'app'],
  icon: 'sofa',
  fields: {
    furniture: { kind: 'furniture', label: { ro: 'Care bloc', en: 'Which one' }, required: true },
  },
  renderHtml: ({ furniture: id }, { furniture }) => {
    const entry = furniture(id);
    return entry ? renderFurniture(entry) : html``;
  },
  plainText: () => [],
  issues: ({ furniture: id }, { furniture }) => {
    if (id === '' || furniture(id)) return [];
    const message = {
      ro: 'Blocul redacției nu mai există în profilul site-ului.',
      en: 'This furniture is no longer in the site profile.',
    };
    return [{ severity: 'block', field: 'furniture', message }];
  },
});

function renderFurniture(entry: Furniture): Html {
  switch (entry.kind) {
    case 'app-promo':
      return html`<aside class="furniture app-promo"><p>${entry.text}</p><p><a href="${entry.appStoreUrl}" rel="noopener">App Store</a> <a href="${entry.googlePlayUrl}" rel="noopener">Google Play</a></p></aside>`;
    case 'follow':
      return html`<aside class="furniture follow"><p><a href="${entry.url}" rel="noopener">${entry.text}</a></p></aside>`;
  }
}
