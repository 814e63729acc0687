import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { NONCE_PLACEHOLDER } from '../../main/hosts/content-security.ts';
import { pageAnswer } from '../../main/hosts/page-server.ts';

const repository = resolve(import.meta.dirname, '../..');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Builds the harness page into a folder of this process and serves it on a free loopback port. */
export async function serveHarness(worker: number): Promise<{ url: string; server: Server }> {
  const folder = resolve(repository, `.cache/editor-harness-${worker}`);
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, 'harness'),
    cacheDir: resolve(repository, `.cache/vite-editor-${worker}`),
    plugins: [react()],
    logLevel: 'error',
    html: { cspNonce: NONCE_PLACEHOLDER },
    build: { outDir: folder, emptyOutDir: true, target: 'es2024', chunkSizeWarningLimit: 8192 },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://harness').pathname;
    const file = join(folder, normalize(path === '/' ? '/index.html' : path));
    readFile(file).then(
      (content) => {
        if (extname(file) === '.html') {
          // The policy of the hosts, so that a spec sees what users see.
          const page = pageAnswer(content.toString('utf8'));
          response.writeHead(page.status, page.headers).end(page.body);
          return;
        }
        response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
        response.end(content);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/`, server };
}
