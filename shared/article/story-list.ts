import type { Html } from './html.ts';
import { html } from './html.ts';
import type { StoryRef } from './story-ref.ts';

/** A titled list of links to stories, in order, as every page shows it. */
export function storyListHtml(
  className: string,
  title: string,
  stories: readonly StoryRef[],
): Html {
  const items = stories.map(({ url, headline }) => html`<li><a href="${url}">${headline}</a></li>`);
  return html`<section class="${className}"><h2>${title}</h2><ul>${items}</ul></section>`;
}
