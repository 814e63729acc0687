import { useMemo, useSyncExternalStore } from 'react';

/** A value that can be read now and followed; listeners are called after each real change. */
export interface Readable<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

/** A `Readable` with its writer. Setting a value equal by `Object.is` calls nobody. */
export interface Observable<T> extends Readable<T> {
  set(value: T): void;
}

/** Makes an observable that starts with `initial`. */
export function observable<T>(initial: T): Observable<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** The value as a component sees it; renders again when it changes. */
export function useReadable<T>(readable: Readable<T>): T {
  const { subscribe, get } = useMemo(
    () => ({
      subscribe: (listener: () => void) => readable.subscribe(listener),
      get: () => readable.get(),
    }),
    [readable],
  );
  return useSyncExternalStore(subscribe, get, get);
}
