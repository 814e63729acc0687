import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { recognise } from '../../media/index.ts';

/** Largest picture the site takes, in bytes. */
export const MAX_PICTURE_BYTES = 50 * 1024 * 1024;

const pixels = z.number().nullable();
const row = z.object({
  hash: z.string(),
  type: z.string(),
  bytes: z.number(),
  width: pixels,
  height: pixels,
});
export type SiteMedium = Readonly<z.infer<typeof row>>;

export type MediaStore = Awaited<ReturnType<typeof mediaStoreIn>>;

/** Pictures by content hash: whole ones as files and rows, half-sent ones as `.part` files. */
export async function mediaStoreIn(db: DatabaseSync, folder: string) {
  await mkdir(folder, { recursive: true });
  const get = db.prepare('SELECT hash, type, bytes, width, height FROM media WHERE hash = ?');
  const insert = db.prepare(
    'INSERT OR IGNORE INTO media (hash, type, bytes, width, height) VALUES (?, ?, ?, ?, ?)',
  );
  const file = (hash: string) => join(folder, hash);
  const part = (hash: string) => join(folder, `${hash}.part`);
  const find = (hash: string): SiteMedium | null => {
    const found = get.get(hash);
    return found ? row.parse(found) : null;
  };
  return {
    find,
    read: (hash: string): Promise<Buffer> => readFile(file(hash)),
    /** Bytes of an unfinished upload, or null where none was begun. */
    received: async (hash: string): Promise<number | null> => {
      try {
        return (await stat(part(hash))).size;
      } catch {
        return null;
      }
    },
    /**
     * Appends to the `offset` bytes there are, at most up to `total`; what arrives before a broken
     * connection stays. Returns how many bytes there are now, and their hash where it is known.
     */
    append: async (
      hash: string,
      offset: number,
      total: number,
      chunks: AsyncIterable<Buffer>,
    ): Promise<{ readonly received: number; readonly digest: string | null }> => {
      const digest = createHash('sha256');
      const handle = await open(part(hash), 'a');
      let received = offset;
      try {
        for await (const chunk of chunks) {
          received += chunk.byteLength;
          if (received > total) break;
          await handle.write(chunk);
          digest.update(chunk);
        }
      } finally {
        await handle.close();
      }
      return { received, digest: offset === 0 ? digest.digest('hex') : null };
    },
    discard: (hash: string): Promise<void> => rm(part(hash), { force: true }),
    /** Checks a finished upload against its name and its own first bytes, and stores it. */
    finish: async (
      hash: string,
      digest: string | null,
    ): Promise<SiteMedium | 'wrong-hash' | 'wrong-type'> => {
      if ((digest ?? (await hashOf(part(hash)))) !== hash) return 'wrong-hash';
      const type = await typeOf(part(hash));
      if (!type) return 'wrong-type';
      await rename(part(hash), file(hash));
      const size = recognise(await readFile(file(hash)));
      const bytes = (await stat(file(hash))).size;
      insert.run(hash, type, bytes, size?.width ?? null, size?.height ?? null);
      return find(hash) ?? 'wrong-hash';
    },
  };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}

async function typeOf(path: string): Promise<string | null> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    return pictureType(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** The media type that the first bytes of a picture announce; null for anything else. */
function pictureType(head: Buffer): string | null {
  const text = head.toString('latin1');
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^GIF8[79]a/.test(text)) return 'image/gif';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'image/webp';
  return /^avi[fs]$/.test(text.slice(8, 12)) && text.slice(4, 8) === 'ftyp' ? 'image/avif' : null;
}
