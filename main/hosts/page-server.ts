import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { App } from '../app.ts';
import {
  contentSecurityPolicy,
  NONCE_PLACEHOLDER,
  RESOURCE_POLICY,
  SECURITY_HEADERS,
} from './content-security.ts';

/** One answer, the same from the loopback server and from the app: protocol. */
export interface Answer {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** Answers for a path that starts with a slash and has no query. Never throws. */
export type PageServer = (path: string) => Promise<Answer>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Segments that cannot climb, hide or be read in two ways; everything we serve is named so. */
const plainPath = /^\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * Serves the built renderer and the core's `media/…` and `preview/…` resources. The renderer's files
 * are listed once, here: a path that is not on the list cannot reach the disk.
 */
export async function createPageServer(
  rendererFolder: string | null,
  app: App,
): Promise<PageServer> {
  const files =
    rendererFolder === null ? new Map<string, string>() : await listFiles(rendererFolder);
  return async (path) => {
    const wanted = path === '/' ? '/index.html' : path;
    if (!plainPath.test(wanted)) return notFound;
    const file = files.get(wanted);
    if (file !== undefined) return renderFile(wanted, file);
    return (await resource(app, wanted.slice(1))) ?? notFound;
  };
}

/** Fills the nonce in and gives the page its policy. */
export function pageAnswer(html: string, nonceForScripts = false): Answer {
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    headers: {
      ...SECURITY_HEADERS,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy({ nonce, nonceForScripts }),
      'Cache-Control': 'no-store',
    },
    body: html.replaceAll(NONCE_PLACEHOLDER, nonce),
  };
}

const notFound: Answer = {
  status: 404,
  headers: {
    ...SECURITY_HEADERS,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': RESOURCE_POLICY,
    'Cache-Control': 'no-store',
  },
  body: 'Nu există.',
};

async function listFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]),
  );
}

async function renderFile(path: string, file: string): Promise<Answer> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return notFound;
  if (extname(path) === '.html') return pageAnswer(bytes.toString('utf8'));
  return {
    status: 200,
    headers: {
      ...SECURITY_HEADERS,
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      // A worker takes its policy from its own answer, not from the page.
      'Content-Security-Policy': contentSecurityPolicy(),
      'Cache-Control': path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-store',
    },
    body: bytes,
  };
}

async function resource(app: App, path: string): Promise<Answer | null> {
  const found = await app.resource(path).catch(() => null);
  if (!found) return null;
  return {
    status: 200,
    headers: {
      'Cache-Control': 'no-store',
      ...found.headers,
      ...SECURITY_HEADERS,
      'Content-Security-Policy': RESOURCE_POLICY,
    },
    body: found.body,
  };
}
