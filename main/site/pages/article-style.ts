/** The part of the style sheet that an article page needs: one column to read, lists across two. */
export const articleStyle = `
.article-page main { max-width: calc(58rem + 2 * var(--edge)); --column: 42rem; }
.notice { margin: 0 auto 2rem; max-width: var(--column); padding: .7rem 1rem; background: var(--tint); border-left: 3px solid var(--accent); font: 500 .9375rem/1.4 var(--sans); }
.story-head, .tags { max-width: var(--column); margin-inline: auto; }
.story-head h1 { font-weight: 700; font-size: clamp(1.9375rem, 5vw, 2.8125rem); line-height: 1.13; letter-spacing: -.022em; margin: .6rem 0 1rem; text-wrap: balance; }
.story-head .standfirst { font-size: clamp(1.125rem, 2.2vw, 1.3125rem); line-height: 1.48; color: var(--soft); text-wrap: pretty; }
.byline { margin-top: 1.5rem; padding: .85rem 0; border-block: 1px solid var(--rule); font: 400 .875rem/1.5 var(--sans); color: var(--soft); display: flex; flex-wrap: wrap; justify-content: space-between; gap: .35rem 2rem; }
.authors, .authors b { color: var(--ink); }
.authors b { font-weight: 600; }
.dates { display: flex; flex-wrap: wrap; gap: .15rem 1rem; font-variant-numeric: tabular-nums; }
.dates span + span::before { content: '·'; margin-right: 1rem; color: var(--rule); }
.pending { font-style: italic; }
.cover { margin: 2rem auto 0; }
.cover img { width: 100%; }
.cover figcaption { max-width: var(--column); margin: .6rem auto 0; font: 400 .8438rem/1.45 var(--sans); color: var(--soft); }
.body { margin-top: 2rem; font-size: 1.1875rem; line-height: 1.62; hyphens: manual; }
.body > * { max-width: var(--column); margin-inline: auto; }
.body > * + * { margin-top: 1.15em; }
.body > h2 { font: 700 1.625rem/1.25 var(--serif); letter-spacing: -.012em; margin-top: 2.1em; text-wrap: balance; }
.body > h3 { font: 700 1.25rem/1.3 var(--serif); margin-top: 1.8em; }
.body > h2 + *, .body > h3 + * { margin-top: .6em; }
.body > :is(p, ul, ol, blockquote) a { text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .16em; }
.body > ul, .body > ol { padding-left: 1.5em; }
.body > ul { list-style: disc; }
.body > ol { list-style: decimal; }
.body > :is(ul, ol) ul { list-style: circle; padding-left: 1.3em; }
.body > :is(ul, ol) ol { list-style: lower-alpha; padding-left: 1.3em; }
.body > :is(ul, ol) li + li, .body li > :is(ul, ol) { margin-top: .4em; }
.body li::marker { color: var(--soft); }
.body > blockquote { padding-left: 1.25rem; border-left: 3px solid var(--accent); font-style: italic; }
.body > hr { width: 5rem; height: 1px; border: 0; background: var(--ink); margin-block: 2.2em; }
.body > figure.image { max-width: 52rem; margin-block: 2em; }
.body figure.image img { width: 100%; background: var(--tint); }
.body figcaption { margin-top: .6rem; font: 400 .8438rem/1.45 var(--sans); color: var(--soft); }
.body figcaption cite { font-style: normal; }
.body .pull-quote { margin-block: 2.2em; padding-block: 1.4em; border-block: 1px solid var(--rule); }
.body .pull-quote p { font: 500 clamp(1.375rem, 3vw, 1.75rem)/1.32 var(--serif); letter-spacing: -.012em; text-wrap: pretty; }
.body .pull-quote figcaption { font-size: .875rem; }
.body .pull-quote figcaption::before { content: '— '; }
.body .furniture { padding: 1.1rem 1.25rem; background: var(--tint); border-radius: 4px; font: 400 .9375rem/1.5 var(--sans); }
.body .furniture + .furniture { margin-top: .75rem; }
.app-promo p + p { margin-top: .75rem; display: flex; flex-wrap: wrap; gap: .6rem; }
.app-promo p + p a { padding: .5rem .9rem; border: 1px solid var(--ink); border-radius: 4px; font-weight: 600; font-size: .875rem; }
.app-promo p + p a:hover { background: var(--ink); color: var(--paper); text-decoration: none; }
.follow a { font-weight: 600; text-decoration: underline; text-decoration-color: var(--accent); text-underline-offset: .2em; }
.body > :is(.related-stories, .recommended-news) { max-width: none; margin-top: 3.25rem; }
:is(.related-stories, .recommended-news) h2 { font: 700 1.375rem/1.2 var(--serif); letter-spacing: -.01em; padding-top: .75rem; border-top: 3px solid var(--ink); margin-bottom: .5rem; }
:is(.related-stories, .recommended-news) li { break-inside: avoid; border-bottom: 1px solid var(--rule); }
:is(.related-stories, .recommended-news) a { display: block; padding: .7rem 0; font: 500 1.0313rem/1.38 var(--serif); text-wrap: pretty; }
.recommended-news a { font: 500 .9375rem/1.42 var(--sans); }
:is(.related-stories, .recommended-news) a:hover { color: var(--accent); }
@media (min-width: 46rem) {
  :is(.related-stories, .recommended-news) ul { columns: 2; column-gap: 2.5rem; }
}
@media (min-width: 60rem) {
  .recommended-news ul { columns: 3; }
}
.tags { margin-top: 3rem; }
.tags h2 { font: 600 .8125rem/1.4 var(--sans); color: var(--soft); }
.tags ul { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .5rem; }
.tags li { padding: .25rem .7rem; background: var(--tint); border-radius: 99px; font: 500 .8125rem/1.5 var(--sans); }
@media (max-width: 30rem) {
  .byline { flex-direction: column; }
  .dates { flex-direction: column; }
  .dates span + span::before { content: none; }
  .today { font-size: .75rem; }
}
@media print {
  @page { size: A4; margin: 18mm 20mm 20mm; }
  :root { --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --tint: #fff; --accent: #7a1414; --on-accent: #fff; color-scheme: light; }
  body { font-size: 10.5pt; }
  main, .masthead, .foot { max-width: none; padding-inline: 0; }
  main { padding-block: 8mm 0; min-height: 0; }
  .masthead nav, .furniture, .recommended-news, .skip, .foot, .tags { display: none; }
  .masthead-top { border-bottom: 2pt solid #000; }
  .story-head, .body > * { max-width: none; }
  .story-head h1 { font-size: 23pt; }
  .story-head .standfirst { font-size: 12.5pt; }
  .body { font-size: 11pt; line-height: 1.5; margin-top: 6mm; }
  .body > h2 { font-size: 15pt; }
  .body > h3 { font-size: 12.5pt; }
  .body figure.image img, .cover img { width: auto; max-height: 100mm; margin-inline: auto; }
  .body > p { orphans: 3; widows: 3; }
  .body > :is(h2, h3), figcaption { break-after: avoid; }
  .body figure, .body blockquote { break-inside: avoid; }
  .label { border: 1pt solid currentColor; background: none; color: var(--accent); }
  .related-stories h2 { border-top-width: 1.5pt; break-after: avoid; }
  .related-stories a { font-size: 9.5pt; padding: 1.2mm 0; }
  .body > p a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 8.5pt; color: #444; overflow-wrap: anywhere; }
}
`;
