import { useSyncExternalStore } from 'react';
import { contract } from '../../shared/contract/index.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { EventName, EventPayload } from '../../shared/rpc/contract.ts';
import { reconnectingClient } from './reconnecting-client.ts';
import type { ConnectionState } from './reconnecting-client.ts';
import { firstPipe } from './first-pipe.ts';
import { openPipe } from './transport.ts';

const client = reconnectingClient(contract);

/** Everything the core can do, typed: `await api.drafts.open({ id })`. Rejects with AppErrors only. */
export const api = client.calls;

/** Listens to one event of the core; returns its own unsubscribe. Survives reconnections. */
export function onEvent<N extends EventName<AppContract>>(
  name: N,
  listener: (payload: EventPayload<AppContract, N>) => void,
): () => void {
  return client.on(name, listener);
}

/** Tells every change of the connection; after `lost`, `connected` means: open again what was open. */
export function onConnection(listener: (state: ConnectionState) => void): () => void {
  return client.onState(listener);
}

/** The state of the connection, for components. */
export function useConnection(): ConnectionState {
  return useSyncExternalStore(onConnection, client.state);
}

/** Connects this window to the core; called once when it starts. */
export function startApi(): void {
  let first = true;
  client.start(() => {
    const pipe = first ? firstPipe : openPipe();
    first = false;
    return pipe;
  });
}
