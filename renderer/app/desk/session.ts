import type { DraftSummary } from '../../../shared/contract/drafts.ts';
import type { EditorServices, OpenArticle, Readable } from '../../features/editor/index.tsx';
import { observable, openArticle } from '../../features/editor/index.tsx';
import { api, onConnection, onEvent } from '../api.ts';

/** One draft open in this window. */
export interface Session {
  readonly article: OpenArticle;
  /** Its line of the library, as it is now. */
  readonly summary: Readable<DraftSummary>;
  /** Stores what is pending, then leaves the draft; rejects, and stays open, where it cannot be stored. */
  close(): Promise<void>;
  /** Leaves the draft without storing: for drafts that were put in the bin or changed as a whole. */
  abandon(): void;
}

/** Opens a draft and keeps it in step with the core until it is closed. */
export async function openSession(
  id: string,
  services: EditorServices,
  onGone: () => void,
): Promise<Session> {
  const open = () => api.drafts.open({ id });
  const draft = await open();
  // One name across connections: a batch whose answer got lost is known again as this window's own.
  const writer = crypto.randomUUID();
  const article = openArticle({
    draft,
    save: (base, change) => api.drafts.journal({ id, base, change, writer }),
    reopen: open,
    services,
  });
  const summary = observable(draft.summary);
  const offs = [
    onEvent('drafts.journalled', (batch) => {
      if (batch.id === id) article.receive(batch);
    }),
    onEvent('drafts.changed', (change) => {
      if (change.id !== id) return;
      if (change.summary?.binnedAt === null) summary.set(change.summary);
      else onGone();
    }),
    // A new pipe is a new window to the core: attach again, store what waits and show what others
    // wrote meanwhile.
    onConnection((state) => {
      if (state !== 'connected') return;
      open().then(
        ({ seq }) => article.attached(seq),
        () => undefined,
      );
    }),
  ];
  const abandon = (): void => {
    for (const off of offs) off();
    article.dispose();
  };
  return {
    article,
    summary,
    abandon,
    close: async () => {
      await article.flush();
      abandon();
      await api.drafts.close({ id });
    },
  };
}
