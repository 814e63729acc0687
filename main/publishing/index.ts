import type { SiteProfile } from '../../shared/article/site-profile.ts';
import type { StoryRef } from '../../shared/article/story-ref.ts';
import type { publishingContract } from '../../shared/contract/publishing.ts';
import type { Role } from '../../shared/contract/settings.ts';
import type { FeatureHandlers } from '../../shared/rpc/contract.ts';
import type { Credentials } from '../credentials/index.ts';
import type { Database } from '../database/database.ts';
import type { Drafts } from '../drafts/index.ts';
import type { Emit } from '../events.ts';
import type { Log } from '../platform.ts';
import { createAttempt } from './attempt.ts';
import type { BackendSession, PublishingBackend } from './backend.ts';
import { backends as registeredBackends } from './backends/index.ts';
import type { Outcome, Ports } from './deliver.ts';
import { createDeliveryBoard } from './delivery-board.ts';
import type { LocalSite } from './destinations.ts';
import { createDestinations } from './destinations.ts';
import { draftReadiness } from './draft-readiness.ts';
import { publishingHandlers } from './handlers.ts';
import type { Http } from './http.ts';
import type { Entry } from './outbox.ts';
import { createOutbox } from './outbox.ts';
import type { Clock } from './outbox-worker.ts';
import { createOutboxWorker, systemClock } from './outbox-worker.ts';
import { createPublications } from './publications.ts';
import { createRemoteMedia } from './remote-media.ts';
import { siteNews } from './site-news.ts';

export type { BackendSession, RemoteStory } from './backend.ts';
export { BackendFailure } from './backend-failure.ts';
export type { LocalSite } from './destinations.ts';
export { createHttp } from './http.ts';
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
  const now = () => clock.now();
  const outbox = createOutbox(db, now);
  const publications = createPublications(db);
  const remoteMedia = createRemoteMedia(db);
  const destinations = createDestinations({
    ...dependencies,
    backends,
    localName: () => profile().siteName,
  });
  const board = createDeliveryBoard({ emit, drafts, outbox, publications });
  const takeNews = siteNews({
    publications,
    onChange: (draftId) => {
      board.updateDraft(draftId);
      emit('publishing.publications', { draftId });
    },
    now,
  });
  const readiness = draftReadiness({ ...dependencies, destinations, publications, now });
  const onFault = (fault: unknown) => log.error({ err: fault }, 'fault in publishing');
  const tellDestinations = () => emit('publishing.destinations', [...destinations.list()]);

  const onResult = (entry: Entry, outcome: Outcome | null): void => {
    const { id, draftId, destinationId, action, state, failure } = entry.delivery;
    board.updateDraft(draftId, outcome?.state === 'submitted');
    board.showResult(entry);
    const facts = { delivery: id, destination: destinationId, action, state };
    log.info({ ...facts, cause: failure?.cause }, 'delivery');
    if (outcome) {
      // The site is there again: what waits for it need not wait any longer.
      outbox.hurry(destinationId);
      onDelivered(destinationId);
    }
  };
  const attempt = createAttempt({
    db,
    outbox,
    publications,
    remoteMedia,
    media,
    profile,
    session: (id) => destinations.session(id),
    now,
    random,
    onChange: (entry, step, progress) => board.showStep(entry, step, progress),
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
    nextDue: () => outbox.nextDue(),
    attempt,
    onFault,
  });

  return {
    handlers: publishingHandlers({
      ...dependencies,
      backends,
      destinations,
      outbox,
      board,
      worker,
      readiness,
      tellDestinations,
    }),
    sources: () =>
      Promise.resolve(
        destinations.list().map(({ id, name }) => ({
          destinationId: id,
          label: name,
          listPublished: async (from, options) => {
            const session = await destinations.session(id);
            const page = await session.listPublished(from, options);
            await takeNews(id, page.stories, session, options?.signal);
            return page;
          },
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
  };
}
