import { html } from '../article/html.ts';
import { pictureHtml } from '../article/picture-html.ts';
import { defineBlock } from './define-block.ts';

export const image = defineBlock({
  type: 'image',
  label: { ro: 'Imagine', en: 'Image' },
  keywords: ['imagine', 'foto', 'poză', 'photo'],
  icon: 'image',
  fields: {
    media: { kind: 'media', label: { ro: 'Fișierul', en: 'File' }, required: true },
    alt: {
      kind: 'text',
      label: { ro: 'Text alternativ', en: 'Alternative text' },
      hint: {
        ro: 'Ce se vede, pentru cine nu poate vedea imaginea.',
        en: 'What the picture shows, for those who cannot see it.',
      },
      maxLength: 500,
      required: true,
    },
    caption: { kind: 'text', label: { ro: 'Explicație', en: 'Caption' }, maxLength: 500 },
    credit: {
      kind: 'text',
      label: { ro: 'Sursa foto', en: 'Credit' },
      maxLength: 200,
      required: true,
    },
  },
  renderHtml: ({ media, alt, caption, credit }, { mediaUrl, mediaSize }) => {
    const picture = media && pictureHtml(mediaUrl(media), alt, mediaSize?.(media));
    const source = credit && html` <cite>Foto: ${credit}</cite>`;
    const text = (caption || credit) && html`<figcaption>${caption}${source}</figcaption>`;
    return html`<figure class="image">${picture}${text}</figure>`;
  },
  plainText: ({ caption }) => [caption].filter(Boolean),
});
