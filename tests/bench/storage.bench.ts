import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Bench } from './bench-row.ts';
import { percentile } from './bench-row.ts';
import { newsroomFolder } from './newsroom-folder.ts';

const times = z.array(z.number());
const editing = z.object({ acknowledged: times, bytesPerEdit: z.number() });
const measured = z.object({
  startMs: z.number(),
  short: editing,
  long: editing,
  list: times,
  search: times,
  rss: z.number(),
});

/** The core at the size of a newsroom: journal, library, search in drafts, memory. */
export const bench: Bench = async () => {
  const child = resolve(import.meta.dirname, 'storage-child.ts');
  const folder = await newsroomFolder();
  const { stdout } = await promisify(execFile)(process.execPath, [child, folder]);
  const { startMs, short, long, list, search, rss } = measured.parse(JSON.parse(stdout));
  return [
    {
      work: 'journal at 20 000 words, acknowledged p50',
      value: percentile(long.acknowledged, 0.5),
      unit: 'ms',
      budget: 50,
    },
    {
      work: 'journal at 20 000 words, acknowledged p95',
      value: percentile(long.acknowledged, 0.95),
      unit: 'ms',
      budget: 50,
    },
    {
      work: 'bytes written for one paragraph edited at 20 000 words',
      value: long.bytesPerEdit,
      unit: 'bytes',
      reference: { what: 'the same at 500 words', value: short.bytesPerEdit },
      budget: 1.5,
    },
    {
      work: 'library of 10 000 drafts, page of 100, p95',
      value: percentile(list, 0.95),
      unit: 'ms',
      budget: 50,
    },
    {
      work: 'search in 10 000 drafts, p95',
      value: percentile(search, 0.95),
      unit: 'ms',
      budget: 50,
    },
    {
      work: 'core ready with 10 000 drafts and 200 000 stories',
      value: startMs,
      unit: 'ms',
      budget: 1000,
    },
    { work: 'memory of that core', value: rss / 2 ** 20, unit: 'MB', budget: 250 },
  ];
};
