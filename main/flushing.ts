import { randomUUID } from 'node:crypto';
import type { Emit } from './events.ts';

/** Asks windows to hand over what they have not journalled yet. */
export interface Flushing {
  /** True when every window answered in time. */
  flush(clientIds: readonly string[], timeoutMs: number): Promise<boolean>;
  /** A window's answer. */
  flushed(token: string, clientId: string): void;
  /** A window that is gone has nothing more to say. */
  clientGone(clientId: string): void;
}

interface Round {
  readonly missing: Set<string>;
  readonly done: () => void;
}

/** Starts with no question open. */
export function createFlushing(emit: Emit): Flushing {
  const rounds = new Map<string, Round>();
  const answer = (round: Round | undefined, clientId: string): void => {
    if (round?.missing.delete(clientId) === true && round.missing.size === 0) round.done();
  };
  return {
    flush: async (clientIds, timeoutMs) => {
      if (clientIds.length === 0) return true;
      const token = randomUUID();
      const missing = new Set(clientIds);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, timeoutMs);
        const done = (): void => {
          clearTimeout(timer);
          resolve();
        };
        rounds.set(token, { missing, done });
        emit('app.flushRequested', { token }, { only: new Set(clientIds) });
      });
      rounds.delete(token);
      return missing.size === 0;
    },
    flushed: (token, clientId) => answer(rounds.get(token), clientId),
    clientGone: (clientId) => {
      for (const round of rounds.values()) answer(round, clientId);
    },
  };
}
