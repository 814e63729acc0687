import type { MessageTransport } from '../../shared/rpc/message-transport.ts';

/** What the Electron preload puts into the page. */
interface Bridge {
  send(message: string): void;
  onMessage(listener: (message: string) => void): () => void;
}

declare global {
  interface Window {
    readonly condei?: Bridge;
  }
}

/** One connection of this window to the core. What is sent before it is open waits in it. */
export interface Pipe extends MessageTransport {
  /** Resolves when messages flow; never where the pipe closes before that. */
  readonly opened: Promise<void>;
}

/**
 * Opens a pipe to the core: through the preload in Electron, else a WebSocket on the page's own
 * origin. The only place that knows which host this is.
 */
export function openPipe(): Pipe {
  return window.condei ? bridgePipe(window.condei) : socketPipe();
}

/** The preload's pipe lives as long as the page, so it never closes. */
function bridgePipe(bridge: Bridge): Pipe {
  return {
    opened: Promise.resolve(),
    send: (message) => bridge.send(message),
    onMessage: (listener) => bridge.onMessage(listener),
    onClose: () => () => undefined,
  };
}

function socketPipe(): Pipe {
  const address = new URL('/rpc', window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  const socket = new WebSocket(address);
  const early: string[] = [];
  const { promise: opened, resolve } = Promise.withResolvers<void>();
  socket.addEventListener('open', () => {
    for (const message of early.splice(0)) socket.send(message);
    resolve();
  });
  return {
    opened,
    send: (message) => {
      if (socket.readyState === WebSocket.CONNECTING) early.push(message);
      else socket.send(message);
    },
    onMessage: (listener) => {
      const onMessage = ({ data }: MessageEvent<unknown>): void => {
        if (typeof data === 'string') listener(data);
      };
      socket.addEventListener('message', onMessage);
      return () => socket.removeEventListener('message', onMessage);
    },
    onClose: (listener) => {
      socket.addEventListener('close', listener);
      return () => socket.removeEventListener('close', listener);
    },
  };
}
