import { randomUUID } from 'node:crypto';
import type { Revision, revisionsContract } from '../../shared/contract/revisions.ts';
import type { FeatureHandlers } from '../../shared/rpc/contract.ts';
import type { Database } from '../database/database.ts';
import type { Drafts } from '../drafts/index.ts';
import type { Emit } from '../events.ts';
import { revisionRows } from './revision-rows.ts';
import type { SnapshotStore } from './snapshots.ts';

export { revisionKeeper } from './keeper.ts';
export { snapshotStore } from './snapshots.ts';

export type RevisionKind = Revision['kind'];

/** Immutable copies of drafts, as the rest of the core uses them. */
export interface Revisions {
  readonly handlers: FeatureHandlers<typeof revisionsContract>;
  /**
   * Keeps the draft's text as it is now. Where the newest revision already is that text, the kinds
   * `opened`, `closed` and `interval` return it instead of adding another.
   */
  snapshot(draftId: string, kind: RevisionKind): Revision;
}

interface Dependencies {
  readonly db: Database;
  readonly emit: Emit;
  readonly drafts: Drafts;
  readonly snapshots: SnapshotStore;
  /** Name of the person who works here, for the record. */
  readonly author: () => string;
}

/** Opens the revisions over an open database. */
export function createRevisions(dependencies: Dependencies): Revisions {
  const { db, emit, drafts, snapshots, author } = dependencies;
  const rows = revisionRows(db);

  const add = (draftId: string, kind: RevisionKind, moreParents: readonly string[]): Revision => {
    const { summary, seq, content } = drafts.read(draftId);
    const newest = rows.newest(draftId);
    const revision: Revision = {
      id: randomUUID(),
      draftId,
      parents: [...(newest ? [newest.revision.id] : []), ...moreParents],
      kind,
      author: author(),
      createdAt: new Date().toISOString(),
      headline: content.fields.headline,
      words: summary.words,
    };
    rows.insert({ revision, seq, hash: snapshots.keep(content) });
    db.afterCommit(() => emit('revisions.added', revision));
    return revision;
  };
  const snapshot = (draftId: string, kind: RevisionKind): Revision =>
    db.transaction(() => {
      const newest = rows.newest(draftId);
      const known = newest && isAutomatic(kind) && newest.seq === drafts.read(draftId).seq;
      return known ? newest.revision : add(draftId, kind, []);
    });

  return {
    snapshot,
    handlers: {
      list: ({ draftId }) => {
        drafts.read(draftId);
        return [...rows.ofDraft(draftId)];
      },
      read: ({ id }) => {
        const { revision, hash } = rows.read(id);
        return { revision, content: snapshots.read(hash) };
      },
      keep: ({ draftId }) => snapshot(draftId, 'kept'),
      restore: ({ id }, { clientId }) =>
        db.transaction(() => {
          const { revision, hash } = rows.read(id);
          add(revision.draftId, 'before-restore', []);
          const draft = drafts.replace(revision.draftId, snapshots.read(hash), clientId);
          const newest = rows.newest(revision.draftId);
          add(revision.draftId, 'restored', newest?.revision.id === id ? [] : [id]);
          return draft;
        }),
    },
  };
}

function isAutomatic(kind: RevisionKind): boolean {
  return kind === 'opened' || kind === 'closed' || kind === 'interval';
}
