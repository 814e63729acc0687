import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { openHttpServer } from '../../main/hosts/browser/http-server.ts';
import { openSession } from '../../main/hosts/browser/session-token.ts';
import { openSocketDoor, transportOf } from '../../main/hosts/browser/ws-transport.ts';
import { describeRpc } from './rpc-suite.ts';

describeRpc('the WebSocket of the browser host', async (onCore) => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'condei-ws-'));
  const session = openSession(dataFolder);
  const { server, authority } = await openHttpServer(null, {
    session,
    instanceSecret: 'unused',
    onFocus: () => Promise.resolve(null),
    page: () => Promise.resolve(),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  const door = openSocketDoor(server, authority, session, onCore);
  const socket = new WebSocket(`ws://${authority}/rpc`, {
    headers: { origin: `http://${authority}`, cookie: session.setCookie.split(';')[0] ?? '' },
  });
  await once(socket, 'open');
  return {
    window: transportOf(socket),
    breakOff: () => door.close(),
    end: async () => {
      socket.terminate();
      door.close();
      server.close();
      server.closeAllConnections();
      await rm(dataFolder, { recursive: true });
    },
  };
});
