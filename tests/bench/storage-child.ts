import { createApp } from '../../main/app.ts';
import type { Platform } from '../../main/platform.ts';
import { inventedText, paragraphs } from './invented-news.ts';

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
const text = inventedText(2);

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
  const blocks = paragraphs(text, words);
  const order = { start: 0, remove: 0, insert: blocks.map((block) => block.id) };
  let { seq: base } = await drafts.journal({ id, base: 0, change: { blocks, order } }, caller);
  const middle = blocks[Math.floor(blocks.length / 2)]?.id ?? '';
  const block = () => ({
    id: middle,
    type: 'paragraph',
    children: [{ type: 'text', text: text.sentences(60) }],
  });
  const before = process.resourceUsage().fsWrite;
  const edits = 300;
  const acknowledged = await timed(edits, async () => {
    ({ seq: base } = await drafts.journal({ id, base, change: { blocks: [block()] } }, caller));
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
const search = await timed(100, () =>
  drafts.list({ ...page, query: text.word().slice(0, 6), offset: 0 }, caller),
);
await timed(100, () =>
  archive.search({ query: `${text.word()} ${text.word()}`, limit: 50, offset: 0 }, caller),
);
const rss = process.memoryUsage.rss();
await app.close();
process.stdout.write(JSON.stringify({ startMs, short, long, list, search, rss }));
