import { randomUUID } from 'node:crypto';
import type { draftsContract, DraftChange, OpenDraft } from '../../shared/contract/drafts.ts';
import type { FeatureHandlers } from '../../shared/rpc/contract.ts';
import type { Database } from '../database/database.ts';
import type { Announcements } from './announcements.ts';
import type { DraftRows } from './draft-rows.ts';
import type { DraftWrites } from './draft-writes.ts';
import type { DraftSearch } from './search.ts';
import { matchOf } from './search.ts';
import type { DraftWindows } from './windows.ts';

interface Dependencies {
  readonly db: Database;
  readonly rows: DraftRows;
  readonly writes: DraftWrites;
  readonly search: DraftSearch;
  readonly announce: Announcements;
  readonly read: (id: string) => OpenDraft;
  readonly windows: DraftWindows;
}

type LibraryHandlers = Pick<
  FeatureHandlers<typeof draftsContract>,
  'list' | 'create' | 'duplicate' | 'moveToBin' | 'restore' | 'deleteForever'
>;

/** The calls about drafts as a whole: lines of the library, the bin. */
export function library(dependencies: Dependencies): LibraryHandlers {
  const { db, rows, writes, search, announce, read, windows } = dependencies;
  const bin = db.statement('UPDATE drafts SET binned_at = ? WHERE id = ?');
  const remove = db.statement('DELETE FROM drafts WHERE id = ? AND binned_at IS NOT NULL');

  const add = (change: DraftChange, author: string): OpenDraft => {
    const id = randomUUID();
    const stamp = { author, at: new Date().toISOString() };
    db.transaction(() => writes.insert(id, stamp, change));
    const draft = read(id);
    announce.now(id, draft.summary);
    return draft;
  };
  const move = (ids: readonly string[], binnedAt: string | null): void => {
    db.transaction(() => {
      for (const id of ids) {
        rows.find(id);
        bin.run(binnedAt, id);
      }
    });
    for (const id of ids) announce.now(id, rows.summary(rows.find(id).key));
  };

  return {
    list: ({ place, query, offset, limit }) => {
      const binned = place === 'bin';
      const match = matchOf(query);
      const keys = match
        ? search.page(match, binned, limit, offset)
        : rows.page(binned, limit, offset);
      const snippets = match ? search.snippets(query, keys) : new Map<number, string>();
      return {
        drafts: rows.summaries(keys).map((summary, index) => ({
          ...summary,
          snippet: snippets.get(keys[index] ?? 0) ?? null,
        })),
        total: match ? search.count(match, binned) : rows.count(binned),
      };
    },
    create: ({ fields }, { clientId }) => {
      const draft = add({ blocks: [], fields }, clientId);
      windows.attach(draft.summary.id, clientId);
      return draft;
    },
    duplicate: ({ id }, { clientId }) => {
      const { fields, body } = read(id).content;
      const blocks = body.blocks.map((block) => ({ ...block, id: randomUUID() }));
      const order = { start: 0, remove: 0, insert: blocks.map((block) => block.id) };
      return add({ blocks, order, fields }, clientId);
    },
    moveToBin: ({ ids }) => move(ids, new Date().toISOString()),
    restore: ({ ids }) => move(ids, null),
    deleteForever: ({ ids }) => {
      const gone = db.transaction(() =>
        ids.filter((id) => {
          const key = rows.keyOf(id);
          if (key === null || remove.run(id).changes === 0) return false;
          search.remove(key);
          return true;
        }),
      );
      for (const id of gone) announce.now(id, null);
    },
  };
}
