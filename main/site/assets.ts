import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Problem } from './problem.ts';
import type { Reply } from './reply.ts';
import { siteStyle } from './pages/style.ts';

const { resolve } = createRequire(import.meta.url);
const inter = '@fontsource-variable/inter/files/inter-';
const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-';

/** Fonts the style sheet names; both subsets together have every Romanian letter. */
const fonts: ReadonlyMap<string, string> = new Map([
  ['fonts/inter-latin.woff2', `${inter}latin-wght-normal.woff2`],
  ['fonts/inter-latin-ext.woff2', `${inter}latin-ext-wght-normal.woff2`],
  ['fonts/source-serif-latin.woff2', `${serif}latin-opsz-normal.woff2`],
  ['fonts/source-serif-latin-ext.woff2', `${serif}latin-ext-opsz-normal.woff2`],
  ['fonts/source-serif-italic-latin.woff2', `${serif}latin-wght-italic.woff2`],
  ['fonts/source-serif-italic-latin-ext.woff2', `${serif}latin-ext-wght-italic.woff2`],
]);

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#9b1c1c"/><path d="M9 8h14v3.4h-9.6v3.9h8v3.3h-8V24H9z" fill="#fff"/></svg>`;

/**
 * A file the pages need: `site.css`, `icon.svg` or `fonts/<name>.woff2`; null for any other name. The
 * style sheet names its fonts relatively, so it may be served from any folder.
 */
export async function siteAsset(
  name: string,
): Promise<{ readonly type: string; readonly body: string | Uint8Array } | null> {
  if (name === 'site.css') return { type: 'text/css; charset=utf-8', body: siteStyle };
  if (name === 'icon.svg') return { type: 'image/svg+xml', body: icon };
  const font = fonts.get(name);
  return font === undefined ? null : { type: 'font/woff2', body: await readFile(resolve(font)) };
}

/** The asset as the site answers it. */
export async function assetReply(name: string): Promise<Reply> {
  const asset = await siteAsset(name);
  if (!asset) throw new Problem(404);
  const cache = name.startsWith('fonts/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const headers = { 'content-type': asset.type, 'cache-control': cache };
  return { status: 200, headers, body: asset.body };
}
