import type { ArticleFields } from '../../../shared/article/article.ts';
import type { Readable } from '../../features/editor/index.tsx';
import { observable } from '../../features/editor/index.tsx';
import { api, onEvent } from '../api.ts';
import type { FirstAnswers } from '../first-answers.ts';
import { showTrouble } from '../trouble/index.ts';
import { createServices } from './services.ts';
import type { DeskServices } from './services.ts';
import { openSession } from './session.ts';
import type { Session } from './session.ts';

/** What lies on the desk. */
export type DeskState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'opening'; readonly id: string }
  | {
      readonly kind: 'open';
      readonly id: string;
      readonly session: Session;
      /** Just made: the keyboard belongs into its headline. */
      readonly isNew: boolean;
    }
  | { readonly kind: 'failed'; readonly id: string; readonly error: unknown };

/** The one article this window has open. */
export interface Desk {
  readonly state: Readable<DeskState>;
  /** Opens the draft that was changed last, where there is one. */
  start(): Promise<void>;
  /** Opens a draft in the place of the one before, which is stored first; if that fails it stays. */
  open(id: string): Promise<void>;
  /** Makes a draft and opens it. */
  create(fields: Partial<ArticleFields>): Promise<void>;
  /** Opens the same draft anew, after its text was changed as a whole. */
  reopen(): Promise<void>;
}

/** Makes the desk; it answers the core's „store everything, I am closing” from then on. */
export function createDesk(first: FirstAnswers): Desk {
  const state = observable<DeskState>({ kind: 'starting' });
  let ready: Promise<DeskServices> | null = null;
  const makeReady = (profile?: FirstAnswers['profile']): Promise<DeskServices> =>
    (ready ??= createServices(profile ?? api.profile.get()).catch((error: unknown) => {
      ready = null;
      throw error;
    }));
  // One change of article at a time, in the order they were asked for.
  let queue: Promise<void> = Promise.resolve();
  const inTurn = (change: () => Promise<void>): Promise<void> => {
    queue = queue.then(() => showTrouble(change));
    return queue;
  };
  const session = (): Session | null => {
    const now = state.get();
    return now.kind === 'open' ? now.session : null;
  };

  const show = async (id: string, isNew = false): Promise<void> => {
    state.set({ kind: 'opening', id });
    try {
      const { services } = await makeReady();
      const opened = await openSession(id, services, () => {
        if (session() !== opened) return;
        state.set({ kind: 'empty' });
        opened.abandon();
      });
      state.set({ kind: 'open', id, session: opened, isNew });
    } catch (error) {
      state.set({ kind: 'failed', id, error });
    }
  };

  onEvent('app.flushRequested', ({ token }) => {
    // No answer where the text could not be stored: the host then knows not to trust the close.
    void showTrouble(async () => {
      await session()?.article.flush();
      await api.app.flushed({ token });
    });
  });
  window.addEventListener('beforeunload', (event) => {
    const article = session()?.article;
    if (article === undefined || article.saveState.get().kind === 'saved') return;
    // Sent while the user is asked; where he leaves at once it is on its way all the same.
    article.flush().catch(() => undefined);
    event.preventDefault();
  });

  return {
    state,
    start: () =>
      inTurn(async () => {
        // What goes wrong with the services is told where they are needed.
        makeReady(first.profile).catch(() => undefined);
        const [draft] = (await first.newest).drafts;
        if (draft) await show(draft.id);
        else state.set({ kind: 'empty' });
      }),
    open: (id) =>
      inTurn(async () => {
        const now = state.get();
        if (now.kind === 'open' && now.id === id) return;
        await session()?.close();
        await show(id);
      }),
    create: (fields) =>
      inTurn(async () => {
        await session()?.close();
        const draft = await api.drafts.create({ fields });
        await show(draft.summary.id, true);
      }),
    reopen: () =>
      inTurn(async () => {
        const now = state.get();
        if (now.kind !== 'open') return;
        now.session.abandon();
        await show(now.id);
      }),
  };
}
