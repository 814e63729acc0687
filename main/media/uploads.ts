import { createHash, randomUUID } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_MEDIA_BYTES } from '../../shared/contract/media.ts';
import { AppError } from '../../shared/rpc/app-error.ts';

interface Upload {
  readonly clientId: string;
  readonly name: string;
  readonly expected: number;
  readonly file: string;
  readonly handle: FileHandle;
  readonly hash: Hash;
  received: number;
  /** The writes of one upload, one after the other. */
  queue: Promise<void>;
}

/** A file that has arrived whole and lies, synced, in the temporary folder. */
export interface Arrival {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  readonly hash: string;
}

/** Files on their way from a window. */
export interface Uploads {
  begin(clientId: string, name: string, expected: number): Promise<string>;
  append(clientId: string, id: string, bytes: Uint8Array): Promise<void>;
  /** Ends an upload; `media-incomplete` where bytes are missing. The caller takes the file away. */
  finish(clientId: string, id: string): Promise<Arrival>;
  /** Drops what a window has begun and not finished. */
  abandon(clientId: string): Promise<void>;
}

/** Receives uploads in a folder of their own, emptied here of what an earlier run left. */
export async function createUploads(folder: string): Promise<Uploads> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const uploads = new Map<string, Upload>();

  const find = (clientId: string, id: string): Upload => {
    const upload = uploads.get(id);
    if (upload?.clientId !== clientId) throw new AppError('media-incomplete');
    return upload;
  };
  const drop = async (id: string, { handle, file, queue }: Upload): Promise<void> => {
    uploads.delete(id);
    await queue.catch(() => undefined);
    await handle.close().catch(() => undefined);
    await rm(file, { force: true });
  };

  return {
    begin: async (clientId, name, expected) => {
      if (expected > MAX_MEDIA_BYTES) throw new AppError('media-too-large');
      const id = randomUUID();
      const file = join(folder, id);
      const handle = await open(file, 'wx');
      const hash = createHash('sha256');
      const queue = Promise.resolve();
      uploads.set(id, { clientId, name, expected, file, handle, hash, received: 0, queue });
      return id;
    },
    append: async (clientId, id, bytes) => {
      const upload = find(clientId, id);
      upload.received += bytes.length;
      if (upload.received > upload.expected) {
        await drop(id, upload);
        throw new AppError('media-incomplete');
      }
      upload.queue = upload.queue.then(async () => {
        await upload.handle.appendFile(bytes);
        upload.hash.update(bytes);
      });
      try {
        await upload.queue;
      } catch (error) {
        await drop(id, upload);
        throw error;
      }
    },
    finish: async (clientId, id) => {
      const upload = find(clientId, id);
      const { name, file, handle, expected, hash } = upload;
      try {
        await upload.queue;
        if (upload.received !== expected) throw new AppError('media-incomplete');
        await handle.sync();
        await handle.close();
      } catch (error) {
        await drop(id, upload);
        throw error;
      }
      uploads.delete(id);
      return { name, file, bytes: expected, hash: hash.digest('hex') };
    },
    abandon: async (clientId) => {
      for (const [id, upload] of [...uploads]) {
        if (upload.clientId === clientId) await drop(id, upload);
      }
    },
  };
}
