import { createHash, randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import type { BackendSession, OutgoingMedium } from '../../main/publishing/backend.ts';
import type { Failure } from '../../shared/contract/publishing.ts';
import { BackendFailure } from '../../main/publishing/backend-failure.ts';
import { startFaultyProxy } from './faulty-proxy.ts';
import { outgoingArticle, outgoingPicture, paragraph } from './outgoing-article.ts';

/** A fresh, empty site with a login for each role. */
export interface SiteUnderTest {
  readonly url: string;
  /** A session that reaches the site at `url` (its own, or a proxy's). */
  connect(role: 'publisher' | 'journalist' | 'stranger', url?: string): BackendSession;
  /** Bytes of a picture that the site has. */
  received(hash: string): Promise<number>;
}

/** What every publishing backend must keep to, run against a real site over real HTTP. */
export function backendSuite(startSite: () => Promise<SiteUnderTest>): void {
  test('says who the login is and what it may do', async () => {
    const site = await startSite();
    const publisher = await site.connect('publisher').verify();
    const journalist = await site.connect('journalist').verify();
    expect([publisher.rights, journalist.rights]).toEqual([
      { publish: true, submit: true },
      { publish: false, submit: true },
    ]);
    expect(publisher.siteName).not.toBe('');
    expect(publisher.sections).toContain('Economie');
    expect(await failureOf(site.connect('stranger').verify())).toMatchObject({
      kind: 'needs-user',
      cause: 'unauthorized',
    });
  });

  test('publishes an article that readers see and that can be read back', async () => {
    const site = await startSite();
    const session = site.connect('publisher');
    const article = outgoingArticle();
    const sent = await session.publish(article);
    expect(sent).toMatchObject({
      state: 'published',
      headline: article.content.fields.headline,
      previewUrl: null,
    });
    expect(sent.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const page = await fetch(sent.url);
    expect([page.status, await page.text()]).toEqual([
      200,
      expect.stringContaining('Constructorul a predat lucrarea vineri.'),
    ]);
    expect(await session.read(sent.remoteId)).toEqual({ ...sent, content: article.content });
    expect(await session.read(randomUUID())).toBeNull();
  });

  test('never makes a second article of one operation', async () => {
    const site = await startSite();
    const session = site.connect('publisher');
    const article = outgoingArticle();
    expect(await session.find(article.operationId)).toBeNull();
    const first = await session.publish(article);
    expect(await session.publish(article)).toEqual(first);
    const together = await Promise.all(Array.from({ length: 8 }, () => session.publish(article)));
    expect(new Set(together.map(({ remoteId }) => remoteId))).toEqual(new Set([first.remoteId]));
    expect((await session.listPublished({ since: null, cursor: null })).stories).toHaveLength(1);
  });

  test('finds what a lost answer has made, and nothing that never arrived', async () => {
    const site = await startSite();
    const proxy = await startFaultyProxy(site.url);
    onTestFinished(() => proxy.close());
    const session = site.connect('publisher', proxy.url);
    const writes = (fault: 'drop-after' | 'drop-before') => {
      proxy.onRequest = ({ method }) => (method === 'GET' ? 'none' : fault);
    };

    writes('drop-before');
    const unsent = outgoingArticle();
    expect(await failureOf(session.publish(unsent))).toMatchObject({ kind: 'retryable' });
    expect(await session.find(unsent.operationId)).toBeNull();

    writes('drop-after');
    const article = outgoingArticle();
    expect(await failureOf(session.publish(article))).toMatchObject({ cause: 'network' });
    const created = await session.find(article.operationId);
    expect(created?.state).toBe('published');

    const correction = outgoingArticle({
      fields: { headline: 'Podul de la Cernavodă: corectură' },
    });
    const { remoteId = '', version = '' } = created ?? {};
    await failureOf(session.update(remoteId, correction, version));
    const updated = await session.find(correction.operationId);
    expect(updated).toMatchObject({ remoteId, headline: 'Podul de la Cernavodă: corectură' });
    // The same attempt again is answered as done, although its version is an old one by now.
    proxy.onRequest = () => 'none';
    expect(await session.update(remoteId, correction, version)).toEqual(updated);

    writes('drop-after');
    const withdrawal = randomUUID();
    await failureOf(session.unpublish(remoteId, withdrawal, updated?.version ?? ''));
    expect(await session.find(withdrawal)).toMatchObject({ remoteId, state: 'unpublished' });
  });

  test('finds the article of a draft for as long as it is there', async () => {
    const session = (await startSite()).connect('publisher');
    const article = outgoingArticle();
    expect(await session.findDraft(article.draftId)).toBeNull();
    const first = await session.publish(article);
    await session.publish(outgoingArticle());
    expect(await session.findDraft(article.draftId)).toEqual(first);
    const elsewhere = outgoingArticle({ slug: 'de-pe-alt-calculator' });
    const second = await session.update(first.remoteId, elsewhere, first.version);
    expect(await session.findDraft(article.draftId)).toEqual(second);
    const third = await session.unpublish(first.remoteId, randomUUID(), second.version);
    expect(await session.findDraft(article.draftId)).toEqual(third);
  });

  test('updates conditionally and keeps the address and the first date', async () => {
    const site = await startSite();
    const session = site.connect('publisher');
    const first = await session.publish(outgoingArticle());
    const next = outgoingArticle({ slug: 'alta-adresa', blocks: [paragraph('p1', 'Alt text.')] });
    const second = await session.update(first.remoteId, next, first.version);
    expect(second).toMatchObject({
      remoteId: first.remoteId,
      url: first.url,
      publishedAt: first.publishedAt,
    });
    expect(second.version).not.toBe(first.version);
    expect(await (await fetch(first.url)).text()).toContain('Alt text.');

    const late = outgoingArticle({ blocks: [paragraph('p1', 'Text întârziat.')] });
    expect(await failureOf(session.update(first.remoteId, late, first.version))).toMatchObject({
      kind: 'needs-user',
      cause: 'conflict',
    });
    expect(await (await fetch(first.url)).text()).toContain('Alt text.');
    const forced = await session.update(first.remoteId, late, null);
    expect(await (await fetch(forced.url)).text()).toContain('Text întârziat.');
    const nowhere = session.update(randomUUID(), outgoingArticle(), null);
    expect(await failureOf(nowhere)).toMatchObject({ kind: 'permanent', cause: 'not-found' });
  });

  test('of many updates of one version exactly one wins', async () => {
    const site = await startSite();
    const session = site.connect('publisher');
    const { remoteId, version } = await session.publish(outgoingArticle());
    const attempts = await Promise.allSettled(
      Array.from({ length: 6 }, () => session.update(remoteId, outgoingArticle(), version)),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('unpublishes, keeps the text, and publishes again at the same address', async () => {
    const site = await startSite();
    const session = site.connect('publisher');
    const article = outgoingArticle();
    const sent = await session.publish(article);
    const gone = await session.unpublish(sent.remoteId, randomUUID(), sent.version);
    expect(gone).toMatchObject({ state: 'unpublished', url: sent.url });
    expect((await fetch(sent.url)).status).toBe(410);
    expect((await session.read(sent.remoteId))?.content).toEqual(article.content);
    expect(await session.unpublish(sent.remoteId, randomUUID(), gone.version)).toEqual(gone);

    const back = await session.update(sent.remoteId, outgoingArticle(), gone.version);
    expect(back).toMatchObject({
      state: 'published',
      url: sent.url,
      publishedAt: sent.publishedAt,
    });
    expect((await fetch(sent.url)).status).toBe(200);
  });

  test('a journalist submits, a publisher publishes', async () => {
    const site = await startSite();
    const journalist = site.connect('journalist');
    const publisher = site.connect('publisher');
    expect(await failureOf(journalist.publish(outgoingArticle()))).toMatchObject({
      kind: 'needs-user',
      cause: 'forbidden',
    });

    const submitted = await journalist.publish(outgoingArticle({ state: 'submitted' }));
    expect(submitted).toMatchObject({ state: 'submitted', publishedAt: null });
    expect((await fetch(submitted.url)).status).toBe(404);
    expect((await fetch(submitted.previewUrl ?? '')).status).toBe(200);
    const { stories } = await publisher.listPublished({ since: null, cursor: null });
    expect(stories).toEqual([]);

    const improved = await journalist.update(
      submitted.remoteId,
      outgoingArticle({ state: 'submitted', blocks: [paragraph('p1', 'Mai bine scris.')] }),
      submitted.version,
    );
    const sent = await publisher.update(submitted.remoteId, outgoingArticle(), improved.version);
    expect(sent).toMatchObject({ state: 'published', previewUrl: null });
    expect((await fetch(submitted.previewUrl ?? '')).status).toBe(404);

    const attempts = [
      journalist.update(sent.remoteId, outgoingArticle({ state: 'submitted' }), sent.version),
      journalist.unpublish(sent.remoteId, randomUUID(), sent.version),
    ];
    for (const attempt of attempts) {
      expect(await failureOf(attempt)).toMatchObject({ cause: 'forbidden' });
    }
    const backwards = outgoingArticle({ state: 'submitted' });
    expect(await failureOf(publisher.update(sent.remoteId, backwards, sent.version))).toMatchObject(
      { cause: 'conflict' },
    );
  });

  test('refuses an article without headline, section or uploaded picture', async () => {
    const site = await startSite();
    const session = site.connect('publisher');
    const hash = outgoingPicture(100).hash;
    const picture = { id: 'i', type: 'image', media: hash, alt: '', caption: '', credit: '' };
    const faulty = [
      outgoingArticle({ fields: { headline: ' ' } }),
      outgoingArticle({ fields: { section: '' } }),
      outgoingArticle({ fields: { cover: hash } }),
      outgoingArticle({ blocks: [picture] }),
      outgoingArticle({ fields: { embargoUntil: '2999-01-01T00:00:00.000Z' } }),
    ];
    for (const article of faulty) {
      expect(await failureOf(session.publish(article))).toMatchObject({
        kind: 'needs-user',
        cause: 'validation',
      });
      expect(await session.find(article.operationId)).toBeNull();
    }
  });

  test('uploads a picture once and resumes where the connection broke', async () => {
    const site = await startSite();
    const session = site.connect('publisher');
    const picture = outgoingPicture(3_000_000);
    const half: OutgoingMedium = {
      ...picture,
      open: async function* (offset) {
        yield picture.data.subarray(offset, 1_000_000);
        // The site must have the first part before the connection breaks.
        while ((await site.received(picture.hash)) < 1_000_000);
        throw new Error('cable pulled');
      },
    };
    expect(await failureOf(session.uploadMedia(half))).toMatchObject({ kind: 'retryable' });

    const opened: number[] = [];
    const progress: number[] = [];
    const whole: OutgoingMedium = {
      ...picture,
      open: (offset) => {
        opened.push(offset);
        return picture.open(offset);
      },
    };
    const uploaded = await session.uploadMedia(whole, {
      onProgress: (sent) => progress.push(sent),
    });
    expect(opened).toEqual([1_000_000]);
    expect(progress.at(-1)).toBe(picture.bytes);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    const stored = await fetch(uploaded.url);
    expect(stored.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await stored.arrayBuffer()).equals(picture.data)).toBe(true);

    expect(await session.uploadMedia(whole)).toEqual(uploaded);
    expect(opened).toEqual([1_000_000]);
  });

  test('refuses what is no picture and what has another hash', async () => {
    const site = await startSite();
    const session = site.connect('publisher');
    const text = Buffer.from('nu sunt o imagine, oricât mi-ai spune');
    const open = async function* () {
      await Promise.resolve();
      yield text;
    };
    const hash = createHash('sha256').update(text).digest('hex');
    const fake = { ...outgoingPicture(64), hash, bytes: text.length, open };
    expect(await failureOf(session.uploadMedia(fake))).toMatchObject({
      kind: 'needs-user',
      cause: 'type-refused',
    });
    const renamed = { ...fake, hash: '0e4f1a2bd0f6e3a3'.repeat(4) };
    expect(await failureOf(session.uploadMedia(renamed))).toMatchObject({
      kind: 'needs-user',
      cause: 'validation',
    });
  });

  test('lists what changed since, page by page, with what is gone', async () => {
    const site = await startSite();
    const session = site.connect('publisher');
    const made = [];
    for (let number = 0; number < 120; number += 1) {
      made.push(
        await session.publish(outgoingArticle({ fields: { headline: `Știrea ${number}` } })),
      );
    }
    const all = await listAll(session, null);
    expect(all.stories.map(({ headline }) => headline)).toEqual(
      made.map(({ headline }) => headline),
    );
    expect(all.pages).toBeGreaterThan(1);
    expect(all.total).toBe(120);
    expect(all.stories[7]).toEqual({
      remoteId: made[7]?.remoteId,
      url: made[7]?.url,
      headline: 'Știrea 7',
      standfirst: 'Circulația se reia pe toate benzile, marți dimineață.',
      section: 'Economie',
      tags: ['transport', 'Dunăre'],
      text: 'Constructorul a predat lucrarea vineri.',
      publishedAt: made[7]?.publishedAt,
      state: 'published',
    });
    expect((await listAll(session, all.watermark)).stories).toEqual([]);

    const [first, second] = made;
    await session.unpublish(first?.remoteId ?? '', randomUUID(), null);
    await session.update(
      second?.remoteId ?? '',
      outgoingArticle({ fields: { headline: 'Știrea 1, îndreptată' } }),
      null,
    );
    const changed = await listAll(session, all.watermark);
    expect(changed.stories.map(({ headline, state }) => [headline, state])).toEqual([
      ['Știrea 0', 'unpublished'],
      ['Știrea 1, îndreptată', 'published'],
    ]);
    expect((await listAll(session, null)).stories).toHaveLength(119);
  });
}

/** The failure a call ends in; fails the test where it succeeds or throws anything else. */
export async function failureOf(call: Promise<unknown>): Promise<Failure> {
  const fault = await call.then(
    () => new Error('it succeeded'),
    (error: unknown) => error,
  );
  if (fault instanceof BackendFailure) return fault.toFailure();
  throw fault;
}

async function listAll(session: BackendSession, since: string | null) {
  const first = await session.listPublished({ since, cursor: null });
  const stories = [...first.stories];
  let { cursor } = first;
  let pages = 1;
  while (cursor !== null) {
    const page = await session.listPublished({ since, cursor });
    stories.push(...page.stories);
    cursor = page.cursor;
    pages += 1;
  }
  return { stories, pages, total: first.total, watermark: first.watermark };
}
