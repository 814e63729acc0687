import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from './problem.ts';

const siteTokens = z.object({
  journalist: z.string().min(32).max(200),
  publisher: z.string().min(32).max(200),
});
/** One key per role: a journalist may submit, a publisher may publish. */
export type SiteTokens = Readonly<z.infer<typeof siteTokens>>;

export type SiteRole = keyof SiteTokens;

/** Reads the site's keys from its folder, or makes them once, in a file only this user can read. */
export async function siteTokensIn(folder: string): Promise<SiteTokens> {
  const file = join(folder, 'tokens.json');
  const stored = siteTokens.safeParse(await readIfThere(file));
  if (stored.success) return stored.data;
  const tokens = { journalist: newToken(), publisher: newToken() };
  await writeFile(file, JSON.stringify(tokens), { mode: 0o600 });
  return tokens;
}

/** The role behind an `Authorization: Bearer` header, compared in constant time; 401 without one. */
export function roleOf(header: string | undefined, tokens: SiteTokens): SiteRole {
  const given = digest(/^Bearer ([\x21-\x7e]+)$/i.exec(header ?? '')?.[1] ?? '');
  const isPublisher = timingSafeEqual(given, digest(tokens.publisher));
  const isJournalist = timingSafeEqual(given, digest(tokens.journalist));
  if (isPublisher) return 'publisher';
  if (isJournalist) return 'journalist';
  throw new Problem(401, '', { headers: { 'www-authenticate': 'Bearer realm="site"' } });
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

async function readIfThere(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
