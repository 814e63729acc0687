import type { SiteProfile } from '../../shared/article/site-profile.ts';
import type { StoryRef } from '../../shared/article/story-ref.ts';
import { storyKey } from '../../shared/article/story-ref.ts';
import type {
  Delivery,
  Publication,
  publishingContract,
  ReadinessIssue,
} from '../../shared/contract/publishing.ts';
import type { Role } from '../../shared/contract/settings.ts';
import { AppError } from '../../shared/rpc/app-error.ts';
import type { FeatureHandlers } from '../../shared/rpc/contract.ts';
import type { Credentials } from '../credentials/index.ts';
import type { Database } from '../database/database.ts';
import type { Drafts } from '../drafts/index.ts';
import type { Emit } from '../events.ts';
import type { Log } from '../platform.ts';
import { storiesOf } from './attachments.ts';
import { createAttempt } from './attempt.ts';
import type { BackendSession, PublishingBackend } from './backend.ts';
import { BackendFailure } from './backend-failure.ts';
import { backends as registeredBackends } from './backends/index.ts';
import { contentHash } from './content-hash.ts';
import type { Outcome, Ports } from './deliver.ts';
import type { LocalSite } from './destinations.ts';
import { createDestinations } from './destinations.ts';
import type { Http } from './http.ts';
import type { Entry } from './outbox.ts';
import { createOutbox } from './outbox.ts';
import type { Clock } from './outbox-worker.ts';
import { createOutboxWorker, systemClock } from './outbox-worker.ts';
import { createPublications } from './publications.ts';
import type { ReadinessInput } from './readiness/index.ts';
import { readinessOf } from './readiness/index.ts';
import { createRemoteMedia } from './remote-media.ts';
import { siteStateOf } from './site-state.ts';

export type { BackendSession, RemoteStory } from './backend.ts';
export { BackendFailure } from './backend-failure.ts';
export type { LocalSite } from './destinations.ts';
export { createHttp } from './http.ts';
export type { Http } from './http.ts';
export type { Clock } from './outbox-worker.ts';

/** What publishing needs of the rest of the core. */
export interface PublishingDependencies {
  readonly db: Database;
  readonly emit: Emit;
  readonly log: Log;
  readonly http: Http;
  readonly credentials: Credentials;
  readonly drafts: Pick<Drafts, 'read' | 'setSite' | 'setReview'>;
  readonly media: Ports['media'];
  readonly profile: () => SiteProfile;
  readonly role: () => Role;
  /** Keeps the draft's text as a revision of kind `published`; returns its id. */
  readonly keepRevision: (draftId: string) => string;
  /** References as the archive knows them now, in the same order. */
  readonly references: (stories: readonly StoryRef[]) => readonly StoryRef[];
  /** The site inside the app, or null while it does not run. */
  readonly localSite: () => LocalSite | null;
  /** Something was published, changed or taken down on a destination. */
  readonly onDelivered: (destinationId: string) => void;
  readonly backends?: readonly PublishingBackend[];
  readonly clock?: Clock;
  /** In [0, 1); spreads the retries of many computers. */
  readonly random?: () => number;
}

/** Publishing, as the rest of the core uses it. */
export interface Publishing {
  readonly handlers: FeatureHandlers<typeof publishingContract>;
  /** Every destination with the call that lists its published stories. */
  sources(): Promise<
    readonly {
      readonly destinationId: string;
      readonly label: string;
      readonly listPublished: BackendSession['listPublished'];
    }[]
  >;
  /** When the draft was first published anywhere, or null. */
  firstPublishedAt(draftId: string): string | null;
  /** Goes on with what an earlier run left in the outbox. Call it once the local site runs. */
  start(): void;
  /** Tells the windows that the destinations changed, e.g. with the user's role. */
  destinationsChanged(): void;
  /** Interrupts what is being sent; it goes on at the next start. */
  close(): Promise<void>;
}

/** Opens destinations and outbox over an open database. Sends nothing before `start`. */
export function createPublishing(dependencies: PublishingDependencies): Publishing {
  const { db, emit, log, drafts, media, profile, onDelivered } = dependencies;
  const { clock = systemClock, random = Math.random, backends = registeredBackends } = dependencies;
  const outbox = createOutbox(db, () => clock.now());
  const publications = createPublications(db);
  const remoteMedia = createRemoteMedia(db);
  const destinations = createDestinations({
    ...dependencies,
    backends,
    localName: () => profile().siteName,
  });
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
  const updateDraft = (draftId: string, review: 'writing' | 'submitted' | null = null): void => {
    try {
      if (review !== null) drafts.setReview(draftId, review);
      const state = siteStateOf(
        outbox.list(draftId).map(({ delivery }) => delivery),
        publicationsOf(draftId),
      );
      if (drafts.read(draftId).summary.site !== state) drafts.setSite(draftId, state);
    } catch (fault) {
      // A draft destroyed meanwhile is no reason to stop its delivery.
      if (!(fault instanceof AppError && fault.code === 'draft-not-found')) throw fault;
    }
  };

  const onResult = (entry: Entry, outcome: Outcome | null): void => {
    const { id, draftId, destinationId, action, state, failure } = entry.delivery;
    live.delete(id);
    const submitted = outcome?.state === 'submitted';
    updateDraft(draftId, submitted ? 'submitted' : null);
    show(entry);
    log.info(
      { delivery: id, destination: destinationId, action, state, cause: failure?.cause },
      'delivery',
    );
    if (outcome) {
      outbox.hurry(destinationId);
      onDelivered(destinationId);
    }
  };
  const onFault = (fault: unknown) => log.error({ err: fault }, 'fault in publishing');

  const attempt = createAttempt({
    db,
    outbox,
    publications,
    remoteMedia,
    media,
    profile,
    session: destinations.session,
    now: () => clock.now(),
    random,
    onChange: (entry, step, progress) => {
      live.set(entry.delivery.id, { step, progress: Math.min(progress, 1) });
      show(entry);
    },
    onResult,
    onFault,
  });
  const worker = createOutboxWorker({
    clock,
    due: () => {
      // Marked as being sent, but by nobody: a process that was killed, or a full disk.
      for (const { delivery } of outbox.sending()) {
        if (!worker.isRunning(delivery.id)) outbox.again(delivery.id, false);
      }
      return outbox.due().map(({ delivery }) => delivery.id);
    },
    nextDue: outbox.nextDue,
    attempt,
    onFault,
  });

  const readiness = (
    draftId: string,
    destinationId: string,
    action: ReadinessInput['action'],
  ): ReadinessIssue[] => {
    const { content } = drafts.read(draftId);
    const destination = destinations.get(destinationId);
    const stories = [
      ...storiesOf(content, 'related-stories'),
      ...storiesOf(content, 'recommended-news'),
    ].map(({ story }) => story);
    const known = dependencies.references(stories);
    return readinessOf({
      content,
      profile: profile(),
      destination,
      capabilities: destinations.backendOf(destination.backendId).capabilities,
      action,
      stories: new Map(known.map((story) => [storyKey(story), story])),
      own: new Set(
        publications
          .list(draftId)
          .map(({ destinationId: id, receipt }) =>
            storyKey({ destinationId: id, remoteId: receipt.remoteId }),
          ),
      ),
      mediaBytes: (hash) => {
        try {
          return media.describe(hash).bytes;
        } catch {
          return null;
        }
      },
      now: new Date(clock.now()),
    });
  };
  const newestOf = ({ draftId, destinationId }: Entry['delivery']) => {
    const all = outbox.list(draftId).map(({ delivery }) => delivery);
    return all.find((delivery) => delivery.destinationId === destinationId) ?? { id: null };
  };
  const tellDestinations = () => emit('publishing.destinations', [...destinations.list()]);

  return {
    sources: () =>
      Promise.resolve(
        destinations.list().map(({ id, name }) => ({
          destinationId: id,
          label: name,
          listPublished: async (from, options) =>
            (await destinations.session(id)).listPublished(from, options),
        })),
      ),
    firstPublishedAt: (draftId) =>
      publications
        .list(draftId)
        .map(({ firstPublishedAt }) => firstPublishedAt)
        .find((at) => at !== null) ?? null,
    start: () => worker.wake(),
    destinationsChanged: tellDestinations,
    close: () => worker.stop(),
    handlers: {
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
            revisionId: action === 'unpublish' ? null : dependencies.keepRevision(draftId),
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
            if (newestOf(delivery).id !== id) return deliveryOf(outbox.get(id));
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
    },
  };
}
