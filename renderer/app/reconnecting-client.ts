import { AppError } from '../../shared/rpc/app-error.ts';
import { connect } from '../../shared/rpc/connect.ts';
import type { Client } from '../../shared/rpc/connect.ts';
import type { Calls, Contract, EventName, EventPayload } from '../../shared/rpc/contract.ts';
import type { Pipe } from './transport.ts';

/** `connecting` until the first pipe opens, `lost` from a loss until a new pipe opens. */
export type ConnectionState = 'connecting' | 'connected' | 'lost';

/** Waits before a new attempt, in milliseconds, the last one repeated. */
const PAUSES = [100, 250, 500, 1000, 2000, 3000];

/** A client that outlives its pipe. */
export interface ReconnectingClient<C extends Contract> {
  /** Takes its first pipe from `openPipe`. Calls before that reject with `disconnected`. */
  start(openPipe: () => Pipe): void;
  readonly calls: Calls<C>;
  /** Listens on this and every later pipe; returns its own unsubscribe. */
  on<N extends EventName<C>>(name: N, listener: (payload: EventPayload<C, N>) => void): () => void;
  readonly state: () => ConnectionState;
  /** Tells every change of the state; returns its own unsubscribe. */
  onState(listener: (state: ConnectionState) => void): () => void;
}

/**
 * Makes a client that connects again by itself for as long as the window lives. Promises: a call
 * that was under way when the pipe closed rejects with `disconnected` and is never sent twice;
 * listeners stay attached. What a caller had open in the core it must open again after `lost`.
 */
export function reconnectingClient<C extends Contract>(contract: C): ReconnectingClient<C> {
  const attachments = new Set<(client: Client<C>) => void>();
  const stateListeners = new Set<(state: ConnectionState) => void>();
  let client: Client<C> | null = null;
  let state: ConnectionState = 'connecting';
  let attempts = 0;

  const setState = (next: ConnectionState): void => {
    if (state === next) return;
    state = next;
    for (const listener of stateListeners) listener(next);
  };

  const open = (openPipe: () => Pipe): void => {
    const pipe = openPipe();
    void pipe.opened.then(() => {
      attempts = 0;
      setState('connected');
    });
    client = connect(pipe, contract);
    for (const attach of attachments) attach(client);
    pipe.onClose(() => {
      setState('lost');
      const pause = PAUSES[Math.min(attempts, PAUSES.length - 1)];
      attempts += 1;
      setTimeout(() => open(openPipe), pause);
    });
  };

  return {
    start: open,
    calls: callsThrough(contract, () => client?.calls ?? null),
    on: (name, listener) => {
      let detach = (): void => undefined;
      const attach = (current: Client<C>): void => {
        detach = current.on(name, listener);
      };
      attachments.add(attach);
      if (client) attach(client);
      return () => {
        attachments.delete(attach);
        detach();
      };
    },
    state: () => state,
    onState: (listener) => {
      stateListeners.add(listener);
      return () => stateListeners.delete(listener);
    },
  };
}

type LooseCalls = Readonly<
  Record<string, Readonly<Record<string, (input?: unknown) => Promise<unknown>>>>
>;

/** Calls by name on whichever client is there at the moment of the call. */
function callsThrough<C extends Contract>(contract: C, current: () => Calls<C> | null): Calls<C> {
  const call = (feature: string, method: string, input: unknown): Promise<unknown> => {
    const now = current() as LooseCalls | null;
    return now?.[feature]?.[method]?.(input) ?? Promise.reject(new AppError('disconnected'));
  };
  const features = Object.entries(contract).map(([feature, { methods }]) => [
    feature,
    Object.fromEntries(
      Object.keys(methods).map((method) => [
        method,
        (input?: unknown) => call(feature, method, input),
      ]),
    ),
  ]);
  return Object.fromEntries(features) as Calls<C>;
}
