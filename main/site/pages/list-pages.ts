import type { ArticleFields } from '../../../shared/article/article.ts';
import type { Html } from '../../../shared/article/html.ts';
import { html } from '../../../shared/article/html.ts';
import { shortDate } from '../bucharest-date.ts';
import type { Frame } from './layout.ts';
import { layout } from './layout.ts';

/** A story as lists show it. */
export interface Teaser {
  readonly href: string;
  readonly fields: ArticleFields;
  readonly section: { readonly name: string; readonly href: string };
  readonly publishedAt: string;
  /** Address of its cover picture, if it has one. */
  readonly picture: string | null;
}

/** Stories of the front page before the plain list begins. */
const TOP = 6;

/** Newest first: one lead, two below and three beside it, the rest as a list. */
export function frontPage(frame: Frame, teasers: readonly Teaser[], older: string | null): Html {
  const [lead, ...others] = teasers;
  const top = others.slice(0, TOP - 1);
  return layout(frame, {
    title: frame.siteName,
    bodyClass: 'front-page',
    head: html`<meta name="description" content="Ultimele știri din ${frame.siteName}" />`,
    main: html`<h1 class="visually-hidden">Ultimele știri</h1>
      ${lead === undefined && html`<p class="empty">Încă nu a fost publicat niciun articol.</p>`}
      <div class="top">
        ${lead && teaserCard(frame, lead, 'lead', true)}
        <div class="second">
          ${top.slice(0, 2).map((one) => teaserCard(frame, one, 'card', true))}
        </div>
        <div class="third">${top.slice(2).map((one) => teaserCard(frame, one, 'card', true))}</div>
      </div>
      ${newsList(frame, 'Cele mai noi', others.slice(TOP - 1))} ${olderLink(older)}`,
  });
}

/** All stories of a section, or an older page of the front, newest first. */
export function listPage(
  frame: Frame,
  title: string,
  teasers: readonly Teaser[],
  older: string | null,
): Html {
  return layout(frame, {
    title: `${title} | ${frame.siteName}`,
    current: title,
    bodyClass: 'list-page',
    head: html`<meta name="description" content="${title}: știri din ${frame.siteName}" />`,
    main: html`<h1 class="list-title">${title}</h1>
      ${
        teasers.length === 0 &&
        html`<p class="empty">Încă nu a fost publicat niciun articol aici.</p>`
      }
      <ul class="news">
        ${teasers.map((one) => html`<li>${teaserRow(frame, one, true, title)}</li>`)}
      </ul>
      ${olderLink(older)}`,
  });
}

function newsList(frame: Frame, title: string, teasers: readonly Teaser[]): Html {
  if (teasers.length === 0) return html``;
  return html`<section class="latest">
    <h2>${title}</h2>
    <ul class="news">
      ${teasers.map((one) => html`<li>${teaserRow(frame, one, false, null)}</li>`)}
    </ul>
  </section>`;
}

function teaserCard(frame: Frame, teaser: Teaser, kind: string, withStandfirst: boolean): Html {
  const { fields, href } = teaser;
  return html`<article class="${kind}">
    ${kind === 'lead' && teaser.picture !== null && html`<img src="${teaser.picture}" alt="" />`}
    ${kicker(teaser)}
    <h2><a href="${href}">${fields.headline}</a></h2>
    ${withStandfirst && fields.standfirst && html`<p class="standfirst">${fields.standfirst}</p>`}
    ${when(frame, teaser)}
  </article>`;
}

function teaserRow(
  frame: Frame,
  teaser: Teaser,
  withStandfirst: boolean,
  section: string | null,
): Html {
  const { fields, href } = teaser;
  const repeats = teaser.section.name === section && fields.label === '';
  const link = html`<a href="${href}">${fields.headline}</a>`;
  return html`<article class="row">
    ${!repeats && kicker(teaser)}
    ${section === null ? html`<h3>${link}</h3>` : html`<h2>${link}</h2>`}
    ${withStandfirst && fields.standfirst && html`<p class="standfirst">${fields.standfirst}</p>`}
    ${when(frame, teaser)}
  </article>`;
}

function kicker({ fields, section }: Teaser): Html {
  const label = fields.label && html` <span class="label">${fields.label}</span>`;
  return html`<p class="kicker">
    <a class="section" href="${section.href}">${section.name}</a>${label}
  </p>`;
}

function when(frame: Frame, { publishedAt }: Teaser): Html {
  return html`<p class="when">
    <time datetime="${publishedAt}">${shortDate(publishedAt, frame.now)}</time>
  </p>`;
}

function olderLink(older: string | null): Html {
  return older === null
    ? html``
    : html`<p class="older"><a href="${older}" rel="next">Știri mai vechi</a></p>`;
}
