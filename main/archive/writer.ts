import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RemoteStory } from '../publishing/index.ts';
import type { SyncPlace } from './sync-place.ts';

/** What the thread is asked to do; it answers in the same order. */
export type WriterCall =
  | {
      readonly what: 'save';
      readonly destinationId: string;
      readonly stories: readonly RemoteStory[];
      readonly place: SyncPlace;
    }
  | { readonly what: 'forget-cursor' | 'remove-some'; readonly destinationId: string }
  | { readonly what: 'close' };
export type WriterAnswer = { readonly result: boolean } | { readonly fault: unknown };

/** The archive's writing, done beside the core's other work. Every call is durable when it resolves. */
export interface ArchiveWriter {
  /** Stores a page of stories together with the place of the next one, all or nothing. */
  save(destinationId: string, stories: readonly RemoteStory[], place: SyncPlace): Promise<void>;
  /** Forgets the place in an unfinished list: the next reading starts that list over. */
  forgetCursor(destinationId: string): Promise<void>;
  /** Removes some stories of a destination; false once there was none left. */
  removeSome(destinationId: string): Promise<boolean>;
  /** Ends the thread and its connection; also where a call failed. */
  close(): Promise<void>;
}

// The packaged core is one file, and the thread another one beside it (build/build-electron-main.ts).
const thread = new URL(
  import.meta.url.endsWith('.ts') ? './writer-thread.ts' : './archive-writer.js',
  import.meta.url,
);

/** Starts the writing thread on a database that is migrated already. */
export function openWriter(file: string): ArchiveWriter {
  const worker = new Worker(thread, { workerData: file });
  // A thread that fails ends too: the call it was busy with, or the next one, says so.
  const ended = once(worker, 'exit').catch(() => undefined);
  let latest: Promise<unknown> = Promise.resolve();

  const ask = async (call: WriterCall): Promise<boolean> => {
    const answered = once(worker, 'message');
    worker.postMessage(call);
    const gone = ended.then((): never => {
      throw new Error('the archive is no longer written');
    });
    const [answer] = (await Promise.race([answered, gone])) as [WriterAnswer];
    if ('fault' in answer) throw answer.fault;
    return answer.result;
  };
  /** One call after the other, whatever became of the one before. */
  const inTurn = (call: WriterCall): Promise<boolean> => {
    const turn = latest.then(() => ask(call));
    latest = turn.catch(() => undefined);
    return turn;
  };

  return {
    save: async (destinationId, stories, place) => {
      await inTurn({ what: 'save', destinationId, stories, place });
    },
    forgetCursor: async (destinationId) => {
      await inTurn({ what: 'forget-cursor', destinationId });
    },
    removeSome: (destinationId) => inTurn({ what: 'remove-some', destinationId }),
    close: async () => {
      await inTurn({ what: 'close' }).catch(() => undefined);
      await ended;
    },
  };
}
