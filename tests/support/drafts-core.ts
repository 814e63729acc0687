import type { DataFolder } from '../../main/database/open-data-folder.ts';
import { openDataFolder } from '../../main/database/open-data-folder.ts';
import type { Drafts } from '../../main/drafts/index.ts';
import { createDrafts } from '../../main/drafts/index.ts';
import type { Audience, Emit } from '../../main/events.ts';
import type { Log } from '../../main/platform.ts';
import type { Revisions } from '../../main/revisions/index.ts';
import { createRevisions, revisionKeeper, snapshotStore } from '../../main/revisions/index.ts';
import type { Block } from '../../shared/article/block.ts';
import type { Notice } from '../../shared/contract/app.ts';

export const silentLog: Log = { info: nothing, warn: nothing, error: nothing };

/** An event as a host would get it. */
export interface RecordedEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly audience: Audience;
}

/** Databases, drafts and revisions over one data folder, as the core wires them. */
export interface DraftsCore {
  readonly data: DataFolder;
  readonly drafts: Drafts;
  readonly revisions: Revisions;
  readonly events: RecordedEvent[];
  readonly notices: Notice[];
  keepDue(): void;
  close(): Promise<void>;
}

/** Opens the core over a folder that may hold what an earlier one left there. */
export function openDraftsCore(folder: string): DraftsCore {
  const events: RecordedEvent[] = [];
  const notices: Notice[] = [];
  const emit: Emit = (name, payload, audience = {}) => events.push({ name, payload, audience });
  const data = openDataFolder(folder, silentLog, (notice) => notices.push(notice));
  const db = data.store;
  const snapshots = snapshotStore(db);
  const keeper = revisionKeeper(silentLog, (id, kind) => revisions.snapshot(id, kind));
  const { listener } = keeper;
  const drafts = createDrafts({ db, emit, log: silentLog, snapshots, listener });
  const damaged = data.openDamaged();
  if (damaged) drafts.rescueFrom(damaged);
  damaged?.close();
  const revisions = createRevisions({ db, emit, drafts, snapshots, author: () => 'Ana Pop' });
  return {
    data,
    drafts,
    revisions,
    events,
    notices,
    keepDue: () => keeper.keepDue(),
    close: async () => {
      keeper.stop();
      drafts.close();
      await data.close();
    },
  };
}

/** A paragraph of plain text. */
export function paragraph(id: string, text: string): Block {
  return { id, type: 'paragraph', children: [{ type: 'text', text }] };
}

function nothing(): void {
  // A test that wants to know what was logged brings its own log.
}
