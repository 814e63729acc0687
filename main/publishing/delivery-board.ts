import type { Delivery, Publication } from '../../shared/contract/publishing.ts';
import { AppError } from '../../shared/rpc/app-error.ts';
import type { Drafts } from '../drafts/index.ts';
import type { Emit } from '../events.ts';
import { contentHash } from './content-hash.ts';
import type { Entry, Outbox } from './outbox.ts';
import type { Publications } from './publications.ts';
import { siteStateOf } from './site-state.ts';

interface Dependencies {
  readonly emit: Emit;
  readonly drafts: Pick<Drafts, 'read' | 'setSite' | 'setReview'>;
  readonly outbox: Outbox;
  readonly publications: Publications;
}

export type DeliveryBoard = ReturnType<typeof createDeliveryBoard>;

/** What windows and the library are told of deliveries: what is stored, and how far the sending is. */
export function createDeliveryBoard({ emit, drafts, outbox, publications }: Dependencies) {
  const live = new Map<string, Pick<Delivery, 'step' | 'progress'>>();

  const deliveryOf = ({ delivery }: Entry): Delivery => {
    const done = delivery.state === 'delivered' ? 1 : 0;
    const { step, progress } = live.get(delivery.id) ?? { step: null, progress: done };
    return { ...delivery, step, progress };
  };
  const show = (entry: Entry): Delivery => {
    const delivery = deliveryOf(entry);
    emit('publishing.delivery', delivery);
    return delivery;
  };
  const publicationsOf = (draftId: string): Publication[] => {
    const stored = publications.list(draftId);
    if (stored.length === 0) return [];
    const { seq, content } = drafts.read(draftId);
    return stored.map(({ seq: deliveredSeq, contentHash: deliveredHash, ...publication }) => ({
      ...publication,
      // Undone changes leave a new seq and the same text.
      changed: deliveredSeq !== seq && deliveredHash !== contentHash(content),
    }));
  };

  return {
    deliveryOf,
    show,
    publicationsOf,
    showStep: (entry: Entry, step: Delivery['step'], progress: number): void => {
      live.set(entry.delivery.id, { step, progress: Math.min(progress, 1) });
      show(entry);
    },
    /** Shows the end of an attempt. */
    showResult: (entry: Entry): void => {
      live.delete(entry.delivery.id);
      show(entry);
    },
    /** Keeps the draft's own states in step with its deliveries. */
    updateDraft: (draftId: string, submitted = false): void => {
      try {
        const publications = publicationsOf(draftId);
        // What was written since the submission has reached nobody: the draft is still being written.
        const isSubmitted = publications.some(
          (each) => each.state === 'submitted' && !each.changed,
        );
        if (submitted && isSubmitted) drafts.setReview(draftId, 'submitted');
        const { summary } = drafts.read(draftId);
        const isOut = publications.some((each) => each.state === 'published' && !each.changed);
        if (isOut && summary.review === 'submitted') drafts.setReview(draftId, 'approved');
        const deliveries = outbox.list(draftId).map(({ delivery }) => delivery);
        const state = siteStateOf(deliveries, publications);
        if (summary.site !== state) drafts.setSite(draftId, state);
      } catch (fault) {
        // A draft destroyed meanwhile is no reason to stop its delivery.
        if (!(fault instanceof AppError && fault.code === 'draft-not-found')) throw fault;
      }
    },
  };
}
