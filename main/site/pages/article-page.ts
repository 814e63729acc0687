import type { ArticleContent } from '../../../shared/article/article.ts';
import type { Html } from '../../../shared/article/html.ts';
import { html, jsonScript } from '../../../shared/article/html.ts';
import { pictureHtml } from '../../../shared/article/picture-html.ts';
import { countWords, documentText } from '../../../shared/article/plain-text.ts';
import { renderBody } from '../../../shared/article/render-html.ts';
import type { BlockContext } from '../../../shared/blocks/index.ts';
import { longDate } from '../bucharest-date.ts';
import type { Frame } from './layout.ts';
import { layout } from './layout.ts';

/** Words a minute of a reader of news. */
const READING_SPEED = 220;

/** An article on its way to becoming a page. */
export interface ArticlePageInput {
  readonly content: ArticleContent;
  readonly context: BlockContext;
  /** The visible date; null only in a preview, where it is still to come. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly changedAt: string;
  /** Public address; null in a preview. */
  readonly canonical: string | null;
  readonly sectionHref: string | null;
  /** A line above everything, for pages that are not public. */
  readonly notice: string | null;
}

/** The public page of an article. */
export function articlePage(frame: Frame, input: ArticlePageInput): Html {
  const { fields, body } = input.content;
  const { context, publishedAt, updatedAt } = input;
  const minutes = Math.max(1, Math.round(countWords(documentText(body).join(' ')) / READING_SPEED));
  const cover = fields.cover
    ? html`<figure class="cover">${pictureHtml(context.mediaUrl(fields.cover), fields.coverAlt ?? '', context.mediaSize?.(fields.cover))}${fields.coverCredit && html`<figcaption>Foto: ${fields.coverCredit}</figcaption>`}</figure>`
    : null;
  const showUpdate =
    updatedAt !== null && publishedAt !== null && Date.parse(updatedAt) > Date.parse(publishedAt);
  return layout(frame, {
    title: `${fields.seo.title || fields.headline} | ${frame.siteName}`,
    language: fields.language,
    current: fields.section,
    head: input.canonical === null ? html`` : articleHead(frame, input, input.canonical),
    bodyClass: 'article-page',
    main: html`${input.notice && html`<p class="notice" role="note">${input.notice}</p>`}
      <article class="story">
        <header class="story-head">
          <p class="kicker">
            ${
              input.sectionHref === null
                ? html`<span class="section">${fields.section}</span>`
                : html`<a class="section" href="${input.sectionHref}">${fields.section}</a>`
            }
            ${fields.label && html`<span class="label">${fields.label}</span>`}
          </p>
          <h1>${fields.headline}</h1>
          ${fields.standfirst && html`<p class="standfirst">${fields.standfirst}</p>`}
          <div class="byline">
            ${fields.authors.length > 0 && html`<p class="authors">${authorLine(fields.authors)}</p>`}
            <p class="dates">
              <span
                >Data publicării:
                ${
                  publishedAt === null
                    ? html`<span class="pending">se completează la publicare</span>`
                    : time(publishedAt)
                }</span
              >
              ${showUpdate && html`<span>Actualizat: ${time(updatedAt)}</span>`}
              <span>${minutes} min. de citit</span>
            </p>
          </div>
        </header>
        ${cover}
        <div class="body">${renderBody(body, context)}</div>
        ${
          fields.tags.length > 0 &&
          html`<footer class="tags">
            <h2>Subiecte</h2>
            <ul>
              ${fields.tags.map((tag) => html`<li>${tag}</li>`)}
            </ul>
          </footer>`
        }
      </article>`,
  });
}

/** „Ana Pop, Dan Ilie și Mia Rus” */
function authorLine(authors: readonly string[]): Html {
  const names = authors.map((name) => html`<b>${name}</b>`);
  const last = names.at(-1);
  const first = names.slice(0, -1).flatMap((name, index) => (index === 0 ? [name] : [', ', name]));
  return first.length === 0 ? html`De ${last}` : html`De ${first} și ${last}`;
}

function time(instant: string): Html {
  return html`<time datetime="${instant}">${longDate(instant)}</time>`;
}

function articleHead(frame: Frame, input: ArticlePageInput, canonical: string): Html {
  const { fields } = input.content;
  const { publishedAt } = input;
  const modified = input.updatedAt ?? input.changedAt;
  const title = fields.seo.title || fields.headline;
  const description = fields.seo.description || fields.standfirst;
  const origin = new URL(canonical).origin;
  const image = fields.cover && new URL(input.context.mediaUrl(fields.cover), origin).href;
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: fields.headline,
    description,
    ...(publishedAt !== null && { datePublished: publishedAt }),
    dateModified: modified,
    author: fields.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: frame.siteName, url: origin },
    mainEntityOfPage: canonical,
    articleSection: fields.section,
    keywords: fields.tags,
    inLanguage: fields.language,
    ...(image && { image: [image] }),
  };
  const property = (name: string, content: string | null) =>
    content && html`<meta property="${name}" content="${content}" />`;
  return html`
    <meta name="description" content="${description}" />
    <link rel="canonical" href="${canonical}" />
    ${property('og:type', 'article')} ${property('og:site_name', frame.siteName)}
    ${property('og:title', title)} ${property('og:description', description)}
    ${property('og:url', canonical)} ${property('og:image', image)}
    ${property('og:locale', fields.language === 'ro' ? 'ro_RO' : 'en_GB')}
    ${property('article:published_time', publishedAt)}
    ${property('article:modified_time', modified)} ${property('article:section', fields.section)}
    ${fields.tags.map((tag) => property('article:tag', tag))}
    <script type="application/ld+json">
      ${jsonScript(facts)}
    </script>
  `;
}
