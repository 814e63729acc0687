import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Archive } from '../../../main/archive/index.ts';
import { growingSource, openArchive, story } from './open-archive.ts';

const caller = { clientId: 'window' };

async function ids(archive: Archive, query: string, limit = 100, offset = 0) {
  const { stories } = await archive.handlers.search({ query, limit, offset }, caller);
  return stories.map(({ remoteId }) => remoteId);
}

async function archiveOf(stories: readonly ReturnType<typeof story>[]): Promise<Archive> {
  const { archive } = openArchive([growingSource([...stories], 500)]);
  await archive.sync();
  return archive;
}

test('all spellings give the same list, and words are prefixes', async () => {
  const archive = await archiveOf([
    story('virgula', { headline: 'Șoigu, la București' }),
    story('sedila', { headline: 'Şoigu vine în ţară' }),
    story('fara', { headline: 'Soigu pleaca' }),
    story('alta', { headline: 'Cu totul altceva' }),
  ]);
  const all = ['fara', 'sedila', 'virgula'];
  for (const query of ['soigu', 'şoigu', 'Șoigu', 'SOIGU', 'soi', 's\u0326oigu']) {
    expect((await ids(archive, query)).toSorted()).toEqual(all);
  }
  expect(await ids(archive, 'soi buc')).toEqual(['virgula']);
  expect(await ids(archive, 'tara şoi')).toEqual(['sedila']);
});

test('every field is searched; a headline weighs more than text, and newer wins a tie', async () => {
  const archive = await archiveOf([
    story('text', { text: 'despre deltă', publishedAt: '2026-11-22T10:00:00.000Z' }),
    story('vechi', { headline: 'Delta Dunării', publishedAt: '2020-01-01T10:00:00.000Z' }),
    story('nou', { headline: 'Delta Dunării', publishedAt: '2026-01-01T10:00:00.000Z' }),
    story('tag', { tags: ['delta'], publishedAt: '2019-01-01T10:00:00.000Z' }),
    story('sectiune', { section: 'Delta', publishedAt: '2018-01-01T10:00:00.000Z' }),
  ]);
  const found = await ids(archive, 'delta');
  expect(found.slice(0, 2)).toEqual(['nou', 'vechi']);
  expect(found.toSorted()).toEqual(['nou', 'sectiune', 'tag', 'text', 'vechi']);
});

test('pages follow each other without gap or repetition', async () => {
  const stories = Array.from({ length: 25 }, (_, index) => story(`s${index}`));
  const archive = await archiveOf(stories);
  for (const query of ['', 'titlul']) {
    const whole = await ids(archive, query);
    const pages = [await ids(archive, query, 10, 0), await ids(archive, query, 10, 10)];
    expect([...pages.flat(), ...(await ids(archive, query, 10, 20))]).toEqual(whole);
    expect(whole).toHaveLength(25);
  }
  const { more } = await archive.handlers.search(
    { query: 'titlul', limit: 10, offset: 10 },
    caller,
  );
  expect(more).toBe(true);
});

test('no query, however hostile, fails or matches by syntax', async () => {
  const archive = await archiveOf([story('a', { headline: 'Unu AND doi' }), story('b')]);
  for (const query of [
    '"',
    'NEAR(',
    'headline:',
    'a OR b',
    '-titlul',
    '^t',
    "x' OR 1=1 --",
    '*',
    '\0',
  ]) {
    expect(await ids(archive, query)).toEqual(expect.any(Array));
  }
  expect(await ids(archive, 'headline : titlul')).toEqual([]);
  expect(await ids(archive, 'and')).toEqual(['a']);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (query) => {
      await ids(archive, query);
    }),
  );
});

test('pasted headlines find their stories', async () => {
  const archive = await archiveOf([
    story('a', { headline: 'Ministrul: „Vom începe în martie”' }),
    story('vechi', { headline: 'Știrile zilei', publishedAt: '2025-01-01T10:00:00.000Z' }),
    story('nou', { headline: 'Știrile zilei' }),
    story('retras', { headline: 'Retras', state: 'unpublished' }),
  ]);
  const headlines = [
    'Ministrul : "Vom incepe in martie".',
    'ŞTIRILE  ZILEI',
    'Retras',
    'Nimic',
    '„”',
  ];
  const found = await archive.handlers.match({ headlines }, caller);
  expect(found.map((match) => match && match.remoteId)).toEqual(['a', 'nou', null, null, null]);
});
