import type { Revision } from '../../shared/contract/revisions.ts';
import type { DraftListener } from '../drafts/index.ts';
import type { Log } from '../platform.ts';

/** A text that is being worked on becomes a revision this often. */
const INTERVAL_MS = 5 * 60 * 1000;

/** Makes revisions by itself, as drafts are opened, worked on and closed. */
export interface RevisionKeeper {
  readonly listener: DraftListener;
  /** Makes the revisions that are due now. */
  keepDue(): void;
  stop(): void;
}

/** Starts to listen. A revision that cannot be made is logged: the text itself is in the journal. */
export function revisionKeeper(
  log: Log,
  snapshot: (draftId: string, kind: Revision['kind']) => void,
): RevisionKeeper {
  const changed = new Set<string>();
  const attempt = (id: string, kind: Revision['kind']): void => {
    try {
      snapshot(id, kind);
      changed.delete(id);
    } catch (error) {
      log.warn({ draft: id, kind, err: error }, 'revision not made');
    }
  };
  const keepDue = (): void => {
    for (const id of [...changed]) attempt(id, 'interval');
  };
  const timer = setInterval(keepDue, INTERVAL_MS).unref();

  return {
    keepDue,
    listener: {
      opened: (id) => attempt(id, 'opened'),
      changed: (id) => void changed.add(id),
      closed: (id) => attempt(id, 'closed'),
    },
    stop: () => clearInterval(timer),
  };
}
