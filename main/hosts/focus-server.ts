import { createServer } from 'node:http';
import { FOCUS_PATH, isKnock } from './focus-door.ts';

/** Listens on 127.0.0.1 for a second start and nothing else; for a host without another server. */
export async function openFocusServer(
  secret: string,
  onKnock: () => void,
): Promise<{ readonly port: number; close(): void }> {
  const server = createServer((request, response) => {
    const trusted = request.url === FOCUS_PATH && isKnock(request, secret);
    if (trusted) onKnock();
    response.writeHead(trusted ? 200 : 403, { 'content-type': 'application/json' });
    response.end(trusted ? JSON.stringify({ url: null }) : '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1', exclusive: true }, resolve);
  });
  const address = server.address();
  return {
    port: address !== null && typeof address !== 'string' ? address.port : 0,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
