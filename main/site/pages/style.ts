import { articleStyle } from './article-style.ts';
import { fontFaces } from './font-faces.ts';

/**
 * The style sheet of every public page and of the preview. It names its fonts as `fonts/<name>.woff2`
 * beside itself and nothing else.
 */
export const siteStyle = `${fontFaces}
:root {
  color-scheme: light dark;
  --paper: light-dark(#fffefb, #15161a);
  --ink: light-dark(#1a1a1d, #ebe9e4);
  --soft: light-dark(#5c5a57, #a6a29b);
  --rule: light-dark(#dedad2, #34353b);
  --tint: light-dark(#f6f3ec, #1e1f25);
  --accent: light-dark(#9b1c1c, #f08a80);
  --on-accent: light-dark(#ffffff, #1b0f0e);
  --serif: 'Source Serif', Georgia, 'Times New Roman', serif;
  --sans: 'Inter', system-ui, sans-serif;
  --edge: clamp(1rem, 4vw, 2.5rem);
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 400 1.0625rem/1.6 var(--serif);
  font-optical-sizing: auto;
  text-rendering: optimizeLegibility;
  overflow-wrap: break-word;
}
h1, h2, h3, p, ul, ol, figure, blockquote { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: inherit; text-decoration: none; }
a:hover { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
img { display: block; max-width: 100%; height: auto; }
main, .masthead, .foot { width: 100%; max-width: 74rem; margin-inline: auto; padding-inline: var(--edge); }
main { padding-block: clamp(1.5rem, 4vw, 3rem) 4rem; min-height: 60vh; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: var(--edge); top: .5rem; padding: .5rem 1rem; background: var(--ink); color: var(--paper); font-family: var(--sans); z-index: 1; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.masthead { padding-top: 1.25rem; }
.masthead-top { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; padding-bottom: .75rem; }
.brand { font: 800 clamp(1.6rem, 4vw, 2.25rem)/1 var(--serif); letter-spacing: -.02em; }
.brand a:hover { text-decoration: none; }
.today { font: 400 .8125rem/1.3 var(--sans); color: var(--soft); text-align: right; }
.masthead nav { border-top: 3px solid var(--ink); border-bottom: 1px solid var(--rule); }
.masthead nav ul { display: flex; gap: 0 1.5rem; overflow-x: auto; scrollbar-width: none; }
.masthead nav a, .masthead nav span { display: block; padding: .7rem 0 .6rem; font: 500 .875rem/1.2 var(--sans); white-space: nowrap; border-bottom: 2px solid transparent; }
.masthead nav [aria-current] { border-color: var(--accent); color: var(--accent); }

.kicker { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .6rem; font: 600 .8125rem/1.4 var(--sans); }
.kicker .section { color: var(--accent); }
.label { padding: .1em .45em; background: var(--accent); color: var(--on-accent); font: 700 .6875rem/1.5 var(--sans); letter-spacing: .06em; border-radius: 2px; }
.when { font: 400 .8125rem/1.4 var(--sans); color: var(--soft); font-variant-numeric: tabular-nums; }

.top { display: grid; gap: 2rem; }
.top h2 { font-weight: 700; letter-spacing: -.012em; text-wrap: balance; }
.lead h2 { font-size: clamp(1.9rem, 4.2vw, 3rem); line-height: 1.1; margin: .5rem 0 .75rem; letter-spacing: -.022em; }
.lead .standfirst { font-size: 1.1875rem; line-height: 1.5; color: var(--soft); max-width: 40rem; }
.lead .when { margin-top: .75rem; }
.card h2 { font-size: 1.375rem; line-height: 1.22; margin: .35rem 0 .5rem; }
.card .standfirst { font-size: 1rem; line-height: 1.5; color: var(--soft); display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }
.card .when { margin-top: .5rem; }
.second, .third { display: grid; gap: 1.5rem; align-content: start; border-top: 1px solid var(--rule); padding-top: 1.5rem; }
@media (min-width: 46rem) {
  .second { grid-template-columns: repeat(2, 1fr); gap: 2.5rem; }
}
@media (min-width: 60rem) {
  .top { grid-template-columns: 1.9fr 1fr; grid-template-rows: auto 1fr; gap: 2.25rem 2.5rem; }
  .third { grid-column: 2; grid-row: 1 / span 2; border-top: 0; padding: 0 0 0 2.5rem; border-left: 1px solid var(--rule); gap: 0; }
  .third .card + .card { margin-top: 1.5rem; padding-top: 1.5rem; border-top: 1px solid var(--rule); }
}
.lead img { width: 100%; aspect-ratio: 16 / 9; object-fit: cover; margin-bottom: 1rem; background: var(--tint); }
.latest { margin-top: 3rem; }
.latest > h2, .list-title { font: 700 1.5rem/1.2 var(--serif); letter-spacing: -.01em; padding-top: .75rem; border-top: 3px solid var(--ink); }
.list-title { font-size: clamp(1.9rem, 4vw, 2.75rem); border: 0; padding: 0; letter-spacing: -.02em; }
.news { margin-top: 1rem; }
.row { padding: 1rem 0; border-bottom: 1px solid var(--rule); }
.row :is(h2, h3) { font: 650 1.1875rem/1.3 var(--serif); letter-spacing: -.006em; margin: .2rem 0 .25rem; text-wrap: pretty; }
.row .standfirst { color: var(--soft); font-size: 1rem; line-height: 1.5; margin-bottom: .3rem; max-width: 46rem; }
@media (min-width: 46rem) {
  .latest .news { columns: 2; column-gap: 3rem; }
  .latest .row { break-inside: avoid; }
}
.list-page main { max-width: 56rem; }
.older { margin-top: 2rem; font: 600 .9375rem/1.4 var(--sans); color: var(--accent); }
.older a::after { content: ' →'; }
.empty { color: var(--soft); padding: 3rem 0; }
.failure { max-width: 36rem; padding-block: 2rem 4rem; }
.failure .status { font: 600 .875rem/1 var(--sans); color: var(--accent); }
.failure h1 { font: 700 clamp(2rem, 5vw, 3rem)/1.1 var(--serif); letter-spacing: -.02em; margin: .75rem 0 1rem; }
.failure p { margin-bottom: 1rem; }
.failure a { color: var(--accent); font: 600 .9375rem/1.4 var(--sans); }
.foot { margin-top: 2rem; padding-block: 1.5rem 2.5rem; border-top: 3px solid var(--ink); font: 400 .8125rem/1.5 var(--sans); color: var(--soft); max-width: calc(74rem - 2 * var(--edge)); padding-inline: 0; width: calc(100% - 2 * var(--edge)); }
.foot .brand { font-size: 1.25rem; color: var(--ink); margin-bottom: .4rem; }
${articleStyle}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
