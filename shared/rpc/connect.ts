import { AppError } from './app-error.ts';
import type { Calls, Contract, EventName, EventPayload } from './contract.ts';
import { findEvent } from './contract.ts';
import { MAX_MESSAGE_LENGTH, parseFrame, windowFrame } from './frames.ts';
import type { MessageTransport } from './message-transport.ts';

/** A window's typed view of the core. */
export interface Client<C extends Contract> {
  readonly calls: Calls<C>;
  /** Listens to one event; returns its own unsubscribe. */
  on<N extends EventName<C>>(name: N, listener: (payload: EventPayload<C, N>) => void): () => void;
}

interface Pending {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: AppError) => void;
}

/**
 * Makes the typed client of a contract. Promises: every call settles; when the transport closes,
 * all calls under way and every later one reject with `disconnected`; an answer to nothing and a
 * malformed message are ignored.
 */
export function connect<C extends Contract>(transport: MessageTransport, contract: C): Client<C> {
  const pending = new Map<number, Pending>();
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  let nextId = 0;
  let open = true;

  const call = (method: string, input: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (!open) {
        reject(new AppError('disconnected'));
        return;
      }
      const id = nextId++;
      const message = JSON.stringify({ kind: 'call', id, method, input });
      if (message.length > MAX_MESSAGE_LENGTH) {
        reject(new AppError('message-too-large'));
        return;
      }
      pending.set(id, { resolve, reject });
      transport.send(message);
    });

  const settle = (id: number): Pending | undefined => {
    const waiting = pending.get(id);
    pending.delete(id);
    return waiting;
  };

  transport.onMessage((message) => {
    const frame = parseFrame(windowFrame, message);
    switch (frame?.kind) {
      case 'result':
        settle(frame.id)?.resolve(frame.output);
        return;
      case 'failure':
        settle(frame.id)?.reject(new AppError(frame.error.code, frame.error.params));
        return;
      case 'event': {
        const payload = findEvent(contract, frame.name)?.safeParse(frame.payload);
        if (payload?.success !== true) return;
        for (const listener of listeners.get(frame.name) ?? []) listener(payload.data);
        return;
      }
      case undefined:
        return;
    }
  });
  transport.onClose(() => {
    open = false;
    const lost = [...pending.values()];
    pending.clear();
    for (const waiting of lost) waiting.reject(new AppError('disconnected'));
  });

  return {
    calls: callsOf(contract, call),
    on: (name, listener) => {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set);
      set.add(listener as (payload: unknown) => void);
      return () => set.delete(listener as (payload: unknown) => void);
    },
  };
}

function callsOf<C extends Contract>(
  contract: C,
  call: (method: string, input: unknown) => Promise<unknown>,
): Calls<C> {
  const features = Object.entries(contract).map(([feature, { methods }]) => {
    const functions = Object.keys(methods).map((method) => [
      method,
      (input?: unknown) => call(`${feature}.${method}`, input),
    ]);
    return [feature, Object.fromEntries(functions)] as const;
  });
  return Object.fromEntries(features) as Calls<C>;
}
