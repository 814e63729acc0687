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

/** The built renderer: each file's bytes by the path it is asked for by; null where it is gone. */
export type RendererFiles = ReadonlyMap<string, Promise<Uint8Array | null>>;

/** The windows were never built; the message tells the user what to do. */
export class RendererMissing extends Error {
  constructor() {
    super('Lipsesc fișierele ferestrei. Pornește aplicația cu „npm start”, care le pregătește.');
    this.name = 'RendererMissing';
  }
}

/**
 * Reads the built renderer, some megabytes, once and in the background: windows get the files of one
 * build for as long as the host runs, whatever is built meanwhile. Throws RendererMissing where there
 * is none.
 */
export async function readRendererFiles(folder: string): Promise<RendererFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        `/${relative(folder, file).split(sep).join('/')}`,
        readFile(file).catch(() => null),
      ]),
  );
  if (files.has('/index.html')) return files;
  throw new RendererMissing();
}

/**
 * Serves the built renderer and the core's `media/…` and `preview/…` resources. A path that is not
 * on the list of files cannot reach the disk.
 */
export function createPageServer(files: RendererFiles, app: App): PageServer {
  return async (path) => {
    const wanted = path === '/' ? '/index.html' : path;
    if (!plainPath.test(wanted)) return notFound;
    const file = files.get(wanted);
    if (file !== undefined) return rendererFile(wanted, await file);
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
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy({ nonce, nonceForScripts }),
      'cache-control': 'no-store',
    },
    body: html.replaceAll(NONCE_PLACEHOLDER, nonce),
  };
}

const notFound: Answer = {
  status: 404,
  headers: {
    ...SECURITY_HEADERS,
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': RESOURCE_POLICY,
    'cache-control': 'no-store',
  },
  body: 'Nu există.',
};

function rendererFile(path: string, bytes: Uint8Array | null): Answer {
  if (bytes === null) return notFound;
  if (extname(path) === '.html') return pageAnswer(new TextDecoder().decode(bytes));
  return {
    status: 200,
    headers: {
      ...SECURITY_HEADERS,
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      // A worker takes its policy from its own answer, not from the page.
      'content-security-policy': contentSecurityPolicy(),
      'cache-control': path.startsWith('/assets/')
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
      'cache-control': 'no-store',
      ...lowerCase(found.headers),
      ...SECURITY_HEADERS,
      'content-security-policy': RESOURCE_POLICY,
    },
    body: found.body,
  };
}

function lowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
