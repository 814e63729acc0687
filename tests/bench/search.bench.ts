import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createArchive } from '../../main/archive/index.ts';
import { openDataFolder } from '../../main/database/open-data-folder.ts';
import type { Log } from '../../main/platform.ts';
import { archiveFixture } from './archive-fixture.ts';
import type { Bench } from './bench-row.ts';
import { percentile } from './bench-row.ts';

const STORIES = 200_000;
const SHOWN = 30;

/** Reading an archive of 200 000 stories, and searching it while a query is being typed. */
export const bench: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'condei-bench-search-'));
  const data = openDataFolder(folder, quiet, () => undefined);
  try {
    const { source, headlines } = archiveFixture(STORIES);
    const archive = createArchive({
      db: data.archive,
      emit: () => undefined,
      sources: () => Promise.resolve([source]),
      onFault: (fault) => {
        throw fault;
      },
    });
    const stalls = monitorEventLoopDelay({ resolution: 1 });
    stalls.enable();
    await archive.sync();
    stalls.disable();

    const raw = data.archive.sql.prepare(
      `SELECT rowid FROM archive_index WHERE archive_index MATCH ? ORDER BY rank LIMIT ${SHOWN}`,
    );
    const ours: number[] = [];
    const plain: number[] = [];
    for (const query of headlines.flatMap(typed)) {
      const expression = query
        .split(' ')
        .map((word) => `"${word}"*`)
        .join(' ');
      plain.push(timed(() => raw.all(expression)));
      ours.push(
        timed(() => archive.handlers.search({ query, limit: SHOWN, offset: 0 }, { clientId: '' })),
      );
    }
    const reference = (p: number) => ({ what: 'raw FTS5', value: percentile(plain, p) });
    const row = (p: number) => ({
      value: percentile(ours, p),
      unit: 'ms' as const,
      reference: reference(p),
      budget: 1.5,
    });
    const newest = headlines.map(() =>
      timed(() =>
        archive.handlers.search({ query: '', limit: SHOWN, offset: 0 }, { clientId: '' }),
      ),
    );
    await archive.close();
    return [
      { work: `search of ${STORIES} stories, p50`, ...row(0.5) },
      { work: `search of ${STORIES} stories, p95`, ...row(0.95) },
      {
        work: `search of ${STORIES} stories, p95 on its own`,
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
        work: 'event loop held up while reading the archive, p99',
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

const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
