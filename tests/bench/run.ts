import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { buildBrowserHost } from '../../build/build-hosts.ts';
import { buildRenderer } from '../../build/build-renderer.ts';
import type { Bench, BenchRow } from './bench-row.ts';
import { measured } from './bench-row.ts';

// `npm run bench [-- area …]`: every figure beside its reference from the same run, as a table and
// as JSON. Nothing here is a test: a figure over its budget is marked, and the exit code stays 0.

const areas: Readonly<Record<string, () => Promise<Bench>>> = {
  typing: async () => (await import('./typing.bench.ts')).bench,
  storage: async () => (await import('./storage.bench.ts')).bench,
  language: async () => (await import('./language.bench.ts')).bench,
  search: async () => (await import('./search.bench.ts')).bench,
  start: async () => (await import('./start.bench.ts')).bench,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((area) => !Object.hasOwn(areas, area));
if (unknown.length > 0) {
  console.error(
    `No such area: ${unknown.join(', ')}. There are: ${Object.keys(areas).join(', ')}.`,
  );
  process.exit(2);
}

// Measured is what a user runs: the built windows and the built core.
await buildRenderer();
await buildBrowserHost();

const results: Record<string, readonly BenchRow[]> = {};
for (const [area, load] of Object.entries(areas)) {
  if (asked.length > 0 && !asked.includes(area)) continue;
  console.log(`\n${area}`);
  const rows = await (await load())();
  results[area] = rows;
  for (const row of rows) console.log(`  ${line(row)}`);
}

await mkdir('.cache', { recursive: true });
const machine = { cores: cpus().length, memoryBytes: totalmem(), node: process.version };
const report = { measuredAt: new Date().toISOString(), machine, results };
await writeFile('.cache/bench.json', `${JSON.stringify(report, null, 2)}\n`);
console.log('\nWritten to .cache/bench.json');

function line(row: BenchRow): string {
  const { work, value, unit, reference, budget } = row;
  const figure = `${round(value)} ${unit}`;
  const verdict = measured(row) <= budget ? 'within' : 'OVER';
  return reference
    ? `${work}: ${figure} = ${round(measured(row))} × ${reference.what} (${round(reference.value)} ${unit}); ${verdict} ${budget} ×`
    : `${work}: ${figure}; ${verdict} ${budget} ${unit}`;
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
