import type { Html } from '../../shared/article/html.ts';
import type { Problem } from './problem.ts';

/** An answer of the site, before it is written to the socket. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A JSON answer of the API; never cached, for it depends on the token. */
export function jsonReply(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const type = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers: { ...type, ...headers }, body: JSON.stringify(value) };
}

/** A refusal as `application/problem+json`. */
export function problemReply(problem: Problem): Reply {
  return jsonReply(problem.status, problem.toJson(), {
    ...problem.headers,
    'content-type': 'application/problem+json; charset=utf-8',
  });
}

/** Content security policy of every public page: own styles, fonts and pictures, and nothing that runs. */
export const pageCsp =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A public page. Browsers ask again every time: an update must show at once. */
export function pageReply(status: number, page: Html): Reply {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': pageCsp,
    },
    body: page.toString(),
  };
}
