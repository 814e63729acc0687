import type { Html } from '../../../shared/article/html.ts';
import { html } from '../../../shared/article/html.ts';
import type { Frame } from './layout.ts';
import { layout } from './layout.ts';

const words: Readonly<Record<number, { readonly title: string; readonly text: string }>> = {
  404: {
    title: 'Pagina nu există',
    text: 'Adresa a fost scrisă greșit sau pagina nu a existat niciodată aici.',
  },
  410: {
    title: 'Articolul a fost retras',
    text: 'Redacția a retras acest articol. El nu mai poate fi citit la această adresă.',
  },
};
const otherwise = {
  title: 'Pagina nu poate fi arătată',
  text: 'Site-ul nu a putut răspunde la această cerere. Încercați din nou peste câteva minute.',
};

/** What a reader sees where there is no page: what happened and where to go from here. */
export function failurePage(frame: Frame, status: number): Html {
  const { title, text } = words[status] ?? otherwise;
  return layout(frame, {
    title: `${title} | ${frame.siteName}`,
    bodyClass: 'failure-page',
    head: html`<meta name="robots" content="noindex" />`,
    main: html`<div class="failure">
      <p class="status">${status}</p>
      <h1>${title}</h1>
      <p>${text}</p>
      ${frame.home !== null && html`<p><a href="${frame.home}">Spre prima pagină</a></p>`}
    </div>`,
  });
}
