import { createApp } from '../../main/app.ts';
import type { Platform } from '../../main/platform.ts';
import type { Block } from '../../shared/article/block.ts';

// A core in a process of its own, so that its memory is its own: run by storage.bench.ts.
const [dataFolder = ''] = process.argv.slice(2);
const caller = { clientId: 'bench' };
let settings: Readonly<Record<string, unknown>> = {};
const platform: Platform = {
  host: 'browser',
  version: '0.0.0',
  dataFolder,
  settings: { read: () => settings, write: (values) => void (settings = values) },
  secrets: {
    read: () => Promise.resolve(null),
    write: () => Promise.resolve(),
    remove: () => Promise.resolve(),
  },
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  openExternal: () => Promise.resolve(),
};

const started = performance.now();
const app = await createApp(platform, { localSite: false });
const startMs = performance.now() - started;
const { drafts, archive } = app.handlers;

// The dictionary that invented the news would count as the core's memory: its texts serve again.
const stored = await drafts.list({ place: 'library', query: '', offset: 0, limit: 100 }, caller);
const blocks: Block[] = [];
for (const { id } of stored.drafts) {
  const { content } = await drafts.open({ id }, caller);
  blocks.push(...content.body.blocks);
  await drafts.close({ id }, caller);
}
const words = stored.drafts.flatMap(({ headline }) => headline.split(' '));
const wordAt = (n: number): string => words[(n * 7) % words.length] ?? '';

async function timed(times: number, work: (n: number) => unknown): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const from = performance.now();
    await work(n);
    taken.push(performance.now() - from);
  }
  return taken;
}

/** One paragraph edited again and again in an article of that many words. */
async function editing(words: number) {
  const created = await drafts.create({ fields: { headline: 'Un articol de măsurat' } }, caller);
  const { id } = created.summary;
  const article = blocks.slice(0, words / 60).map((block, n) => ({ ...block, id: `p${n}` }));
  const order = { start: 0, remove: 0, insert: article.map((block) => block.id) };
  const whole = { blocks: article, order };
  let { seq: base } = await drafts.journal({ id, base: 0, change: whole }, caller);
  const middle = article[Math.floor(article.length / 2)]?.id ?? '';
  const edited = (n: number): Block => ({
    ...(blocks[n] ?? { type: 'paragraph' }),
    id: middle,
  });
  const before = process.resourceUsage().fsWrite;
  const edits = 300;
  const acknowledged = await timed(edits, async (n) => {
    ({ seq: base } = await drafts.journal({ id, base, change: { blocks: [edited(n)] } }, caller));
  });
  // `fsWrite` counts blocks of 512 bytes.
  const bytesPerEdit = ((process.resourceUsage().fsWrite - before) * 512) / edits;
  await drafts.moveToBin({ ids: [id] }, caller);
  await drafts.deleteForever({ ids: [id] }, caller);
  return { acknowledged, bytesPerEdit };
}

const short = await editing(500);
const long = await editing(20_000);
const page = { place: 'library', limit: 100 } as const;
const list = await timed(100, (n) => drafts.list({ ...page, query: '', offset: n * 50 }, caller));
const search = await timed(100, (n) =>
  drafts.list({ ...page, query: wordAt(n).slice(0, 6), offset: 0 }, caller),
);
await timed(100, (n) =>
  archive.search({ query: `${wordAt(n)} ${wordAt(n + 1)}`, limit: 50, offset: 0 }, caller),
);
const rss = process.memoryUsage.rss();
await app.close();
process.stdout.write(JSON.stringify({ startMs, short, long, list, search, rss }));
