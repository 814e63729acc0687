import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Furniture } from '../../../shared/article/site-profile.ts';
import { furniture } from '../../../shared/article/site-profile.ts';

const row = z.object({ entry: z.string() });

export type FurnitureStore = ReturnType<typeof furnitureOf>;

/** The newsroom's furniture as the site last heard of it: one entry per id, shown in every article. */
export function furnitureOf(db: DatabaseSync) {
  const get = db.prepare('SELECT entry FROM furniture WHERE id = ?');
  const add = db.prepare('INSERT OR IGNORE INTO furniture (id, entry) VALUES (?, ?)');
  const put = db.prepare('INSERT OR REPLACE INTO furniture (id, entry) VALUES (?, ?)');
  return {
    find: (id: string): Furniture | undefined => {
      const found = get.get(id);
      return found ? furniture.parse(JSON.parse(row.parse(found).entry)) : undefined;
    },
    /** Entries new to the site are added; known ones change only where `replace` says so. */
    store: (entries: readonly Furniture[], replace: boolean): void => {
      for (const entry of entries) (replace ? put : add).run(entry.id, JSON.stringify(entry));
    },
  };
}
