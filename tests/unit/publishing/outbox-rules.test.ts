import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backOffMs } from '../../../main/publishing/back-off.ts';
import { contentHash } from '../../../main/publishing/content-hash.ts';
import { outgoingArticle } from '../../../main/publishing/outgoing.ts';
import { siteStateOf } from '../../../main/publishing/site-state.ts';
import { emptyFields } from '../../../shared/article/article.ts';

test('rests double up to a minute, are spread, and respect what the site asked for', () => {
  const rests = [1, 2, 3, 4, 5, 6, 7, 8, 1000].map((attempts) => backOffMs(attempts, null, 0));
  expect(rests).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  expect(backOffMs(3, null, 0.5)).toBe(3000);
  expect(backOffMs(1, 90_000, 0)).toBe(90_000);
  expect(backOffMs(1, 24 * 3600_000, 0)).toBe(15 * 60_000);
  fc.assert(
    fc.property(
      fc.integer({ min: 1 }),
      fc.float({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (n, random) => {
        const rest = backOffMs(n, null, random);
        expect(rest).toBeGreaterThanOrEqual(500);
        expect(rest).toBeLessThanOrEqual(60_000);
      },
    ),
  );
});

test('the hash of a text does not depend on the order of its keys', () => {
  const body = { version: 1 as const, blocks: [{ id: 'a', type: 'paragraph', children: [] }] };
  const other = { version: 1 as const, blocks: [{ children: [], type: 'paragraph', id: 'a' }] };
  const hash = contentHash({ fields: emptyFields, body });
  expect(contentHash({ body: other, fields: emptyFields })).toBe(hash);
  expect(contentHash({ fields: { ...emptyFields, label: 'VIDEO' }, body })).not.toBe(hash);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});

test('the state of a draft is what is under way, then what went wrong, then what is public', () => {
  const at = (destinationId: string, state: 'waiting' | 'failed' | 'delivered' | 'cancelled') => ({
    destinationId,
    state,
  });
  const published = { state: 'published', changed: false } as const;
  expect(siteStateOf([], [])).toBe('never');
  expect(siteStateOf([at('a', 'waiting'), at('b', 'failed')], [published])).toBe('queued');
  expect(siteStateOf([at('a', 'failed'), at('a', 'delivered')], [published])).toBe('failed');
  expect(siteStateOf([at('a', 'delivered'), at('a', 'failed')], [published])).toBe('published');
  expect(siteStateOf([at('a', 'cancelled')], [])).toBe('never');
  expect(siteStateOf([], [published, { state: 'published', changed: true }])).toBe('changed');
  expect(siteStateOf([], [{ state: 'unpublished', changed: true }])).toBe('unpublished');
  expect(siteStateOf([], [{ state: 'submitted', changed: false }])).toBe('never');
});

test('an outgoing article has slug, byline, lists, used furniture and pictures at their addresses', () => {
  const story = {
    destinationId: 'local',
    remoteId: '7',
    url: 'https://ziar.example/7',
    headline: 'Altă știre',
    section: 'Sport',
    publishedAt: null,
    state: 'published' as const,
  };
  const used = {
    kind: 'follow' as const,
    id: 'f',
    name: 'F',
    text: 'Urmăriți',
    url: 'https://x.example/',
  };
  const hash = 'b'.repeat(64);
  const medium = { hash, remoteId: 'm1', url: 'https://ziar.example/m1.jpg' };
  const article = outgoingArticle({
    operationId: 'op',
    draftId: '0196f0aa-5c3e-7a10-8a55-5d2f6b1c9e01',
    state: 'published',
    draftCreatedAt: '2026-11-22T08:00:00.000Z',
    furniture: [used, { ...used, id: 'unused' }],
    media: new Map([[hash, medium]]),
    mediaSize: () => ({ width: 1200, height: 800 }),
    content: {
      fields: { ...emptyFields, headline: 'Șapte poduri', authors: ['Ana', 'Dan', 'Ion'] },
      body: {
        version: 1,
        blocks: [
          { id: 'r', type: 'related-stories', stories: [story] },
          { id: 'f', type: 'furniture', furniture: 'f' },
          { id: 'i', type: 'image', media: hash, alt: 'Pod', caption: '', credit: 'Ana' },
        ],
      },
    },
  });
  expect(article).toMatchObject({
    slug: 'sapte-poduri',
    byline: 'Ana, Dan și Ion',
    related: [story],
    recommended: [],
    furniture: [used],
    dates: { created: '2026-11-22T08:00:00.000Z', visible: null, significantUpdate: null },
  });
  expect(article.bodyHtml).toContain('src="https://ziar.example/m1.jpg"');
  expect(article.bodyHtml).toContain('Urmăriți');
});
