import type { ArticleContent } from '../../shared/article/article.ts';
import type {
  draftsContract,
  DraftSummary,
  OpenDraft,
  reviewState,
  siteState,
} from '../../shared/contract/drafts.ts';
import type { FeatureHandlers } from '../../shared/rpc/contract.ts';
import type { z } from 'zod';
import type { Database } from '../database/database.ts';
import type { Emit } from '../events.ts';
import type { Log } from '../platform.ts';
import { announcements } from './announcements.ts';
import { changeBetween } from './change.ts';
import { draftRows } from './draft-rows.ts';
import { draftWrites } from './draft-writes.ts';
import { journalling } from './journalling.ts';
import type { Snapshots } from './journal.ts';
import { journalOf } from './journal.ts';
import { library } from './library.ts';
import type { RescuedDraft } from './rescue.ts';
import { rescueDrafts } from './rescue.ts';
import { draftSearch } from './search.ts';
import { draftWindows } from './windows.ts';

export type { Snapshot } from './journal.ts';

/** Batches younger than this stay in the journal, for windows that come back with old texts. */
const JOURNAL_KEPT_MS = 24 * 60 * 60 * 1000;

/** Author of what was read out of a damaged database. */
const RESCUE = 'rescue';

export type ReviewState = z.infer<typeof reviewState>;
export type SiteState = z.infer<typeof siteState>;

/**
 * The drafts, as the rest of the core uses them. All calls are synchronous and durable when they
 * return; an unknown id gives `draft-not-found`. Called inside `db.transaction` they join it.
 */
export interface Drafts {
  readonly handlers: FeatureHandlers<typeof draftsContract>;
  /** Line of the library, seq and whole content, as they are now. */
  read(id: string): OpenDraft;
  /** Makes the draft's content exactly this one, as one more journalled change; returns the draft. */
  replace(id: string, content: ArticleContent, author: string): OpenDraft;
  /**
   * Brings over the drafts that a damaged database can still tell and the backup in its place does
   * not have, or has in an older form, which stays in the journal. Returns how many.
   */
  rescueFrom(damaged: Database): number;
  /** Goes back to `writing` by itself when the text changes: nobody has read that text yet. */
  setReview(id: string, state: ReviewState): void;
  /** A `published` draft becomes `changed` by itself when its text changes. */
  setSite(id: string, state: SiteState): void;
  /** Ids of the drafts that some window has open. */
  openDrafts(): readonly string[];
  /** Detaches a window from all its drafts. */
  clientGone(clientId: string): void;
  /** Tells what was still to be told. Nothing else waits in memory. */
  close(): void;
}

interface Dependencies {
  readonly db: Database;
  readonly emit: Emit;
  readonly log: Log;
  readonly snapshots: Snapshots;
  readonly listener: DraftListener;
}

/** Hears what happens to drafts, after it is on the disk. Must not throw. */
export interface DraftListener {
  /** The first window came to a draft that was there before. */
  opened(id: string): void;
  changed(id: string): void;
  /** The last window left a draft. */
  closed(id: string): void;
}

/** Opens the drafts over an open database. */
export function createDrafts({ db, emit, log, snapshots, listener }: Dependencies): Drafts {
  const rows = draftRows(db);
  const writes = draftWrites(db);
  const search = draftSearch(db, rows);
  const windows = draftWindows();
  const summary = (id: string): DraftSummary => rows.summary(rows.find(id).key);
  const announce = announcements(emit, log, summary);
  const history = journalOf(db, snapshots);
  const journal = journalling({
    db,
    emit,
    rows,
    writes,
    history,
    windows,
    announce,
    onChanged: (id) => listener.changed(id),
  });

  const read = (id: string): OpenDraft => {
    const { key, seq } = rows.find(id);
    return { summary: rows.summary(key), seq, content: rows.content(key) };
  };
  const stateSetter = (column: 'review' | 'site') => {
    const update = db.statement(`UPDATE drafts SET ${column} = ? WHERE id = ?`);
    return (id: string, state: string): void => {
      rows.find(id);
      db.transaction(() => update.run(state, id));
      db.afterCommit(() => announce.now(id, summary(id)));
    };
  };

  const putBack = ({ id, seq, content }: RescuedDraft): boolean => {
    const isKnown = rows.keyOf(id) !== null;
    if (isKnown && rows.find(id).seq >= seq) return false;
    db.transaction(() => {
      const stamp = { author: RESCUE, at: new Date().toISOString() };
      if (!isKnown) writes.insert(id, stamp, { blocks: [] });
      journal.append(id, changeBetween(read(id).content, content), RESCUE);
    });
    return true;
  };

  /** The last window left: the moment to tidy up, for nobody waits. */
  const left = (id: string): void => {
    listener.closed(id);
    try {
      const key = rows.keyOf(id);
      const longAgo = new Date(Date.now() - JOURNAL_KEPT_MS).toISOString();
      if (key !== null) history.compact(key, longAgo);
    } catch (error) {
      log.warn({ draft: id, err: error }, 'journal not compacted');
    }
  };

  return {
    read,
    replace: (id, content, author) => {
      journal.append(id, changeBetween(read(id).content, content), author);
      return read(id);
    },
    rescueFrom: (damaged) => rescueDrafts(damaged, putBack, log),
    setReview: stateSetter('review'),
    setSite: stateSetter('site'),
    openDrafts: () => windows.openDrafts(),
    clientGone: (clientId) => {
      for (const id of windows.gone(clientId)) left(id);
    },
    close: () => announce.flush(),
    handlers: {
      ...library({ db, rows, writes, search, announce, read, windows }),
      open: ({ id }, { clientId }) => {
        const draft = read(id);
        const isFirst = windows.of(id).size === 0;
        windows.attach(id, clientId);
        if (isFirst) listener.opened(id);
        return draft;
      },
      close: ({ id }, { clientId }) => {
        if (windows.detach(id, clientId)) left(id);
      },
      journal: ({ id, base, change, writer }, { clientId }) =>
        journal.take({ id, base, change, clientId, writer: writer ?? clientId }),
    },
  };
}
