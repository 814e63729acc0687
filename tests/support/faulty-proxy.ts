import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to one request on its way to the site. */
export type Fault =
  | 'none'
  /** The connection breaks before the site sees anything. */
  | 'drop-before'
  /** The site does the work, and its answer is lost. */
  | 'drop-after'
  | { readonly status: number };

/** One request as the proxy saw it. */
export interface Passed {
  readonly method: string;
  readonly path: string;
}

/** A real HTTP server between the core and a site that breaks what it is told to break. */
export interface FaultyProxy {
  readonly url: string;
  readonly passed: readonly Passed[];
  /** Asked for every request; may take its time, e.g. to kill the process that asks. */
  onRequest: (passed: Passed, index: number) => Fault | Promise<Fault>;
  /** Called when the site has answered and the answer is not yet handed back. */
  onAnswer: (passed: Passed, index: number) => void | Promise<void>;
  close(): Promise<void>;
}

/** Starts a proxy on loopback in front of a site's address. */
export async function startFaultyProxy(siteUrl: string): Promise<FaultyProxy> {
  const passed: Passed[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const seen = { method: request.method ?? '', path: request.url ?? '' };
    const index = passed.push(seen) - 1;
    const body = await bodyOf(request);
    const fault = await proxy.onRequest(seen, index);
    if (fault === 'drop-before') return void request.socket.destroy();
    if (typeof fault === 'object') {
      response.writeHead(fault.status, { 'content-type': 'text/plain' }).end('fault');
      return;
    }
    const answer = await forward(siteUrl, request, body);
    await proxy.onAnswer(seen, index);
    if (fault === 'drop-after') return void request.socket.destroy();
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy: FaultyProxy = {
    url: `http://127.0.0.1:${port}`,
    passed,
    onRequest: () => 'none',
    onAnswer: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

function forward(siteUrl: string, request: IncomingMessage, body: Buffer): Promise<Answer> {
  const { host } = new URL(siteUrl);
  const { 'transfer-encoding': _chunked, ...headers } = request.headers;
  return new Promise((resolve, reject) => {
    const onward = httpRequest(
      new URL(request.url ?? '/', siteUrl),
      {
        method: request.method,
        headers: { ...headers, host, 'content-length': String(body.length) },
        agent: false,
      },
      (answer) => {
        bodyOf(answer).then(
          (whole) =>
            resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: whole }),
          reject,
        );
      },
    );
    onward.on('error', reject);
    onward.end(body);
  });
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
