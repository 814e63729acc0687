import { randomUUID } from 'node:crypto';
import type { Notice } from '../../shared/contract/app.ts';
import { contract } from '../../shared/contract/index.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { MessageTransport } from '../../shared/rpc/message-transport.ts';
import type { Connection } from '../../shared/rpc/serve.ts';
import { serve } from '../../shared/rpc/serve.ts';
import type { App } from '../app.ts';
import type { Log } from '../platform.ts';

/** How long windows may take to flush before the app closes, in milliseconds. */
export const FLUSH_MS = 5000;

/** How long the core's other work leaves the processor to the window that is opening, in milliseconds. */
export const ONLINE_AFTER_MS = 1000;

/** A window's pipe that this side may close: nothing honest comes through it any more. */
export interface WindowPipe extends MessageTransport {
  close(): void;
}

/** The windows whose pipes are open now. */
export interface Windows {
  /** Serves the core to a new window until its pipe closes. */
  readonly attach: (pipe: WindowPipe) => void;
  /** Ids of the open windows, as `App.flush` wants them. */
  ids(): readonly string[];
  /** Asks every window to come to the front. */
  focus(): void;
  /** Sends a command of the host's menu to every window. */
  readonly command: (command: string) => void;
  /** Tells every window something the host alone knows. */
  notice(notice: Notice): void;
  /** Called with the number of windows after each that opens or closes. */
  readonly onChange: (listener: (open: number) => void) => void;
}

/** Connects the core to any number of windows and routes its events by their audience. */
export function createWindows(app: App, log: Log): Windows {
  const open = new Map<string, Connection<AppContract>>();
  const listeners: ((open: number) => void)[] = [];
  const changed = (): void => {
    for (const listener of listeners) listener(open.size);
  };

  app.onEvent(({ name, payload, audience }) => {
    for (const [id, connection] of open) {
      if (id === audience.except || audience.only?.has(id) === false) continue;
      connection.emit(name, payload);
    }
  });

  return {
    attach: (pipe) => {
      const clientId = randomUUID();
      pipe.onClose(() => {
        if (!open.delete(clientId)) return;
        app.clientGone(clientId);
        changed();
      });
      open.set(
        clientId,
        serve(
          pipe,
          contract,
          app.handlers,
          { clientId },
          {
            unexpected: (method, error) => log.error({ method, err: error }, 'call failed'),
            hostile: (reason) => {
              log.warn({ clientId, reason }, 'window closed for what it sent');
              pipe.close();
            },
          },
        ),
      );
      changed();
    },
    ids: () => [...open.keys()],
    focus: () => {
      for (const connection of open.values()) connection.emit('app.focusRequested', {});
    },
    command: (command) => {
      for (const connection of open.values()) {
        connection.emit('app.commandRequested', { command });
      }
    },
    notice: (notice) => {
      for (const connection of open.values()) connection.emit('app.notice', notice);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
