import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../../platform.ts';
import { SECURITY_HEADERS } from '../content-security.ts';
import { FOCUS_PATH, isKnock } from '../focus-door.ts';
import { isOurRequest } from './request-checks.ts';
import type { Session } from './session-token.ts';

/** Answers an authenticated GET or HEAD. */
export type Page = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<void>;

/** What the server asks of the rest of the host. */
export interface HttpDependencies {
  readonly session: Session;
  /** Bearer of a second start of the same data folder. */
  readonly instanceSecret: string;
  /** A second start knocked; gives the body of the answer. */
  readonly onFocus: () => Promise<unknown>;
  /** Every path but the doors. */
  readonly page: Page;
  readonly log: Log;
}

/** A listening loopback server. */
export interface HttpServer {
  readonly server: Server;
  readonly port: number;
  /** `127.0.0.1:port`, the only Host it answers to. */
  readonly authority: string;
}

/**
 * Listens on 127.0.0.1, on the preferred port where it is free. Every path but the two doors needs
 * the session cookie; every refusal is a bare status that tells nothing.
 */
export async function openHttpServer(
  preferredPort: number | null,
  dependencies: HttpDependencies,
): Promise<HttpServer> {
  const server = createServer((request, response) => {
    answer(request, response, `127.0.0.1:${portOf(server)}`, dependencies).catch(
      (error: unknown) => {
        dependencies.log.error({ err: error }, 'request failed');
        if (response.headersSent) response.destroy();
        else refuse(response, 500);
      },
    );
  });
  await listen(server, preferredPort ?? 0).catch(() => listen(server, 0));
  const port = portOf(server);
  return { server, port, authority: `127.0.0.1:${port}` };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  authority: string,
  { session, instanceSecret, onFocus, page }: HttpDependencies,
): Promise<void> {
  const { method, headers } = request;
  const [path, query] = splitTarget(request.url ?? '/');
  if (!isOurRequest(headers, authority)) {
    refuse(response, 403);
    return;
  }
  if (path === FOCUS_PATH) {
    if (!isKnock(request, instanceSecret)) {
      refuse(response, 403);
      return;
    }
    send(response, 200, { 'content-type': 'application/json' }, JSON.stringify(await onFocus()));
    return;
  }
  if (method !== 'GET' && method !== 'HEAD') {
    refuse(response, 405);
    return;
  }
  const known = session.accepts(headers.cookie);
  if (path === '/enter') {
    const token = new URLSearchParams(query).get('token') ?? '';
    // A window that is in already may follow its old address again.
    if (!known && !session.redeemToken(token)) {
      refuse(response, 403);
      return;
    }
    send(response, 303, { 'set-cookie': session.setCookie, location: '/' }, '');
    return;
  }
  if (!known) {
    refuse(response, 403);
    return;
  }
  await page(request, response, path);
}

/** Sends an answer with the headers that every answer has. */
export function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array | string,
): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'cache-control': 'no-store', ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse, status: number): void {
  send(response, status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }, '');
}

function splitTarget(target: string): readonly [path: string, query: string] {
  const at = target.indexOf('?');
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}

function portOf(server: Server): number {
  const address = server.address();
  return isAddress(address) ? address.port : 0;
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return address !== null && typeof address !== 'string';
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
