import { safeUrl } from '../shared/article/html.ts';
import type { AppContract } from '../shared/contract/index.ts';
import { AppError } from '../shared/rpc/app-error.ts';
import type { EventName, EventPayload, Handlers } from '../shared/rpc/contract.ts';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createArchive } from './archive/index.ts';
import { createCredentials } from './credentials/index.ts';
import { openDataFolder } from './database/open-data-folder.ts';
import { createDrafts } from './drafts/index.ts';
import type { Audience, Emit } from './events.ts';
import { createFlushing } from './flushing.ts';
import { guarded } from './guarded.ts';
import { createLanguage } from './language/index.ts';
import { createMedia } from './media/index.ts';
import { createNotices } from './notices.ts';
import type { Platform } from './platform.ts';
import { previewPages } from './preview-page.ts';
import { createProfile } from './profile/index.ts';
import { createHttp, createPublishing } from './publishing/index.ts';
import { createRevisions, revisionKeeper, snapshotStore } from './revisions/index.ts';
import { createSettings } from './settings/index.ts';
import type { RunningSite } from './site/index.ts';

export { StartError } from './database/start-error.ts';

/** A file or page the windows load by address instead of by call. */
export interface Resource {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** An event on its way to the windows. */
export interface AppEvent<N extends EventName<AppContract> = EventName<AppContract>> {
  readonly name: N;
  readonly payload: EventPayload<AppContract, N>;
  readonly audience: Audience;
}

/** The running core, as a host sees it. */
export interface App {
  readonly handlers: Handlers<AppContract>;
  /** Hands every event to the host; returns its own unsubscribe. */
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** `media/<hash>`, `preview/<draftId>` and what the preview page needs; null where there is none. */
  resource(path: string): Promise<Resource | null>;
  /** A window's pipe closed: its drafts are detached. */
  clientGone(clientId: string): void;
  /** Asks every window to flush, waits for their answers at most `timeoutMs`; true when all answered. */
  flush(clientIds: readonly string[], timeoutMs: number): Promise<boolean>;
  /** Finishes what is being written and closes the databases. Safe to call twice. */
  close(): Promise<void>;
}

/** Options of a start that tests and the command line set. */
export interface AppOptions {
  /** Starts the built-in local site and its demo archive; true unless told otherwise. */
  readonly localSite?: boolean;
  /**
   * How long the local site, deliveries and the reading of archives leave the processor to the first
   * window, in milliseconds; they begin at once unless told otherwise.
   */
  readonly onlineAfterMs?: number;
}

/** Opens the data folder and starts the core. Throws a `StartError` that says what the user can do. */
export type CreateApp = (platform: Platform, options?: AppOptions) => Promise<App>;

export const createApp: CreateApp = async (platform, options = {}) => {
  const { log, settings: settingsStore } = platform;
  const listeners = new Set<(event: AppEvent) => void>();
  const emit: Emit = (name, payload, audience = {}) => {
    for (const listener of listeners) listener({ name, payload, audience });
  };
  const notices = createNotices(emit);
  const flushing = createFlushing(emit);
  const data = openDataFolder(platform.dataFolder, log, (notice) => notices.raise(notice));
  const db = data.store;

  const settings = createSettings(settingsStore, emit);
  const language = createLanguage(settingsStore, emit);
  const profile = createProfile(settingsStore, emit);
  const media = await createMedia(db, platform.dataFolder);
  const snapshots = snapshotStore(db);
  const keeper = revisionKeeper(log, (id, kind) => revisions.snapshot(id, kind));
  const drafts = createDrafts({ db, emit, log, snapshots, listener: keeper.listener });
  const damaged = data.openDamaged();
  if (damaged) drafts.rescueFrom(damaged);
  damaged?.close();
  const author = (): string => settings.read().name;
  const revisions = createRevisions({ db, emit, drafts, snapshots, author });

  let localSite: RunningSite | null = null;
  const publishing = createPublishing({
    db,
    emit,
    log,
    http: createHttp({ userAgent: `Condei/${platform.version}` }),
    credentials: createCredentials(platform.secrets),
    drafts,
    media,
    profile: () => profile.read(),
    role: () => settings.read().role,
    keepRevision: (draftId) => revisions.snapshot(draftId, 'published').id,
    references: (stories) => archive.refresh(stories),
    localSite: () => localSite,
    // A reading under way may have passed the new story already: the second call is a fresh one.
    onDelivered: () => void archive.sync().then(() => archive.sync()),
  });
  const archive = createArchive({
    db: data.archive,
    emit,
    sources: () => publishing.sources(),
    onFault: (fault) => log.error({ err: fault }, 'archive not read'),
  });
  listeners.add(({ name }) => {
    if (name === 'settings.changed') publishing.destinationsChanged();
  });

  const leaving = new AbortController();
  const goOnline = async (): Promise<void> => {
    await pause(options.onlineAfterMs ?? 0, undefined, { signal: leaving.signal });
    if (options.localSite !== false) {
      // Loaded here: nobody needs it for writing, and its invented stories take long to read.
      const { startSite } = await import('./site/index.ts');
      localSite = await startSite({
        folder: join(platform.dataFolder, 'site'),
        demo: true,
        name: profile.read().siteName,
        onError: (error) => log.error({ err: error }, 'fault of the local site'),
      });
      publishing.destinationsChanged();
    }
    publishing.start();
    archive.start();
  };
  // The editor must not wait for the site: drafts are usable before it listens.
  const online = goOnline().catch((error: unknown) => {
    if (leaving.signal.aborted) return;
    log.error({ err: error }, 'local site not started');
    publishing.start();
  });
  const preview = previewPages({
    content: (id) => drafts.read(id).content,
    profile: () => profile.read(),
    mediaSize: (hash) => media.find(hash),
    firstPublishedAt: (id) => publishing.firstPublishedAt(id),
  });

  const handlers: Handlers<AppContract> = {
    app: {
      info: () => ({
        version: platform.version,
        host: platform.host,
        timeZone: 'Europe/Bucharest',
        notices: notices.all(),
      }),
      openExternal: async ({ url }) => {
        const safe = safeUrl(url);
        if (safe === null) throw new AppError('url-refused');
        await platform.openExternal(safe);
      },
      flushed: ({ token }, { clientId }) => flushing.flushed(token, clientId),
    },
    archive: archive.handlers,
    drafts: drafts.handlers,
    language: language.handlers,
    media: media.handlers,
    profile: profile.handlers,
    publishing: publishing.handlers,
    revisions: revisions.handlers,
    settings: settings.handlers,
  };

  const resource = async (path: string): Promise<Resource | null> => {
    const [, hash] = /^media\/([0-9a-f]{64})$/.exec(path) ?? [];
    if (hash === undefined) return preview(path);
    try {
      const { type } = media.describe(hash);
      const headers = {
        'content-type': type,
        'cache-control': 'private, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      };
      return { headers, body: await media.bytes(hash) };
    } catch (error) {
      if (error instanceof AppError && error.code === 'media-not-found') return null;
      throw error;
    }
  };

  const shutDown = async (): Promise<void> => {
    leaving.abort();
    await online;
    await archive.close();
    await publishing.close();
    await localSite?.close();
    for (const id of drafts.openDrafts()) keeper.listener.closed(id);
    keeper.stop();
    drafts.close();
    await data.close();
  };
  let closing: Promise<void> | undefined;

  return {
    handlers: guarded(handlers, data.health),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resource,
    clientGone: (clientId) => {
      flushing.clientGone(clientId);
      drafts.clientGone(clientId);
      media.clientGone(clientId).catch((error: unknown) => {
        log.warn({ err: error }, 'unfinished uploads not removed');
      });
    },
    flush: (clientIds, timeoutMs) => flushing.flush(clientIds, timeoutMs),
    close: () => (closing ??= shutDown()),
  };
};
