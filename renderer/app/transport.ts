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

/**
 * Opens one pipe to the core: through the preload in Electron, else a WebSocket on the page's own
 * origin. The only place that knows which host this is. `onOpen` is called once when messages can
 * flow; what is sent before waits in the pipe.
 */
export function openTransport(onOpen: () => void): MessageTransport {
  return window.condei ? bridgeTransport(window.condei, onOpen) : socketTransport(onOpen);
}

/** The preload's pipe lives as long as the page, so it never closes. */
function bridgeTransport(bridge: Bridge, onOpen: () => void): MessageTransport {
  queueMicrotask(onOpen);
  return {
    send: (message) => bridge.send(message),
    onMessage: (listener) => bridge.onMessage(listener),
    onClose: () => () => undefined,
  };
}

function socketTransport(onOpen: () => void): MessageTransport {
  const address = new URL('/rpc', window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  const socket = new WebSocket(address);
  const early: string[] = [];
  socket.addEventListener('open', () => {
    for (const message of early.splice(0)) socket.send(message);
    onOpen();
  });
  return {
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
