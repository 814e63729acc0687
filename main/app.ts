import type { AppContract } from '../shared/contract/index.ts';
import type { EventName, EventPayload, Handlers } from '../shared/rpc/contract.ts';
import type { Audience } from './events.ts';
import type { Platform } from './platform.ts';

/** A file or page the windows load by address instead of by call. */
export interface Resource {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** An event on its way to the windows. */
export interface AppEvent<N extends EventName<AppContract> = EventName<AppContract>> {
  readonly name: N;
  readonly payload: EventPayload<AppContract, N>;
  readonly audience: Audience;
}

/** The running core, as a host sees it. */
export interface App {
  readonly handlers: Handlers<AppContract>;
  /** Hands every event to the host; returns its own unsubscribe. */
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** `media/<hash>`, `preview/<draftId>` and what the preview page needs; null where there is none. */
  resource(path: string): Promise<Resource | null>;
  /** A window's pipe closed: its drafts are detached. */
  clientGone(clientId: string): void;
  /** Asks every window to flush, waits for their answers at most `timeoutMs`; true when all answered. */
  flush(clientIds: readonly string[], timeoutMs: number): Promise<boolean>;
  /** Finishes what is being written and closes the databases. Safe to call twice. */
  close(): Promise<void>;
}

/** Options of a start that tests and the command line set. */
export interface AppOptions {
  /** Starts the built-in local site and its demo archive; true unless told otherwise. */
  readonly localSite?: boolean;
}

/** Opens the data folder and starts the core. Throws a `StartError` that says what the user can do. */
export type CreateApp = (platform: Platform, options?: AppOptions) => Promise<App>;
