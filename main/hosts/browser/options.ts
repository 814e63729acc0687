import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { CreateApp } from '../../app.ts';
import type { Log } from '../../platform.ts';

/** A source of the renderer other than its built files: the development server. */
export interface RendererSource {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  readonly attach: (server: Server) => Promise<void>;
  /** True for upgrades that belong to it. */
  readonly owns: (protocol: string | undefined) => boolean;
}

/** What a start of the browser host is told. */
export interface BrowserHostOptions {
  readonly createApp: CreateApp;
  readonly dataFolder: string;
  readonly version: string;
  readonly log: Log;
  /** Folder of the built files, or a live source of them. */
  readonly renderer: string | RendererSource;
  /**
   * Opens a window at an address: the first one while the core starts, which keeps it waiting for
   * its page. Null where the user opens windows himself.
   */
  readonly openWindow: ((url: string) => void) | null;
  /** Ends the process after the last window of a host that opened one itself is gone. */
  readonly onIdle?: () => void;
  /** How long no window may be open before that, in milliseconds; a reload is shorter. */
  readonly idleMs?: number;
  readonly localSite?: boolean;
}
