import { expect, test } from 'vitest';
import { BackendFailure } from '../../../main/publishing/index.ts';
import type { StoryRef } from '../../../shared/article/story-ref.ts';
import { archiveStatus } from '../../../shared/contract/archive.ts';
import { growingSource, openArchive, openIn, story, temporaryFolder } from './open-archive.ts';

const caller = { clientId: 'window' };
const everything = { query: '', limit: 100, offset: 0 };

function ref(remoteId: string): StoryRef {
  const { url, headline, section, publishedAt } = story(remoteId);
  return {
    destinationId: 'local',
    remoteId,
    url,
    headline,
    section,
    publishedAt,
    state: 'unknown',
  };
}

test('reads all pages, then only what changed', async () => {
  const changes = [story('a'), story('b'), story('c'), story('d'), story('e')];
  const source = growingSource(changes);
  const { archive, events, faults } = openArchive([source]);
  await archive.sync();
  expect(source.asked).toEqual([
    { since: null, cursor: null },
    { since: null, cursor: '2' },
    { since: null, cursor: '4' },
  ]);

  changes.push(story('b', { headline: 'Titlul nou', publishedAt: '2026-11-21T08:00:00.000Z' }));
  await archive.sync();
  expect(source.asked.slice(3)).toEqual([{ since: '5', cursor: null }]);
  const { stories, more } = await archive.handlers.search(everything, caller);
  expect(stories.map(({ headline }) => headline)).toEqual([
    'Titlul nou',
    'Titlul e',
    'Titlul d',
    'Titlul c',
    'Titlul a',
  ]);
  expect(more).toBe(false);
  expect(faults).toEqual([]);

  const [status] = await archive.handlers.status(undefined, caller);
  expect(archiveStatus.parse(status)).toEqual({
    destinationId: 'local',
    label: 'Ziarul de probă',
    stories: 5,
    syncedAt: expect.any(String) as string,
    syncing: false,
    progress: 0,
    failure: null,
  });
  expect(events.flat()).toContainEqual(expect.objectContaining({ syncing: true, progress: 4 }));
});

test('unpublished and deleted stories leave the search, and references to them say so', async () => {
  const changes = [story('a'), story('b'), story('c')];
  const { archive } = openArchive([growingSource(changes)]);
  expect(archive.refresh([ref('a')]).map(({ state }) => state)).toEqual(['unknown']);
  await archive.sync();
  changes.push(
    story('a', { state: 'unpublished' }),
    story('b', { state: 'deleted', headline: '' }),
  );
  await archive.sync();
  const { stories } = await archive.handlers.search({ ...everything, query: 'titlul' }, caller);
  expect(stories.map(({ remoteId }) => remoteId)).toEqual(['c']);
  expect(archive.refresh([ref('a'), ref('b'), ref('c'), ref('niciodată')])).toEqual([
    { ...ref('a'), state: 'unpublished' },
    { ...ref('b'), state: 'missing' },
    { ...ref('c'), state: 'published' },
    { ...ref('niciodată'), state: 'missing' },
  ]);
  changes.push(story('a'));
  await archive.sync();
  const again = await archive.handlers.search({ ...everything, query: 'titlul a' }, caller);
  expect(again.stories.map(({ remoteId }) => remoteId)).toContain('a');
});

test('an interrupted reading goes on at its page with the next start', async () => {
  const folder = temporaryFolder();
  const source = growingSource([story('a'), story('b'), story('c')]);
  const failing = {
    ...source,
    listPublished: (async (from, options) => {
      if (from.cursor !== null) throw new BackendFailure('refused', 'ECONNREFUSED');
      return source.listPublished(from, options);
    }) satisfies typeof source.listPublished,
  };
  const first = openArchive([failing], openIn(folder));
  await first.archive.sync();
  expect(await first.archive.handlers.status(undefined, caller)).toEqual([
    expect.objectContaining({ failure: 'refused', stories: 2, syncedAt: null }),
  ]);
  first.db.close();

  const second = openArchive([source], openIn(folder));
  await second.archive.sync();
  expect(source.asked).toEqual([
    { since: null, cursor: null },
    { since: null, cursor: '2' },
  ]);
  const { stories } = await second.archive.handlers.search(everything, caller);
  expect(stories.map(({ remoteId }) => remoteId)).toEqual(['c', 'b', 'a']);
});

test('two calls are one reading, and it can be stopped', async () => {
  const source = growingSource(Array.from({ length: 50 }, (_, index) => story(`s${index}`)));
  const opened = openArchive([
    {
      ...source,
      listPublished: async (from, options) => {
        if (from.cursor === '6') await opened.archive.handlers.cancelSync(undefined, caller);
        return source.listPublished(from, options);
      },
    },
  ]);
  await Promise.all([opened.archive.sync(), opened.archive.sync()]);
  expect(source.asked.map(({ cursor }) => cursor)).toEqual([null, '2', '4', '6']);
  expect(opened.faults).toEqual([]);
  expect(await opened.archive.handlers.status(undefined, caller)).toEqual([
    expect.objectContaining({ stories: 8, failure: 'interrupted', syncing: false, syncedAt: null }),
  ]);
});

test('the index agrees with its table after every kind of change', async () => {
  const changes = [story('a', { text: 'unu doi' }), story('b', { tags: ['țară', 'Iași'] })];
  const { archive, db } = openArchive([growingSource(changes)]);
  await archive.sync();
  changes.push(
    story('a', { text: 'trei', publishedAt: null }),
    story('b', { state: 'unpublished', tags: ['munte'] }),
    story('b', { state: 'unpublished', tags: ['mare'] }),
    story('b', { tags: ['mare'] }),
    story('a', { state: 'deleted' }),
  );
  await archive.sync();
  // Throws where index and content differ.
  db.sql.exec("INSERT INTO archive_index (archive_index, rank) VALUES ('integrity-check', 1)");
  const found = await archive.handlers.search({ ...everything, query: 'mare' }, caller);
  expect(found.stories.map(({ remoteId, tags }) => ({ remoteId, tags }))).toEqual([
    { remoteId: 'b', tags: ['mare'] },
  ]);
});

test('a destination that is gone takes its stories along', async () => {
  const sources = [
    growingSource([story('a')]),
    { ...growingSource([story('z')]), destinationId: 'alt' },
  ];
  const db = openIn(temporaryFolder());
  await openArchive(sources, db).archive.sync();
  const { archive } = openArchive(sources.slice(0, 1), db);
  await archive.sync();
  const { stories } = await archive.handlers.search(everything, caller);
  expect(stories.map(({ remoteId }) => remoteId)).toEqual(['a']);
});

test('a thread writes while a site is read, and the core only reads', async () => {
  const source = growingSource([story('a'), story('b'), story('c')]);
  const db = openIn(temporaryFolder());
  // Whatever the core's own connection would write fails now.
  db.sql.exec('PRAGMA query_only = ON');
  const { archive, faults } = openArchive([source], db);
  await archive.sync();
  expect(faults).toEqual([]);
  const { stories } = await archive.handlers.search(everything, caller);
  expect(stories.map(({ remoteId }) => remoteId)).toEqual(['c', 'b', 'a']);
});

test('stories of a site that is no longer configured go, whole and at once', async () => {
  const folder = temporaryFolder();
  const many = Array.from({ length: 450 }, (_, index) => story(`s${index}`));
  const gone = { ...growingSource(many, 500), destinationId: 'dus' };
  const first = openArchive([gone], openIn(folder));
  await first.archive.sync();
  const second = openArchive([growingSource([story('a')])], openIn(folder));
  await second.archive.sync();
  const { stories } = await second.archive.handlers.search(everything, caller);
  expect(stories.map(({ remoteId }) => remoteId)).toEqual(['a']);
});
