/** A picture on its way into the store. */
export interface RunningImport {
  readonly id: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly part: number;
  readonly cancel: () => void;
}

/** The imports of this window while they run, for those who show them. */
export interface RunningImports {
  readonly get: () => readonly RunningImport[];
  /** Calls back after each change; returns its own unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Lists an import until `work` settles; its cancel aborts the signal that `work` gets. */
  run<T>(
    name: string,
    work: (signal: AbortSignal, onProgress: (part: number) => void) => Promise<T>,
  ): Promise<T>;
}

/** Makes an empty list of imports. */
export function createRunningImports(): RunningImports {
  let imports: readonly RunningImport[] = [];
  let count = 0;
  const listeners = new Set<() => void>();
  const set = (next: readonly RunningImport[]): void => {
    imports = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => imports,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: async (name, work) => {
      const stop = new AbortController();
      const id = String((count += 1));
      set([...imports, { id, name, part: 0, cancel: () => stop.abort() }]);
      try {
        return await work(stop.signal, (part) =>
          set(imports.map((entry) => (entry.id === id ? { ...entry, part } : entry))),
        );
      } finally {
        set(imports.filter((entry) => entry.id !== id));
      }
    },
  };
}
