import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { MAX_MESSAGE_LENGTH } from '../../../shared/rpc/frames.ts';
import type { WindowPipe } from '../windows.ts';
import { isOurSocket } from './request-checks.ts';
import type { Session } from './session-token.ts';

/** Where windows connect. */
export const RPC_PATH = '/rpc';
/** A longer message closes the connection: the longest legal text is three bytes per unit in UTF-8. */
export const MAX_SOCKET_BYTES = 3 * MAX_MESSAGE_LENGTH;

const WRONG_DATA = 1003;
const POLICY_VIOLATION = 1008;

/** The pipes of windows. */
export interface SocketDoor {
  close(): void;
}

/**
 * Opens the WebSocket door on a server: own Origin, exact Host, session cookie, or 403 before the
 * handshake. `ignores` leaves upgrades of a development tool to whoever else listens.
 */
export function openSocketDoor(
  server: Server,
  authority: string,
  session: Session,
  onWindow: (transport: WindowPipe) => void,
  ignores: (protocol: string | undefined) => boolean = () => false,
): SocketDoor {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_SOCKET_BYTES,
    perMessageDeflate: false,
  });
  server.on('upgrade', (request, stream, head) => {
    const { headers, url } = request;
    if (ignores(headers['sec-websocket-protocol'])) return;
    if (url !== RPC_PATH || !isOurSocket(headers, authority) || !session.accepts(headers.cookie)) {
      refuse(stream);
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => onWindow(transportOf(socket)));
  });
  return {
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** Makes a message pipe of one accepted socket; binary messages close it. */
export function transportOf(
  socket: Pick<WebSocket, 'OPEN' | 'close' | 'off' | 'on' | 'readyState' | 'send'>,
): WindowPipe {
  // Without a listener a protocol error would be thrown; the close that follows tells all there is.
  socket.on('error', () => undefined);
  return {
    send: (message) => {
      if (socket.readyState === socket.OPEN) socket.send(message);
    },
    onMessage: (listener) => {
      const onMessage = (data: Buffer | ArrayBuffer | Buffer[], binary: boolean): void => {
        if (binary) socket.close(WRONG_DATA);
        else if (Buffer.isBuffer(data)) listener(data.toString('utf8'));
      };
      socket.on('message', onMessage);
      return () => socket.off('message', onMessage);
    },
    onClose: (listener) => {
      socket.on('close', listener);
      return () => socket.off('close', listener);
    },
    close: () => socket.close(POLICY_VIOLATION),
  };
}

function refuse(stream: Duplex): void {
  stream.on('error', () => undefined);
  stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}
