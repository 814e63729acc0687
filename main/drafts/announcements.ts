import type { DraftSummary } from '../../shared/contract/drafts.ts';
import type { Emit } from '../events.ts';
import type { Log } from '../platform.ts';

/** The library need not follow every key: a line that is being written is announced this often. */
const SPACING_MS = 500;

/** Tells all windows about lines of the library. */
export interface Announcements {
  /** Tells at once. */
  now(id: string, summary: DraftSummary | null): void;
  /** Tells within half a second, once for all changes until then. */
  soon(id: string): void;
  /** Tells at once what was still to be told. */
  flush(): void;
}

/** `read` gives the line as it is when it is told; where it cannot, the line is not told. */
export function announcements(
  emit: Emit,
  log: Log,
  read: (id: string) => DraftSummary,
): Announcements {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const ids = [...waiting];
    waiting.clear();
    for (const id of ids) {
      try {
        emit('drafts.changed', { id, summary: read(id) });
      } catch (error) {
        log.warn({ draft: id, err: error }, 'line of the library not announced');
      }
    }
  };

  return {
    now: (id, summary) => {
      waiting.delete(id);
      emit('drafts.changed', { id, summary });
    },
    soon: (id) => {
      waiting.add(id);
      timer ??= setTimeout(flush, SPACING_MS).unref();
    },
    flush,
  };
}
