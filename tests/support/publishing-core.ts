import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createCredentials } from '../../main/credentials/index.ts';
import type { Database } from '../../main/database/database.ts';
import { createHealth } from '../../main/database/health.ts';
import { storeMigrations } from '../../main/database/migrations/index.ts';
import { openDatabase } from '../../main/database/open-database.ts';
import type { Drafts } from '../../main/drafts/index.ts';
import { createDrafts } from '../../main/drafts/index.ts';
import type { Media } from '../../main/media/index.ts';
import { createMedia } from '../../main/media/index.ts';
import type { Log, SettingsStore } from '../../main/platform.ts';
import { createProfile } from '../../main/profile/index.ts';
import type { PublishingBackend } from '../../main/publishing/backend.ts';
import type { Clock, LocalSite, Publishing } from '../../main/publishing/index.ts';
import { createHttp, createPublishing } from '../../main/publishing/index.ts';
import { createRevisions, snapshotStore } from '../../main/revisions/index.ts';
import { createSettings } from '../../main/settings/index.ts';
import type { ArticleContent } from '../../shared/article/article.ts';
import { emptyFields } from '../../shared/article/article.ts';
import type { StoryRef } from '../../shared/article/story-ref.ts';
import type { Delivery } from '../../shared/contract/publishing.ts';
import type { Role } from '../../shared/contract/settings.ts';

export const caller = { clientId: 'window' };
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Store, drafts, media and publishing over one data folder, as the core wires them. */
export interface PublishingCore {
  readonly db: Database;
  readonly drafts: Drafts;
  readonly media: Media;
  readonly publishing: Publishing;
  /** Faults that no site caused; a test expects none. */
  readonly faults: unknown[];
  readonly deliveries: Delivery[];
  setRole(role: Role): void;
  /** Resolves with the first delivery, from now or before, that is as wished. */
  until(wanted: (delivery: Delivery) => boolean): Promise<Delivery>;
  close(): Promise<void>;
}

interface Options {
  readonly folder: string;
  readonly site: () => LocalSite | null;
  readonly clock?: Clock;
  readonly random?: () => number;
  readonly references?: (stories: readonly StoryRef[]) => readonly StoryRef[];
  readonly onDelivery?: (delivery: Delivery) => void;
  /** Instead of the registered backends. */
  readonly backends?: readonly PublishingBackend[];
}

/** Opens the core over a folder that may hold what an earlier one left there. */
export async function openPublishingCore(options: Options): Promise<PublishingCore> {
  const { folder, site } = options;
  const asGiven = (stories: readonly StoryRef[]) => stories;
  const { database: db } = openDatabase({
    file: join(folder, 'condei.sqlite'),
    migrations: storeMigrations,
    backups: null,
    health: createHealth(silent, () => undefined),
    log: silent,
    now: new Date(),
  });
  const deliveries: Delivery[] = [];
  const faults: unknown[] = [];
  let waiting: (() => void)[] = [];
  const settingsStore = memoryStore();
  const settings = createSettings(settingsStore, () => undefined);
  const profile = createProfile(settingsStore, () => undefined);
  await settings.handlers.set({ role: 'publisher' }, caller);
  const media = await createMedia(db, folder);
  const snapshots = snapshotStore(db);
  const listener = { opened: nothing, changed: nothing, closed: nothing };
  const drafts = createDrafts({ db, emit: nothing, log: silent, snapshots, listener });
  const revisions = createRevisions({ db, emit: nothing, drafts, snapshots, author: () => 'Ana' });
  const publishing = createPublishing({
    db,
    emit: (name, payload) => {
      if (name !== 'publishing.delivery') return;
      const delivery = payload as Delivery;
      deliveries.push(delivery);
      options.onDelivery?.(delivery);
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    log: { ...silent, error: (fields) => void faults.push(fields['err']) },
    http: createHttp({ userAgent: 'condei-test', idleTimeoutMs: 5000 }),
    credentials: createCredentials(memorySecrets()),
    drafts,
    media,
    profile: () => profile.read(),
    role: () => settings.read().role,
    keepRevision: (draftId) => revisions.snapshot(draftId, 'published').id,
    references: options.references ?? asGiven,
    localSite: site,
    onDelivered: nothing,
    ...(options.clock && { clock: options.clock }),
    ...(options.random && { random: options.random }),
    ...(options.backends && { backends: options.backends }),
  });
  return {
    db,
    drafts,
    media,
    publishing,
    faults,
    deliveries,
    setRole: (role) => void settings.handlers.set({ role }, caller),
    until: async (wanted) => {
      for (;;) {
        const known = await publishing.handlers.deliveries({}, caller);
        const found = known.find(wanted);
        if (found) return found;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    close: async () => {
      await publishing.close();
      drafts.close();
      db.close();
    },
  };
}

/**
 * A clock on which every rest is over at once: the delay is only added to the time of day, in the
 * order in which the timers were set.
 */
export function leapingClock(start = Date.parse('2026-11-22T12:00:00.000Z')): Clock & {
  readonly rests: readonly number[];
} {
  let time = start;
  const rests: number[] = [];
  return {
    rests,
    now: () => time,
    after: (ms, callback) => {
      const timer = setImmediate(() => {
        time += ms;
        rests.push(ms);
        callback();
      });
      return () => clearImmediate(timer);
    },
  };
}

/** A whole article, ready to be published. */
export function readyContent(headline: string, pictures: readonly string[] = []): ArticleContent {
  const text = 'Primăria a anunțat că podul se redeschide luni dimineață.';
  return {
    fields: {
      ...emptyFields,
      headline,
      standfirst: 'Circulația fusese oprită în martie.',
      section: 'Actualitate',
      authors: ['Ana Pop', 'Dan Ilie'],
      tags: ['pod', 'trafic'],
    },
    body: {
      version: 1,
      blocks: [
        { id: 'p1', type: 'paragraph', children: [{ type: 'text', text }] },
        ...pictures.map((media, index) => ({
          id: `i${index}`,
          type: 'image',
          media,
          alt: 'Podul văzut de pe mal',
          caption: '',
          credit: 'Ana Pop',
        })),
      ],
    },
  };
}

/** A new draft with this content; returns its id. */
export async function draftOf(
  { drafts }: Pick<PublishingCore, 'drafts'>,
  content: ArticleContent,
): Promise<string> {
  const { summary } = await drafts.handlers.create({ fields: {} }, caller);
  drafts.replace(summary.id, content, 'window');
  return summary.id;
}

/** Stores a small picture whose bytes depend on `shade`; returns its hash. */
export async function addPicture({ media }: Pick<PublishingCore, 'media'>, shade: number) {
  const bytes = picture(shade);
  const { upload } = await media.handlers.begin({ name: 'pod.gif', bytes: bytes.length }, caller);
  await media.handlers.append({ upload, base64: bytes.toString('base64') }, caller);
  const { hash } = await media.handlers.finish({ upload }, caller);
  if (hash !== createHash('sha256').update(bytes).digest('hex')) throw new Error('another hash');
  return hash;
}

function picture(shade: number): Buffer {
  const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64');
  pixel[13] = shade;
  return pixel;
}

function memoryStore(): SettingsStore {
  let values: Readonly<Record<string, unknown>> = {};
  return {
    read: () => values,
    write: (next) => {
      values = next;
    },
  };
}

function memorySecrets() {
  const secrets = new Map<string, string>();
  return {
    read: (key: string) => Promise.resolve(secrets.get(key) ?? null),
    write: (key: string, secret: string) => Promise.resolve(void secrets.set(key, secret)),
    remove: (key: string) => Promise.resolve(void secrets.delete(key)),
  };
}

function nothing(): void {
  // The parts of the core that listen here are not under test.
}
