import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';
import type { Reply } from './reply.ts';

/** A request that matched a route. */
export interface Visit {
  readonly request: IncomingMessage;
  /** Scheme and host as the client named them. */
  readonly origin: string;
  readonly query: URLSearchParams;
  /** The `:name` parts of the pattern, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/fixed/:variable`, matched part by part. */
  readonly pattern: string;
  readonly handle: (visit: Visit) => Reply | Promise<Reply>;
}

/** Finds the route of a path and runs it; refuses with 404, 405 or (for a bad encoding) 400. */
export function route(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } {
  const parts = path.split('/').map(decode);
  const there = routes.flatMap((candidate) => {
    const params = match(candidate.pattern, parts);
    return params ? [{ route: candidate, params }] : [];
  });
  const found =
    there.find((candidate) => candidate.route.method === method) ??
    (method === 'HEAD' ? there.find((candidate) => candidate.route.method === 'GET') : undefined);
  if (found) return found;
  if (there.length === 0) throw new Problem(404);
  const allow = there.map((candidate) => candidate.route.method).join(', ');
  throw new Problem(405, '', { headers: { allow } });
}

function match(
  pattern: string,
  parts: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  if (wanted.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const given = parts[index] ?? '';
    if (part.startsWith(':') && given !== '') params[part.slice(1)] = given;
    else if (part !== given) return undefined;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Problem(400, 'Adresa conține o codare greșită.');
  }
}
