import { html } from '../../shared/article/html.ts';
import { NONCE_PLACEHOLDER } from './content-security.ts';
import type { Answer } from './page-server.ts';
import { pageAnswer } from './page-server.ts';

const style = `
  :root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
  body { display: grid; min-height: 100vh; margin: 0; place-items: center; }
  main { max-width: 34rem; padding: 2rem; }
  h1 { margin: 0 0 0.5rem; font-size: 1.25rem; }
`;

/** A window's only page when the core did not start: the reason, as text, without any script. */
export function failurePage(reason: string): Answer {
  return pageAnswer(
    html`<!doctype html>
      <html lang="ro">
        <head>
          <meta charset="utf-8" />
          <title>Condei</title>
          <style nonce="${NONCE_PLACEHOLDER}">
            ${style}
          </style>
        </head>
        <body>
          <main role="alert">
            <h1>Condei nu a pornit</h1>
            <p>${reason}</p>
          </main>
        </body>
      </html>`.toString(),
  );
}
