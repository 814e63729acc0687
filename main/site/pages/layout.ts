import type { Html } from '../../../shared/article/html.ts';
import { html } from '../../../shared/article/html.ts';
import { dayDate } from '../bucharest-date.ts';

/** What every page needs of the site around it. */
export interface Frame {
  readonly siteName: string;
  /** Masthead, in order; `href` is null where the page is a preview and leads nowhere. */
  readonly sections: readonly { readonly name: string; readonly href: string | null }[];
  /** Folder of `site.css`, without a slash at the end. */
  readonly assets: string;
  readonly home: string | null;
  readonly now: string;
}

interface Page {
  readonly title: string;
  readonly language?: string;
  /** Section of the masthead to be marked as the current one. */
  readonly current?: string;
  readonly head?: Html;
  readonly bodyClass: string;
  readonly main: Html;
}

/** A whole document: masthead, main part, foot. */
export function layout(frame: Frame, page: Page): Html {
  const { siteName, assets, home } = frame;
  const link = (href: string | null, content: string, current: boolean) =>
    href === null
      ? html`<span>${content}</span>`
      : html`<a href="${href}" ${current ? html`aria-current="page"` : ''}>${content}</a>`;
  return html`<!doctype html>
    <html lang="${page.language ?? 'ro'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title}</title>
        ${fontPreloads.map(
          (name) =>
            html`<link
              rel="preload"
              href="${assets}/fonts/${name}.woff2"
              as="font"
              type="font/woff2"
              crossorigin
            />`,
        )}
        <link rel="stylesheet" href="${assets}/site.css" />
        <link rel="icon" href="${assets}/icon.svg" type="image/svg+xml" />
        ${page.head}
      </head>
      <body class="${page.bodyClass}">
        <a class="skip" href="#continut">Sari la conținut</a>
        <header class="masthead">
          <div class="masthead-top">
            <p class="brand">${link(home, siteName, false)}</p>
            <p class="today">${dayDate(frame.now)}</p>
          </div>
          <nav aria-label="Secțiuni">
            <ul>
              ${frame.sections.map(
                ({ name, href }) => html`<li>${link(href, name, name === page.current)}</li>`,
              )}
            </ul>
          </nav>
        </header>
        <main id="continut">${page.main}</main>
        <footer class="foot">
          <p class="brand">${siteName}</p>
          <p>Orele sunt cele ale României. © ${frame.now.slice(0, 4)} ${siteName}</p>
        </footer>
      </body>
    </html>`;
}

const fontPreloads = ['source-serif-latin', 'source-serif-latin-ext', 'inter-latin'];
