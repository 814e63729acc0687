import type { publishingContract } from '../../shared/contract/publishing.ts';
import { AppError } from '../../shared/rpc/app-error.ts';
import type { FeatureHandlers } from '../../shared/rpc/contract.ts';
import type { Database } from '../database/database.ts';
import type { Drafts } from '../drafts/index.ts';
import type { PublishingBackend } from './backend.ts';
import { BackendFailure } from './backend-failure.ts';
import { contentHash } from './content-hash.ts';
import type { DeliveryBoard } from './delivery-board.ts';
import type { Destinations } from './destinations.ts';
import type { DraftReadiness } from './draft-readiness.ts';
import type { Entry, Outbox } from './outbox.ts';
import type { OutboxWorker } from './outbox-worker.ts';

interface Dependencies {
  readonly db: Database;
  readonly backends: readonly PublishingBackend[];
  readonly destinations: Destinations;
  readonly outbox: Outbox;
  readonly board: DeliveryBoard;
  readonly worker: OutboxWorker;
  readonly readiness: DraftReadiness;
  readonly drafts: Pick<Drafts, 'read'>;
  readonly keepRevision: (draftId: string) => string;
  readonly tellDestinations: () => void;
}

type Handlers = FeatureHandlers<typeof publishingContract>;

/** The calls of the contract. */
export function publishingHandlers(dependencies: Dependencies): Handlers {
  return { ...destinationHandlers(dependencies), ...deliveryHandlers(dependencies) };
}

function destinationHandlers({
  backends,
  destinations,
  outbox,
  worker,
  tellDestinations,
}: Dependencies) {
  return {
    backends: () =>
      backends.map(({ id, label, capabilities, fields }) => ({
        id,
        label: { ...label },
        capabilities: [...capabilities],
        fields: Object.fromEntries(
          Object.entries(fields).map(([name, field]) => [name, { ...field }]),
        ),
      })),
    destinations: () => [...destinations.list()],
    saveDestination: async (input) => {
      const saved = await destinations.save(input);
      tellDestinations();
      return saved;
    },
    removeDestination: async ({ id }) => {
      if (outbox.underWayTo(id)) throw new AppError('destination-in-use');
      await destinations.remove(id);
      tellDestinations();
    },
    verifyDestination: async ({ id }) => {
      destinations.get(id);
      try {
        const { rights } = await (await destinations.session(id)).verify();
        destinations.setRights(id, rights);
        outbox.hurry(id);
        worker.wake();
        tellDestinations();
        return { destination: destinations.get(id), failure: null };
      } catch (fault) {
        if (!(fault instanceof BackendFailure)) throw fault;
        return { destination: destinations.get(id), failure: fault.toFailure() };
      }
    },
  } satisfies Partial<Handlers>;
}

function deliveryHandlers(dependencies: Dependencies) {
  const { db, outbox, board, worker, readiness, drafts, keepRevision } = dependencies;
  const { deliveryOf, show, updateDraft, publicationsOf } = board;
  const isNewest = ({ id, draftId, destinationId }: Entry['delivery']): boolean => {
    const all = outbox.list(draftId).map(({ delivery }) => delivery);
    return all.find((delivery) => delivery.destinationId === destinationId)?.id === id;
  };
  return {
    readiness: (input) => readiness(input.draftId, input.destinationId, null),
    publish: ({ draftId, destinationId, action }) => {
      const red = readiness(draftId, destinationId, action).filter(
        ({ severity }) => severity === 'block',
      );
      if (red.length > 0) throw new AppError('not-ready', { issues: red.length });
      const { queued, superseded } = db.transaction(() => {
        const { seq, content, summary } = drafts.read(draftId);
        return outbox.enqueue({
          draftId,
          destinationId,
          action,
          content,
          contentHash: contentHash(content),
          seq,
          draftCreatedAt: summary.createdAt,
          revisionId: action === 'unpublish' ? null : keepRevision(draftId),
        });
      });
      if (superseded !== null) show(outbox.get(superseded));
      updateDraft(draftId);
      const delivery = show(queued);
      worker.wake();
      return delivery;
    },
    deliveries: ({ draftId }) => outbox.list(draftId).map(deliveryOf),
    retry: ({ id, overwrite }) => {
      const { delivery } = outbox.get(id);
      switch (delivery.state) {
        case 'sending':
          throw new AppError('delivery-running');
        case 'delivered':
        case 'cancelled':
          return deliveryOf(outbox.get(id));
        case 'waiting':
        case 'retrying':
        case 'needs-user':
        case 'failed': {
          // An older text must not go out after a newer one.
          if (!isNewest(delivery)) return deliveryOf(outbox.get(id));
          const again = outbox.again(id, overwrite);
          updateDraft(delivery.draftId);
          const shown = show(again);
          worker.wake();
          return shown;
        }
      }
    },
    cancel: ({ id }) => {
      const { delivery } = outbox.get(id);
      if (delivery.state === 'sending') throw new AppError('delivery-running');
      if (delivery.state === 'delivered' || delivery.state === 'cancelled') {
        return deliveryOf(outbox.get(id));
      }
      const cancelled = outbox.cancel(id);
      updateDraft(delivery.draftId);
      return show(cancelled);
    },
    publications: ({ draftId }) => publicationsOf(draftId),
  } satisfies Partial<Handlers>;
}
