import type { WindowPipe } from '../../main/hosts/windows.ts';

/** Two ends of one pipe inside this process: what one sends the other hears, later and in order. */
export interface MemoryPipe {
  readonly core: WindowPipe;
  readonly window: WindowPipe;
}

/** Makes a pipe that behaves as the real ones do: asynchronous, ordered, closed once for both. */
export function createMemoryPipe(): MemoryPipe {
  let open = true;
  const closeListeners = new Set<() => void>();
  const close = (): void => {
    if (!open) return;
    open = false;
    for (const listener of [...closeListeners]) listener();
  };
  const ends = [
    new Set<(message: string) => void>(),
    new Set<(message: string) => void>(),
  ] as const;
  const end = (mine: Set<(message: string) => void>, theirs: Set<(message: string) => void>) => ({
    send: (message: string): void => {
      queueMicrotask(() => {
        if (open) for (const listener of theirs) listener(message);
      });
    },
    onMessage: (listener: (message: string) => void) => {
      mine.add(listener);
      return () => mine.delete(listener);
    },
    onClose: (listener: () => void) => {
      closeListeners.add(listener);
      return () => closeListeners.delete(listener);
    },
    close,
  });
  return { core: end(ends[0], ends[1]), window: end(ends[1], ends[0]) };
}
