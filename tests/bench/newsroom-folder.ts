import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { createArchive } from '../../main/archive/index.ts';
import { openDataFolder } from '../../main/database/open-data-folder.ts';
import { createDrafts } from '../../main/drafts/index.ts';
import type { Log } from '../../main/platform.ts';
import { snapshotStore } from '../../main/revisions/index.ts';
import { inventedSite, inventedText, paragraphs } from './invented-news.ts';

/** Drafts, words in each and archive stories of the newsroom that the budgets speak of. */
export const newsroomSize = { drafts: 10_000, words: 600, stories: 200_000 } as const;

/** A log that keeps nothing. */
export const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const folder = resolve(import.meta.dirname, '../../.cache/bench/newsroom-2');

/** A data folder of that size. Made once, in some minutes, and kept for later runs. */
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
  const archive = createArchive({
    db: data.archive,
    emit: () => undefined,
    sources: () => Promise.resolve([inventedSite('bench', newsroomSize.stories)]),
    onFault: (fault) => {
      throw fault;
    },
  });
  await archive.sync();
  await data.close();
  renameSync(unfinished, folder);
  return folder;
}
