import { BackendFailure, causeOfStatus } from './backend-failure.ts';
import { failureOfFault } from './http-faults.ts';

/** Silence after which a request is given up, in milliseconds. */
const IDLE_TIMEOUT_MS = 30_000;
/** Largest answer read, in bytes. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const MAX_REDIRECTS = 5;

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** http or https only. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal | undefined;
  /** Bytes of the body handed to the network so far. */
  readonly onSent?: ((sent: number) => void) | undefined;
}

/** An answer of any status, read whole. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** The one door of the core to other machines. */
export interface Http {
  /**
   * Sends one request and reads the answer, whatever its status. Throws `BackendFailure` for every
   * fault on the way (`dns`, `refused`, `tls`, `not-encrypted`, `timeout`, `network`, `interrupted` when `signal`
   * fired). Follows redirects of GET and HEAD within the origin; any other is a `bad-answer`, so a
   * credential never reaches a host the user did not name.
   */
  send(request: HttpRequest): Promise<HttpResponse>;
}

/** An `Http` over the network. `idleTimeoutMs` bounds silence, not the length of an upload. */
export function createHttp(options: {
  readonly userAgent: string;
  readonly idleTimeoutMs?: number;
}): Http {
  const idleTimeoutMs = options.idleTimeoutMs ?? IDLE_TIMEOUT_MS;
  return {
    send: async (request) => {
      let target = webUrl(request.url);
      for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        const response = await exchange(request, target, options.userAgent, idleTimeoutMs);
        const next = redirectOf(request, response, target);
        if (!next) return response;
        target = next;
      }
      throw new BackendFailure('bad-answer', 'too many redirects');
    },
  };
}

/**
 * The failure behind an answer that was not hoped for, with `detail` (the site's own words) or the
 * bare status. Every one of `secrets` is blacked out: a careless site may echo what it was sent.
 */
export function failureOf(
  response: HttpResponse,
  detail: string,
  secrets: readonly string[] = [],
): BackendFailure {
  const words = detail.trim() ? `HTTP ${response.status}: ${detail.trim()}` : '';
  const clean = secrets
    .filter(Boolean)
    .reduce((text, secret) => text.replaceAll(secret, '•••'), words);
  return new BackendFailure(
    causeOfStatus(response.status),
    clean || `HTTP ${response.status}`,
    retryAfterMs(response.headers.get('retry-after')),
  );
}

async function exchange(
  request: HttpRequest,
  target: URL,
  userAgent: string,
  idleTimeoutMs: number,
): Promise<HttpResponse> {
  const idle = new AbortController();
  const giveUp = () => idle.abort(new DOMException('no sign of life', 'TimeoutError'));
  const timer = setTimeout(giveUp, idleTimeoutMs);
  const signal = request.signal ? AbortSignal.any([request.signal, idle.signal]) : idle.signal;
  const alive = () => timer.refresh();
  try {
    const response = await fetch(target, {
      method: request.method,
      headers: { 'user-agent': userAgent, ...request.headers },
      redirect: 'manual',
      signal,
      ...(request.body !== undefined && bodyOf(request.body, request.onSent, alive)),
    });
    return {
      status: response.status,
      headers: response.headers,
      text: await readAnswer(response, alive),
    };
  } catch (fault) {
    if (fault instanceof BackendFailure) throw fault;
    if (request.signal?.aborted === true) throw new BackendFailure('interrupted', 'stopped here');
    throw failureOfFault(fault);
  } finally {
    clearTimeout(timer);
  }
}

function bodyOf(
  body: string | Uint8Array | AsyncIterable<Uint8Array>,
  onSent: HttpRequest['onSent'],
  alive: () => void,
): RequestInit {
  if (typeof body === 'string' || body instanceof Uint8Array) {
    return { body: typeof body === 'string' ? body : new Uint8Array(body) };
  }
  return { body: ReadableStream.from(counted(body, onSent, alive)), duplex: 'half' };
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onSent: HttpRequest['onSent'],
  alive: () => void,
): AsyncGenerator<Uint8Array> {
  let sent = 0;
  for await (const chunk of chunks) {
    yield chunk;
    sent += chunk.byteLength;
    alive();
    onSent?.(sent);
  }
}

async function readAnswer(response: Response, alive: () => void): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // The typed stream of `Response` has no element type.
  const body = response.body as AsyncIterable<Uint8Array> | null;
  for await (const chunk of body ?? []) {
    alive();
    size += chunk.byteLength;
    if (size > MAX_ANSWER_BYTES) throw new BackendFailure('bad-answer', 'answer too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function redirectOf(request: HttpRequest, response: HttpResponse, from: URL): URL | null {
  const location = response.headers.get('location');
  if (location === null || ![301, 302, 303, 307, 308].includes(response.status)) return null;
  const target = URL.parse(location, from.href);
  const readOnly = request.method === 'GET' || request.method === 'HEAD';
  if (!target || target.origin !== from.origin || !readOnly) {
    const where = target ? target.origin + target.pathname : location;
    throw new BackendFailure('bad-answer', `HTTP ${response.status}: redirect to ${where}`);
  }
  return target;
}

function webUrl(url: string): URL {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) {
    throw new BackendFailure('validation', 'the address must begin with http:// or https://');
  }
  // Logins travel with every request; only to this computer may they do so in the clear.
  if (parsed.protocol === 'http:' && !isLoopback(parsed.hostname)) {
    throw new BackendFailure('not-encrypted', parsed.origin);
  }
  return parsed;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function retryAfterMs(header: string | null): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}
