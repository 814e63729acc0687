/** Deliveries made side by side; one slow upload must not hold up other articles. */
const AT_ONCE = 3;
/** Rest after the store itself failed, in milliseconds. */
const STORE_REST_MS = 10_000;

/** Time, as the worker needs it. */
export interface Clock {
  now(): number;
  /** Calls back once after so many milliseconds; returns what takes it back. */
  after(ms: number, callback: () => void): () => void;
}

/** The clock of this machine. Its timers keep no process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms).unref();
    return () => clearTimeout(timer);
  },
};

interface Dependencies {
  readonly clock: Clock;
  /** Ids of deliveries due now, in order. */
  readonly due: () => readonly string[];
  readonly nextDue: () => number | null;
  /** One attempt, with its result recorded. Rejects only where the store failed. */
  readonly attempt: (id: string, signal: AbortSignal) => Promise<void>;
  readonly onFault: (fault: unknown) => void;
}

/** Brings due deliveries to their attempts. */
export interface OutboxWorker {
  /** Looks at once for what is due. */
  wake(): void;
  isRunning(id: string): boolean;
  /** Interrupts the attempts under way and resolves when they are recorded. */
  stop(): Promise<void>;
}

export function createOutboxWorker(dependencies: Dependencies): OutboxWorker {
  const { clock, due, nextDue, attempt, onFault } = dependencies;
  const running = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  let cancelTimer = () => undefined as void;

  const wake = (): void => {
    cancelTimer();
    if (stopping.signal.aborted) return;
    for (const id of due()) {
      if (running.size >= AT_ONCE) return;
      if (!running.has(id)) start(id);
    }
    const next = nextDue();
    if (next !== null && running.size < AT_ONCE) {
      cancelTimer = clock.after(Math.max(0, next - clock.now()), wake);
    }
  };

  const start = (id: string): void => {
    const work = attempt(id, stopping.signal).then(
      () => {
        running.delete(id);
        wake();
      },
      (fault: unknown) => {
        running.delete(id);
        onFault(fault);
        cancelTimer();
        cancelTimer = clock.after(STORE_REST_MS, wake);
      },
    );
    running.set(id, work);
  };

  return {
    wake,
    isRunning: (id) => running.has(id),
    stop: async () => {
      stopping.abort();
      cancelTimer();
      await Promise.all(running.values());
    },
  };
}
