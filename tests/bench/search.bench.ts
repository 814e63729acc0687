import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createArchive } from '../../main/archive/index.ts';
import { openDataFolder } from '../../main/database/open-data-folder.ts';
import type { Bench } from './bench-row.ts';
import { percentile } from './bench-row.ts';
import { inventedSite, inventedStory } from './invented-news.ts';
import { newsroomFolder, newsroomSize, silent } from './newsroom-folder.ts';

const SHOWN = 30;
const HEADLINES = 25;
/** Stories read from one more site on top of the archive. */
const MORE = 10_000;

/** Searching an archive of 200 000 stories while a query is being typed, and reading more into it. */
export const bench: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'condei-bench-search-'));
  await cp(join(await newsroomFolder(), 'archive.sqlite'), join(folder, 'archive.sqlite'));
  const data = openDataFolder(folder, silent, () => undefined);
  try {
    const archive = createArchive({
      db: data.archive,
      emit: () => undefined,
      sources: () =>
        Promise.resolve([inventedSite('bench', newsroomSize.stories), inventedSite('more', MORE)]),
      onFault: (fault) => {
        throw fault;
      },
    });
    const raw = data.archive.sql.prepare(
      `SELECT rowid FROM archive_index WHERE archive_index MATCH ? ORDER BY rank LIMIT ${SHOWN}`,
    );
    const search = (query: string) =>
      archive.handlers.search({ query, limit: SHOWN, offset: 0 }, { clientId: '' });
    const every = newsroomSize.stories / HEADLINES;
    const headlines = Array.from(
      { length: HEADLINES },
      (_, n) => inventedStory(n * every).headline,
    );
    const ours: number[] = [];
    const plain: number[] = [];
    for (const query of headlines.flatMap(typed)) {
      const expression = query
        .split(' ')
        .map((word) => `"${word}"*`)
        .join(' ');
      plain.push(timed(() => raw.all(expression)));
      ours.push(timed(() => search(query)));
    }
    const newest = headlines.map(() => timed(() => search('')));

    const stalls = monitorEventLoopDelay({ resolution: 1 });
    stalls.enable();
    await archive.sync();
    stalls.disable();
    await archive.close();

    const row = (p: number) => ({
      value: percentile(ours, p),
      unit: 'ms' as const,
      reference: { what: 'raw FTS5', value: percentile(plain, p) },
      budget: 1.5,
    });
    return [
      { work: `search of ${newsroomSize.stories} stories, p50`, ...row(0.5) },
      { work: `search of ${newsroomSize.stories} stories, p95`, ...row(0.95) },
      {
        work: `search of ${newsroomSize.stories} stories, p95 on its own`,
        value: percentile(ours, 0.95),
        unit: 'ms',
        budget: 50,
      },
      {
        work: 'newest stories without a query, p95',
        value: percentile(newest, 0.95),
        unit: 'ms',
        budget: 50,
      },
      {
        work: `event loop held up while ${MORE} more are read, p99`,
        value: stalls.percentile(99) / 1e6,
        unit: 'ms',
        budget: 50,
      },
    ];
  } finally {
    await data.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** What stands in the field while two or three words of a headline are typed. */
function typed(headline: string): readonly string[] {
  const words = headline.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = '', second = '', third = ''] = words.slice(3);
  return [
    first.slice(0, 1),
    first.slice(0, 3),
    first,
    `${first} ${second.slice(0, 2)}`,
    `${first} ${second}`,
    `${first} ${second} ${third.slice(0, 3)}`,
  ];
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
