import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
let now = Date.now();

function onMinute(listener: () => void): () => void {
  // Whoever begins to listen begins at the present: rows that come and go would keep it still.
  now = Date.now();
  const timer = setInterval(() => {
    now = Date.now();
    listener();
  }, MINUTE);
  return () => clearInterval(timer);
}

/** The present instant in milliseconds, renewed every minute: what „acum 5 minute” is said from. */
export function useNow(): number {
  return useSyncExternalStore(onMinute, () => now);
}
