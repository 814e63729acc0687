import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { RemoteStory } from '../../../main/publishing/backend.ts';
import { startSite } from '../../../main/site/index.ts';
import { defaultSections } from '../../../shared/article/site-profile.ts';
import { connectOpenHttp, startTestSite } from '../../support/open-site.ts';
import { outgoingArticle, outgoingPicture } from '../../support/outgoing-article.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const now = new Date('2026-11-22T12:30:00.000Z');

async function demoStories(): Promise<readonly RemoteStory[]> {
  const site = await startTestSite({ demo: true, now: () => now });
  const session = connectOpenHttp(site.url, site.tokens.publisher);
  const first = await session.listPublished({ since: null, cursor: null });
  const second = await session.listPublished({ since: null, cursor: first.cursor });
  expect(second.cursor).toBeNull();
  return [...first.stories, ...second.stories];
}

test('two hundred different stories over the last months, the same every time', async () => {
  const stories = await demoStories();
  expect(stories).toHaveLength(200);
  expect(new Set(stories.map(({ headline }) => headline)).size).toBe(200);
  expect(new Set(stories.map(({ url }) => url)).size).toBe(200);
  const dates = stories.map(({ publishedAt }) => publishedAt ?? '');
  expect(dates).toEqual(dates.toSorted());
  expect([dates[0]?.slice(0, 10), dates.at(-1)]).toEqual([
    '2026-08-01',
    '2026-11-22T11:50:00.000Z',
  ]);
  const again = await demoStories();
  const withoutOrigin = (all: readonly RemoteStory[]) =>
    all.map((story) => ({ ...story, url: new URL(story.url).pathname }));
  expect(withoutOrigin(again)).toEqual(withoutOrigin(stories));
});

test('headlines are of a newsroom’s length and typography', async () => {
  const stories = await demoStories();
  const odd = stories.filter(({ headline, standfirst, text }) => {
    const all = [headline, standfirst, text].join('\n');
    return (
      headline.length < 60 ||
      headline.length > 120 ||
      /[şţŞŢ"]| {2}|\.\.\./.test(all) ||
      all.split('„').length !== all.split('”').length ||
      text.split('\n').length < 2 ||
      standfirst === ''
    );
  });
  expect(odd.map(({ headline }) => headline)).toEqual([]);
});

test('every section has stories, and names with diacritics are among them', async () => {
  const stories = await demoStories();
  const counts = new Map<string, number>();
  for (const { section } of stories) counts.set(section, (counts.get(section) ?? 0) + 1);
  expect(counts.size).toBe(10);
  expect(defaultSections).toEqual(expect.arrayContaining([...counts.keys()]));
  expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(18);
  expect(stories.filter(({ headline }) => headline.includes('Șoigu'))).toHaveLength(2);
  expect(stories.filter(({ headline }) => headline.includes('Țuculescu'))).toHaveLength(1);
});

test('a second start keeps the stories, the keys and the address', async () => {
  const folder = temporaryFolder();
  const first = await startSite({ folder, demo: true, now: () => now });
  const session = connectOpenHttp(first.url, first.tokens.publisher);
  const own = await session.publish(outgoingArticle());
  await first.close();

  const second = await startTestSite({ folder, demo: true });
  const { url, port, tokens } = first;
  expect(second).toMatchObject({ url, port, tokens });
  expect((await fetch(own.url)).status).toBe(200);
  const { total } = await session.listPublished({ since: null, cursor: null });
  expect(total).toBe(201);
});

test('a site of an earlier build learns the size of pictures and the drafts of articles', async () => {
  const folder = temporaryFolder();
  await (await startSite({ folder, demo: false })).close();
  const db = new DatabaseSync(join(folder, 'site.sqlite'));
  db.exec('ALTER TABLE media DROP COLUMN width; ALTER TABLE media DROP COLUMN height;');
  db.exec('DROP INDEX articles_by_draft; ALTER TABLE articles DROP COLUMN draft;');
  db.exec('PRAGMA user_version = 1');
  db.close();

  const site = await startTestSite({ folder, demo: false });
  const session = connectOpenHttp(site.url, site.tokens.publisher);
  const picture = outgoingPicture(5000);
  await session.uploadMedia(picture);
  const article = outgoingArticle({ fields: { cover: picture.hash } });
  const { url } = await session.publish(article);
  expect(await session.findDraft(article.draftId)).toMatchObject({ url });
  expect(await (await fetch(url)).text()).toContain('width="1200" height="800"');
});
