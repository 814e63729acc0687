import type { Protocol } from 'electron';
import { protocol } from 'electron';
import type { PageServer } from '../page-server.ts';

/** Where the windows live. */
export const APP_ORIGIN = 'app://editor';

/** Tells Chromium, before it is ready, that `app:` is a proper, secure scheme. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Answers `app://editor/…` from the page server, and nothing else: no other host, no other verb. */
export function serveAppProtocol(target: Protocol, pages: () => PageServer | null): void {
  target.handle('app', async (request) => {
    const url = URL.parse(request.url);
    const ours = url?.protocol === 'app:' && url.host === 'editor' && url.username === '';
    if (!ours || (request.method !== 'GET' && request.method !== 'HEAD')) {
      return new Response(null, { status: 403 });
    }
    const answer = await pages()?.(url.pathname);
    if (!answer) return new Response(null, { status: 503 });
    // A copy: the answer may view a shared buffer, which a Response must not keep.
    const body = typeof answer.body === 'string' ? answer.body : new Uint8Array(answer.body);
    return new Response(request.method === 'HEAD' ? null : body, {
      status: answer.status,
      headers: answer.headers,
    });
  });
}
