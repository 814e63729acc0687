import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem } from './problem.ts';
import type { Reply } from './reply.ts';
import { problemReply } from './reply.ts';
import type { Route } from './router.ts';
import { route } from './router.ts';

interface Options {
  readonly routes: readonly Route[];
  /** What a person sees instead of a page that cannot be shown. */
  readonly failurePage: (problem: Problem, visitPath: string) => Reply;
  readonly onError: (error: unknown) => void;
}

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** An HTTP server for these routes; it answers only to the loopback names of its own port. */
export function createSiteServer({ routes, failurePage, onError }: Options): Server {
  return createServer(
    { requestTimeout: 120_000, headersTimeout: 20_000, maxHeaderSize: 16 * 1024 },
    (request, response) => {
      const url = new URL(request.url ?? '/', 'http://site.invalid');
      answer(routes, request, url)
        .catch((error: unknown) => {
          const problem = error instanceof Problem ? error : new Problem(500);
          if (!(error instanceof Problem) && !isAbort(request)) onError(error);
          return url.pathname.startsWith('/api/')
            ? problemReply(problem)
            : failurePage(problem, url.pathname);
        })
        .then((reply) => write(request, response, reply))
        .catch(onError);
    },
  );
}

/** Listens on loopback, on `port` if it is free, else on any; returns the port. */
export async function listen(server: Server, port: number): Promise<number> {
  const tryPort = (wanted: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        // A listening TCP server always has an address of this shape.
        resolve((server.address() as AddressInfo).port);
      });
    });
  try {
    return await tryPort(port);
  } catch (error) {
    if (port === 0 || !isPortTaken(error)) throw error;
    return tryPort(0);
  }
}

async function answer(
  routes: readonly Route[],
  request: IncomingMessage,
  url: URL,
): Promise<Reply> {
  const host = request.headers.host ?? '';
  const port = String(request.socket.localPort);
  // Any other name is a page of another site that was made to point here.
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) throw new Problem(421);
  const found = route(routes, request.method ?? '', url.pathname);
  return found.route.handle({
    request,
    origin: `http://${host}`,
    query: url.searchParams,
    params: found.params,
  });
}

function write(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const body = typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body;
  response.writeHead(reply.status, {
    ...securityHeaders,
    ...reply.headers,
    ...(reply.status !== 204 && { 'content-length': String(body.byteLength) }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function isAbort(request: IncomingMessage): boolean {
  return request.destroyed && !request.complete;
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
