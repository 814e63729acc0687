import { z } from 'zod';
import type { ArticleContent } from '../../shared/article/article.ts';
import type { Database } from '../database/database.ts';
import type { Log } from '../platform.ts';
import { draftRows } from './draft-rows.ts';
import { journalOf } from './journal.ts';

/** A draft that could still be read in a damaged database. */
export interface RescuedDraft {
  readonly id: string;
  readonly seq: number;
  readonly content: ArticleContent;
}

/** Hands every draft that can still be read whole to `putBack`; returns how many that took. */
export function rescueDrafts(
  damaged: Database,
  putBack: (draft: RescuedDraft) => boolean,
  log: Log,
): number {
  let rescued = 0;
  for (const draft of readableDrafts(damaged)) {
    try {
      if (putBack(draft)) rescued += 1;
    } catch (error) {
      log.warn({ draft: draft.id, err: error }, 'draft not rescued');
    }
  }
  log.info({ rescued }, 'drafts rescued from the damaged database');
  return rescued;
}

const lastKey = z.object({ key: z.number() });
const line = z.object({ id: z.uuid(), seq: z.number() });

/** One by one: what a damaged page took from one draft does not take the others. */
function* readableDrafts(damaged: Database): Generator<RescuedDraft> {
  const last = attempt(() =>
    lastKey.parse(damaged.sql.prepare('SELECT max(key) AS key FROM drafts').get()),
  );
  const readers = attempt(() => ({
    select: damaged.statement('SELECT id, seq FROM drafts WHERE key = ?'),
    rows: draftRows(damaged),
    journal: journalOf(damaged, { before: () => null, madeBefore: () => null }),
  }));
  if (!last || !readers) return;
  const { select, rows, journal } = readers;
  for (let key = 1; key <= last.key; key++) {
    const facts = attempt(() => line.parse(select.get(key)));
    if (!facts) continue;
    // A damaged page of blocks also hides its neighbours; the journal lies elsewhere.
    const content =
      attempt(() => rows.content(key)) ?? attempt(() => journal.contentAt(key, facts.seq));
    if (content) yield { ...facts, content };
  }
}

/** Null where a read fails: damage shows in too many ways to tell them apart. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
