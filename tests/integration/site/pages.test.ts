import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Block } from '../../../shared/article/block.ts';
import type { RemoteArticle } from '../../../main/publishing/backend.ts';
import { renderPreview, siteAsset, siteStyle } from '../../../main/site/index.ts';
import { connectOpenHttp, startTestSite } from '../../support/open-site.ts';
import { outgoingArticle, outgoingPicture, paragraph } from '../../support/outgoing-article.ts';

const now = new Date('2026-11-22T12:30:00.000Z');

async function start() {
  const site = await startTestSite({ now: () => now });
  return { site, session: connectOpenHttp(site.url, site.tokens.publisher) };
}

test('the page has every part of the article, in order', async () => {
  const { site, session } = await start();
  const picture = outgoingPicture(5000);
  await session.uploadMedia(picture);
  const others: RemoteArticle[] = [];
  for (const headline of ['Prima știre mai veche', 'A doua știre mai veche']) {
    others.push(await session.publish(outgoingArticle({ fields: { headline } })));
  }
  const article = outgoingArticle({
    fields: {
      label: 'EXCLUSIV',
      authors: ['Ana Pop', 'Dan Ilie', 'Mia Rus'],
      cover: picture.hash,
      coverAlt: 'Podul, de sus',
      coverCredit: 'Ana Pop',
      seo: { title: 'Podul, redeschis', description: 'Pe scurt' },
    },
    furniture: [
      { kind: 'follow', id: 'f', name: 'F', text: 'Urmăriți-ne', url: 'https://news.example/' },
    ],
    blocks: [
      paragraph('p', 'Întâi textul.'),
      { id: 'h', type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Apoi titlul' }] },
      { id: 'q', type: 'pull-quote', text: 'Apoi citatul', attribution: 'Cineva' },
      {
        id: 'i',
        type: 'image',
        media: picture.hash,
        alt: 'Podul',
        caption: 'Apoi poza',
        credit: 'Redacția',
      },
      { id: 'f', type: 'furniture', furniture: 'f' },
      { id: 'x', type: 'sondaj-de-mâine', întrebare: 'Nu se vede' },
      { id: 'r', type: 'related-stories', stories: others.slice(0, 1).map(refTo) },
      { id: 'n', type: 'recommended-news', stories: others.slice(1).map(refTo) },
    ],
  });
  const { url } = await session.publish(article);
  const response = await fetch(url);
  const page = await response.text();
  const parts = [
    '<title>Podul, redeschis | Foaia Zilei</title>',
    `<link rel="canonical" href="${url}" />`,
    '<meta property="og:type" content="article" />',
    '<a class="section" href="/economie">Economie</a>',
    'EXCLUSIV',
    '<h1>Podul de la Cernavodă se redeschide',
    '<p class="standfirst">Circulația se reia pe toate benzile',
    'De <b>Ana Pop</b>, <b>Dan Ilie</b> și <b>Mia Rus</b>',
    'Data publicării:',
    '<time datetime="2026-11-22T12:30:00.000Z">22 noiembrie 2026, 14:30</time>',
    `<img src="/media/${picture.hash}" alt="Podul, de sus" width="1200" height="800">`,
    '<figcaption>Foto: Ana Pop</figcaption>',
    'Întâi textul.',
    'Apoi titlul',
    'Apoi citatul',
    'alt="Podul"',
    'Apoi poza',
    'Urmăriți-ne',
    'Articole conexe',
    'Prima știre mai veche',
    'Știri recomandate',
    'A doua știre mai veche',
    '<li>transport</li>',
  ];
  const places = parts.map((part) => [part, page.indexOf(part)] as const);
  expect(places.filter(([, place]) => place < 0)).toEqual([]);
  expect(places).toEqual(places.toSorted(([, a], [, b]) => a - b));
  expect(page).not.toContain('Nu se vede');
  expect(page).not.toMatch(/<script(?! type="application\/ld\+json")|style=|\son\w+=/);
  expect(response.headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  const facts: unknown = JSON.parse(
    /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page)?.[1] ?? '',
  );
  expect(facts).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.content.fields.headline,
    description: 'Pe scurt',
    datePublished: '2026-11-22T12:30:00.000Z',
    dateModified: '2026-11-22T12:30:00.000Z',
    author: ['Ana Pop', 'Dan Ilie', 'Mia Rus'].map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: 'Foaia Zilei', url: site.url },
    mainEntityOfPage: url,
    articleSection: 'Economie',
    keywords: ['transport', 'Dunăre'],
    inLanguage: 'ro',
    image: [`${site.url}/media/${picture.hash}`],
  });
});

test('text that looks like markup stays text, on every page', async () => {
  const { site, session } = await start();
  const evil = '</script><script>alert(1)</script><img src=x onerror=alert(2)>';
  const { url } = await session.publish(
    outgoingArticle({
      bodyHtml: '<script>alert(3)</script>',
      fields: {
        headline: evil,
        standfirst: evil,
        section: `Economie ${evil.slice(0, 60)}`,
        tags: [evil],
        authors: [evil],
        seo: { title: evil, description: `"${evil}` },
      },
      blocks: [
        paragraph('p', evil),
        {
          id: 'l',
          type: 'paragraph',
          children: [
            {
              type: 'link',
              url: 'javascript:alert(4)',
              children: [{ type: 'text', text: 'aici' }],
            },
          ],
        },
      ],
    }),
  );
  for (const address of [url, `${site.url}/`]) {
    const page = await (await fetch(address)).text();
    expect(page).not.toMatch(/<script>|<img src=x|javascript:/);
  }
});

test('lists of stories follow the site: new addresses, and nothing that was taken down', async () => {
  const { session } = await start();
  const kept = await session.publish(outgoingArticle({ fields: { headline: 'Rămâne' } }));
  const gone = await session.publish(outgoingArticle({ fields: { headline: 'Pleacă' } }));
  const elsewhere = {
    ...kept,
    remoteId: '7',
    url: 'https://alt.example/7',
    headline: 'Din altă parte',
  };
  const list: Block = {
    id: 'r',
    type: 'related-stories',
    stories: [{ ...refTo(kept), url: 'http://127.0.0.1:9/veche' }, refTo(gone), refTo(elsewhere)],
  };
  const { url } = await session.publish(outgoingArticle({ blocks: [list] }));
  await session.unpublish(gone.remoteId, randomUUID(), null);
  const page = await (await fetch(url)).text();
  const items = [...page.matchAll(/<li><a href="(https?:\S+)">([^<]+)<\/a><\/li>/g)];
  expect(items.map(([, href, text]) => [href, text])).toEqual([
    [kept.url, 'Rămâne'],
    ['https://alt.example/7', 'Din altă parte'],
  ]);
  expect(page).not.toContain('Pleacă');
});

test('furniture changed with one article changes in all of them, but not by a journalist', async () => {
  const { site, session } = await start();
  const follow = (text: string) => ({
    furniture: [
      { kind: 'follow', id: 'f', name: 'F', text, url: 'https://news.example/' } as const,
    ],
    blocks: [{ id: 'f', type: 'furniture', furniture: 'f' }],
  });
  const { url } = await session.publish(outgoingArticle(follow('Textul vechi')));
  const journalist = connectOpenHttp(site.url, site.tokens.journalist);
  await journalist.publish(outgoingArticle({ ...follow('Textul străin'), state: 'submitted' }));
  expect(await (await fetch(url)).text()).toContain('Textul vechi');
  await session.publish(outgoingArticle(follow('Textul nou')));
  expect(await (await fetch(url)).text()).toContain('Textul nou');
});

test('front page and sections show the newest first, forty to a page', async () => {
  const site = await startTestSite({ demo: true, now: () => now });
  const front = await (await fetch(`${site.url}/`)).text();
  const dates = [...front.matchAll(/<time datetime="([^"]+)"/g)].map(([, date]) => date ?? '');
  expect(dates).toHaveLength(40);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(front).toContain('<a href="/?pagina=2" rel="next">Știri mai vechi</a>');
  const last = await (await fetch(`${site.url}/?pagina=5`)).text();
  expect(last).not.toContain('rel="next"');
  const section = await (await fetch(`${site.url}/sanatate`)).text();
  expect(section).toContain('<h1 class="list-title">Sănătate</h1>');
  for (const path of ['/nimic', '/?pagina=0', '/?pagina=abc', '/2026/11/nimic', '/%E0%A4%A']) {
    expect([path, (await fetch(site.url + path)).status]).toEqual([
      path,
      path.startsWith('/%') ? 400 : 404,
    ]);
  }
});

test('a withdrawn article says so in Romanian', async () => {
  const { session } = await start();
  const sent = await session.publish(outgoingArticle());
  await session.unpublish(sent.remoteId, randomUUID(), sent.version);
  const page = await fetch(sent.url);
  expect(page.status).toBe(410);
  const text = await page.text();
  expect(text).toContain('Articolul a fost retras');
  expect(text).not.toContain('Cernavodă');
});

test('two articles with one slug have two addresses; a reserved section name is no trap', async () => {
  const { site, session } = await start();
  const first = await session.publish(outgoingArticle());
  const second = await session.publish(outgoingArticle({ fields: { section: 'API' } }));
  expect([first.url, second.url]).toEqual([
    `${site.url}/2026/11/podul-de-la-cernavoda`,
    `${site.url}/2026/11/podul-de-la-cernavoda-2`,
  ]);
  expect((await fetch(`${site.url}/api-2`)).status).toBe(200);
});

test('the visible date is the one that was chosen, else the first publication', async () => {
  const { session } = await start();
  const dates = {
    created: '2026-11-20T09:00:00.000Z',
    visible: '2026-11-21T06:05:00.000Z',
    significantUpdate: '2026-11-22T10:00:00.000Z',
  };
  const { url, publishedAt } = await session.publish(outgoingArticle({ dates }));
  expect(publishedAt).toBe(dates.visible);
  const page = await (await fetch(url)).text();
  expect(page).toContain('21 noiembrie 2026, 08:05');
  expect(page).toContain('22 noiembrie 2026, 12:00');
});

test('the preview is the page itself, with the date still to come', () => {
  const article = outgoingArticle({
    fields: { cover: 'a'.repeat(64) },
    blocks: [paragraph('p', 'Textul din previzualizare.')],
  });
  const page = renderPreview({
    content: article.content,
    profile: {
      siteName: 'Ziarul nostru',
      sections: ['Economie'],
      labels: [],
      furniture: [],
      related: { min: 0, max: 40 },
      recommended: { min: 0, max: 40 },
    },
    mediaUrl: (hash) => `../media/${hash}`,
    mediaSize: () => ({ width: 1200, height: 800 }),
    assets: '../site',
    publishedAt: null,
    now,
  });
  expect(page).toContain('href="../site/site.css"');
  expect(page).toContain('Textul din previzualizare.');
  expect(page).toContain('alt="" width="1200" height="800">');
  expect(page).toContain('se completează la publicare');
  expect(page).not.toContain('<a href="/');
});

test('every font the style names is there, and no other asset is', async () => {
  const named = [...siteStyle.matchAll(/url\('([^']+)'\)/g)].map(([, name]) => name ?? '');
  expect(named).toHaveLength(6);
  for (const name of named) {
    expect((await siteAsset(name))?.body.slice(0, 4).toString()).toBe('wOF2');
  }
  for (const name of ['../main.ts', 'fonts/../../x', 'fonts/__proto__', 'constructor', '']) {
    expect(await siteAsset(name)).toBeNull();
  }
});

function refTo({ remoteId, url, headline }: RemoteArticle) {
  return {
    destinationId: 'local',
    remoteId,
    url,
    headline,
    section: 'Economie',
    publishedAt: null,
    state: 'published',
  } as const;
}
