import type { Database } from '../database/database.ts';
import type { ArchiveStatus } from '../../shared/contract/archive.ts';
import type { archiveContract } from '../../shared/contract/archive.ts';
import type { FeatureHandlers } from '../../shared/rpc/contract.ts';
import type { StoryRef } from '../../shared/article/story-ref.ts';
import type { Emit } from '../events.ts';
import { BackendFailure } from '../publishing/index.ts';
import { headlineKey } from './folding.ts';
import { referenceRefresh, refOf } from './references.ts';
import { headlineMatch, storyCount, storySearch } from './search.ts';
import { storySpellings } from './spellings.ts';
import type { ArchiveSource } from './sync.ts';
import { forgetOthers, syncSource } from './sync.ts';
import { syncPlace } from './sync-place.ts';
import type { ArchiveWriter } from './writer.ts';
import { openWriter } from './writer.ts';

export type { ArchiveSource } from './sync.ts';

interface Dependencies {
  /** The archive's own, in a file; read here and written by a thread that runs while sites are read. */
  readonly db: Database;
  readonly emit: Emit;
  /** The destinations as they are configured now. */
  readonly sources: () => Promise<readonly ArchiveSource[]>;
  /** Told of faults that are no fault of a site; never of texts. */
  readonly onFault: (fault: unknown) => void;
}

/** The archive of published stories, as the rest of the core uses it. */
export interface Archive {
  readonly handlers: FeatureHandlers<typeof archiveContract>;
  /** The references as the archive knows them now, in the same order. */
  refresh(references: readonly StoryRef[]): StoryRef[];
  /** Reads all destinations, or joins the reading under way. Never throws: `status` tells. */
  sync(): Promise<void>;
  /** Reads all destinations now and every ten minutes until `close`. */
  start(): void;
  /** Stops reading; resolves when nothing writes to the database any more. */
  close(): Promise<void>;
}

const EVERY_MS = 10 * 60 * 1000;

interface Reading {
  readonly syncing: boolean;
  readonly progress: number;
  readonly failure: string | null;
}
const idle: Reading = { syncing: false, progress: 0, failure: null };

/** Opens the archive over an open database. Reads nothing until `sync` is called. */
export function createArchive({ db, emit, sources, onFault }: Dependencies): Archive {
  const search = storySearch(db);
  const match = headlineMatch(db);
  const refresh = referenceRefresh(db);
  const spellings = storySpellings(db);
  const count = storyCount(db);
  const readings = new Map<string, Reading>();
  const counts = new Map<string, number>();
  let running: Promise<void> | null = null;
  let stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  const statusOf = ({ destinationId, label }: ArchiveSource): ArchiveStatus => {
    const { syncedAt } = syncPlace(db, destinationId);
    const stories = counts.get(destinationId) ?? count(destinationId);
    counts.set(destinationId, stories);
    return {
      destinationId,
      label,
      stories,
      syncedAt,
      ...(readings.get(destinationId) ?? idle),
    };
  };

  const readOne = async (
    source: ArchiveSource,
    all: readonly ArchiveSource[],
    writer: ArchiveWriter,
  ): Promise<void> => {
    const { destinationId } = source;
    const show = (reading: Reading) => {
      readings.set(destinationId, reading);
      emit('archive.status', all.map(statusOf));
    };
    show({ syncing: true, progress: 0, failure: null });
    let failure: string | null = null;
    try {
      await syncSource(db, writer, source, stop.signal, (progress) =>
        show({ syncing: true, progress, failure: null }),
      );
    } catch (fault) {
      failure = causeOf(fault);
      if (!(fault instanceof BackendFailure) && !stop.signal.aborted) onFault(fault);
      // The site may no longer understand where it left us; the list is then read from its start.
      if (failure === 'validation' || failure === 'not-found') {
        await writer.forgetCursor(destinationId);
      }
    }
    counts.delete(destinationId);
    show({ syncing: false, progress: 0, failure });
  };

  const readAll = async (): Promise<void> => {
    stop = new AbortController();
    const { signal } = stop;
    let writer: ArchiveWriter | undefined;
    try {
      const all = await sources();
      writer = openWriter(fileOf(db));
      for (const source of all) {
        if (signal.aborted) break;
        await readOne(source, all, writer);
      }
      const kept = all.map(({ destinationId }) => destinationId);
      await forgetOthers(db, writer, kept, signal);
    } catch (fault) {
      onFault(fault);
    } finally {
      await writer?.close();
    }
  };

  const sync = (): Promise<void> => {
    running ??= readAll().finally(() => {
      running = null;
    });
    return running;
  };

  const cancel = () => stop.abort(new BackendFailure('interrupted', 'stopped here'));

  return {
    handlers: {
      search: (input) => search(input),
      refresh: ({ stories }) => refresh(stories),
      match: ({ headlines }) =>
        match(headlines.map(headlineKey)).map((story) => story && refOf(story)),
      spellings: ({ names }) => names.map(spellings),
      status: async () => (await sources()).map(statusOf),
      sync: () => void sync(),
      cancelSync: cancel,
    },
    refresh,
    sync,
    start: () => {
      void sync();
      timer ??= setInterval(() => void sync(), EVERY_MS).unref();
    },
    close: async () => {
      clearInterval(timer);
      cancel();
      await running;
    },
  };
}

function fileOf(db: Database): string {
  const file = db.sql.location();
  if (file === null) throw new Error('the archive has no file');
  return file;
}

function causeOf(fault: unknown): string {
  return fault instanceof BackendFailure ? fault.cause : 'interrupted';
}
