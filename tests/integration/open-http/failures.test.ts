import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { BackendFailure } from '../../../main/publishing/backend-failure.ts';
import { openHttp } from '../../../main/publishing/backends/open-http/index.ts';
import { createHttp } from '../../../main/publishing/http.ts';
import { failureOf } from '../../support/backend-suite.ts';
import { startOddServer } from '../../support/odd-server.ts';
import { outgoingArticle, outgoingPicture } from '../../support/outgoing-article.ts';

const token = 'cheia-mea-secreta-care-nu-se-arata';
const userAgent = 'Condei tests';
const connect = (url: string, idleTimeoutMs = 30_000) =>
  openHttp.connect({ url }, { token }, createHttp({ userAgent, idleTimeoutMs }));

const statuses = [
  [400, 'needs-user', 'validation'],
  [401, 'needs-user', 'unauthorized'],
  [403, 'needs-user', 'forbidden'],
  [409, 'needs-user', 'conflict'],
  [410, 'permanent', 'not-found'],
  [412, 'needs-user', 'conflict'],
  [413, 'needs-user', 'too-large'],
  [415, 'needs-user', 'type-refused'],
  [422, 'needs-user', 'validation'],
  [429, 'retryable', 'rate-limited'],
  [500, 'retryable', 'server-error'],
  [503, 'retryable', 'server-error'],
] as const;

test.each(statuses)('status %i is %s: %s', async (status, kind, cause) => {
  const url = await startOddServer((request, response) => {
    request.resume();
    problem(response, status, `Refuzat: ${token}`);
  });
  const failure = { kind, cause, detail: `HTTP ${status}: Titlul problemei. Refuzat: •••` };
  expect(await failureOf(connect(url).publish(outgoingArticle()))).toEqual(failure);
  expect(await failureOf(connect(url).verify())).toEqual(failure);
});

test('404 is nothing for a look-up and a failure for everything else', async () => {
  const url = await startOddServer((_request, response) => problem(response, 404, ''));
  expect(await connect(url).read('x')).toBeNull();
  expect(await failureOf(connect(url).verify())).toMatchObject({
    kind: 'permanent',
    cause: 'not-found',
  });
});

test('a site that asks to be left alone says for how long', async () => {
  const url = await startOddServer((_request, response) => {
    response.setHeader('retry-after', '120');
    problem(response, 429, '');
  });
  const fault = await connect(url)
    .verify()
    .catch((error: unknown) => error);
  expect(fault instanceof BackendFailure && fault.retryAfterMs).toBe(120_000);
});

const answers: readonly (readonly [string, string, string])[] = [
  ['no JSON', 'text/html', '<html>Conectați-vă la rețeaua hotelului</html>'],
  ['half of a JSON', 'application/json', '{"name":"Publicist","role":'],
  ['another JSON', 'application/json', '{"bine":"ați venit"}'],
  ['an empty answer', 'application/json', ''],
];
test.each(answers)('%s is a bad answer', async (_name, type, body) => {
  const url = await startOddServer((_request, response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  expect(await failureOf(connect(url).verify())).toMatchObject({
    kind: 'retryable',
    cause: 'bad-answer',
  });
});

test('a site that drops the connection is a network failure', async () => {
  const url = await startOddServer((request) => void request.socket.destroy());
  expect(await failureOf(connect(url).verify())).toMatchObject({
    kind: 'retryable',
    cause: 'network',
  });
});

test('a site that breaks off in the middle of its answer is a network failure', async () => {
  const url = await startOddServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"name":', () => request.socket.destroy());
  });
  expect(await failureOf(connect(url).verify())).toMatchObject({ cause: 'network' });
});

test('silence is a time-out, before the answer and in the middle of it', async () => {
  const mute = await startOddServer(() => undefined);
  expect(await failureOf(connect(mute, 100).verify())).toMatchObject({
    kind: 'retryable',
    cause: 'timeout',
  });
  const halting = await startOddServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"name":');
  });
  expect(await failureOf(connect(halting, 100).verify())).toMatchObject({ cause: 'timeout' });
});

test('nobody listening, no such name, no TLS where https was named', async () => {
  const gone = await startOddServer(() => undefined);
  const plain = gone.replace('http:', 'https:');
  expect(await failureOf(connect(plain).verify())).toMatchObject({
    kind: 'needs-user',
    cause: 'tls',
  });
  expect(await failureOf(connect(await closedAddress()).verify())).toMatchObject({
    kind: 'retryable',
    cause: 'refused',
  });
  expect(await failureOf(connect('https://nu-exista.invalid').verify())).toMatchObject({
    kind: 'retryable',
    cause: 'dns',
  });
});

test('no login travels in the clear to another computer', async () => {
  for (const url of [
    'http://ziar.example',
    'http://10.0.0.7:8080',
    'http://127.0.0.1.ziar.example',
  ]) {
    expect(await failureOf(connect(url).verify())).toMatchObject({
      kind: 'needs-user',
      cause: 'not-encrypted',
      detail: url,
    });
  }
});

test('a call that the user stops is interrupted', async () => {
  const url = await startOddServer(() => stop.abort());
  const stop = new AbortController();
  const session = connect(url);
  expect(await failureOf(session.verify({ signal: stop.signal }))).toMatchObject({
    kind: 'retryable',
    cause: 'interrupted',
  });
  const upload = session.uploadMedia(outgoingPicture(2_000_000), { signal: stop.signal });
  expect(await failureOf(upload)).toMatchObject({ cause: 'interrupted' });
});

test('a redirect never carries the key to another origin, nor a write anywhere', async () => {
  const stolen: (string | undefined)[] = [];
  const thief = await startOddServer((request, response) => {
    stolen.push(request.headers.authorization);
    response.end('{}');
  });
  const url = await startOddServer((request, response) => {
    request.resume();
    response.writeHead(302, { location: `${thief}/api/me` }).end();
  });
  for (const call of [connect(url).verify(), connect(url).publish(outgoingArticle())]) {
    expect(await failureOf(call)).toEqual({
      kind: 'retryable',
      cause: 'bad-answer',
      detail: `HTTP 302: redirect to ${thief}/api/me`,
    });
  }
  expect(stolen).toEqual([]);
});

test('a redirect within the origin is followed for reading', async () => {
  const url = await startOddServer((request, response) => {
    if (request.url === '/api/articles/vechi') {
      response.writeHead(301, { location: '/api/articles/nou' }).end();
    } else problem(response, 404, '');
  });
  expect(await connect(url).read('vechi')).toBeNull();
});

test.each(['ftp://exemplu.ro', 'file:///etc/passwd', 'javascript:alert(1)', 'exemplu.ro', ''])(
  'the address „%s” is refused before anything is sent',
  async (url) => {
    const attempt = Promise.resolve().then(() => connect(url).verify());
    expect(await failureOf(attempt)).toMatchObject({ kind: 'needs-user', cause: 'validation' });
  },
);

test('a name and password in the address are refused: they would end up in logs', async () => {
  expect(await failureOf(connect('http://ana:parola@127.0.0.1:1').verify())).toMatchObject({
    cause: 'validation',
  });
});

/** An address where somebody listened until just now. */
async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

function problem(response: ServerResponse, status: number, detail: string): void {
  response
    .writeHead(status, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify({ type: 'about:blank', title: 'Titlul problemei.', status, detail }));
}
