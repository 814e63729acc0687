import type { ArticleContent } from '../../../shared/article/article.ts';
import { html, jsonScript } from '../../../shared/article/html.ts';
import { renderBody } from '../../../shared/article/render-html.ts';
import { slugFrom } from '../../../shared/article/slug.ts';
import type { ExportedFile } from './article.ts';
import type { EditorServices } from './services.ts';

/**
 * The article as one HTML page any program can read, with the exact content as JSON inside, so that
 * nothing is lost when the text cannot be stored here.
 */
export function exportFile(
  content: ArticleContent,
  { mediaUrl, profile }: Pick<EditorServices, 'mediaUrl' | 'profile'>,
): ExportedFile {
  const { label, headline, standfirst, language } = content.fields;
  const furniture = new Map(profile.get().furniture.map((entry) => [entry.id, entry]));
  const body = renderBody(content.body, { mediaUrl, furniture: (id) => furniture.get(id) });
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${headline}</title>
      </head>
      <body>
        ${label && html`<p>${label}</p>`}
        <h1>${headline}</h1>
        ${standfirst && html`<p><strong>${standfirst}</strong></p>`} ${body}
        <script type="application/json" id="condei-article">
          ${jsonScript(content)}
        </script>
      </body>
    </html>`;
  return {
    name: `${slugFrom(headline) || 'articol'}.html`,
    type: 'text/html',
    text: page.toString(),
  };
}
