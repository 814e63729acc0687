import { request } from 'node:http';

/** One request exactly as written: no normalised path, no header that was not asked for. */
export interface RawRequest {
  readonly port: number;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back. A switch of protocol has status 101. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends a request to 127.0.0.1 as a hostile program would write it. */
export function rawHttp({
  port,
  path,
  method = 'GET',
  headers = {},
}: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers, setHost: false, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    sent.on('upgrade', ({ headers: upgraded }, socket) => {
      socket.destroy();
      resolve({ status: 101, headers: upgraded, body: '' });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Headers of a WebSocket handshake. */
export const handshake: Readonly<Record<string, string>> = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};
