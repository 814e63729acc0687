import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { storyWriter } from '../../main/archive/stories.ts';
import { openDataFolder } from '../../main/database/open-data-folder.ts';
import { createDrafts } from '../../main/drafts/index.ts';
import type { Log } from '../../main/platform.ts';
import { snapshotStore } from '../../main/revisions/index.ts';
import type { Block } from '../../shared/article/block.ts';

/** Drafts, words in each and archive stories of the newsroom that the budgets speak of. */
export const newsroomSize = { drafts: 10_000, words: 600, stories: 200_000 } as const;

const folder = resolve(import.meta.dirname, '../../.cache/bench/newsroom-1');
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A data folder of that size. Made once, in a minute or two, and kept for later runs. */
export async function newsroomFolder(): Promise<string> {
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const data = openDataFolder(unfinished, silent, () => undefined);
  const db = data.store;
  const drafts = createDrafts({
    db,
    emit: () => undefined,
    log: silent,
    snapshots: snapshotStore(db),
    listener: { opened: () => undefined, changed: () => undefined, closed: () => undefined },
  });
  const text = inventedText(1);
  const caller = { clientId: 'bench' };
  for (let from = 0; from < newsroomSize.drafts; from += 500) {
    db.transaction(() => {
      for (let n = from; n < from + 500; n++) {
        const created = drafts.handlers.create({ fields: { headline: text.sentence(9) } }, caller);
        if (created instanceof Promise) throw new Error('drafts answer at once');
        const blocks = paragraphs(text, newsroomSize.words);
        const order = { start: 0, remove: 0, insert: blocks.map(({ id }) => id) };
        void drafts.handlers.journal(
          { id: created.summary.id, base: 0, change: { blocks, order } },
          caller,
        );
      }
    });
  }
  await drafts.handlers.list({ place: 'library', query: 'oraș', offset: 0, limit: 1 }, caller);
  const write = storyWriter(data.archive);
  for (let from = 0; from < newsroomSize.stories; from += 5000) {
    data.archive.transaction(() => {
      for (let n = from; n < from + 5000; n++) write('bench', inventedStory(n, text));
    });
  }
  await data.close();
  renameSync(unfinished, folder);
  return folder;
}

/** Paragraphs of sixty words, as many as the words need. */
export function paragraphs(text: InventedText, words: number, prefix = 'p'): Block[] {
  return Array.from({ length: Math.ceil(words / 60) }, (_, at) => ({
    id: `${prefix}${at}`,
    type: 'paragraph',
    children: [{ type: 'text', text: text.sentences(60) }],
  }));
}

/** The same words in the same order for the same seed; rare and common ones as in a newspaper. */
export interface InventedText {
  sentence(words: number): string;
  sentences(words: number): string;
  word(): string;
}

/** Makes text out of syllables: what matters is how many words there are and how often each comes. */
export function inventedText(seed: number): InventedText {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const vocabulary = Array.from({ length: 40_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
  );
  vocabulary.splice(0, common.length, ...common);
  const word = (): string => vocabulary[Math.floor(vocabulary.length * random() ** 4)] ?? '';
  const sentence = (words: number): string => {
    const text = Array.from({ length: words }, word).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return {
    word,
    sentence,
    sentences: (words) =>
      Array.from({ length: Math.ceil(words / 15) }, () => `${sentence(15)}.`).join(' '),
  };
}

function inventedStory(n: number, text: InventedText) {
  return {
    remoteId: `s${n}`,
    url: `https://ziar.example/s${n}`,
    headline: text.sentence(9),
    standfirst: `${text.sentence(20)}.`,
    section: 'Actualitate',
    tags: [text.word(), text.word()],
    text: text.sentences(120),
    publishedAt: new Date(Date.UTC(2010, 0, 1) + n * 2_400_000).toISOString(),
    state: 'published' as const,
  };
}

const syllables =
  'ba be că de do fi ga ho în ja la lu ma me nă no pa po ră ri să si șa și ta te ța ți un va vi ză'.split(
    ' ',
  );
const common =
  'de și la în a pe cu că din nu se o un al mai care pentru este sunt au oraș primar guvern'.split(
    ' ',
  );
