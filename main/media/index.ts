import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { mediaContract, Medium } from '../../shared/contract/media.ts';
import { medium } from '../../shared/contract/media.ts';
import { AppError } from '../../shared/rpc/app-error.ts';
import type { FeatureHandlers } from '../../shared/rpc/contract.ts';
import type { Database } from '../database/database.ts';
import { keepFile, mediaFile } from './media-files.ts';
import { recognise } from './recognise.ts';
import type { Arrival } from './uploads.ts';
import { createUploads } from './uploads.ts';

export { recognise } from './recognise.ts';

/** The pictures of all articles, each kept once under the hash of its bytes. */
export interface Media {
  readonly handlers: FeatureHandlers<typeof mediaContract>;
  /** What is known of a medium; `media-not-found` where there is none. */
  describe(hash: string): Medium;
  /** The same, or null where there is none. */
  find(hash: string): Medium | null;
  /** The bytes of a medium; `media-not-found` where there is none. */
  bytes(hash: string): Promise<Uint8Array>;
  /** Drops what a window has begun to upload and not finished. */
  clientGone(clientId: string): Promise<void>;
}

/** Opens the media folder inside the data folder. */
export async function createMedia(db: Database, dataFolder: string): Promise<Media> {
  const folder = join(dataFolder, 'media');
  const uploads = await createUploads(join(folder, 'incoming'));
  const insert = db.statement(
    `INSERT INTO media (hash, type, bytes, width, height, name, added_at)
     VALUES (:hash, :type, :bytes, :width, :height, :name, :addedAt) ON CONFLICT DO NOTHING`,
  );
  const select = db.statement(
    'SELECT hash, type, bytes, width, height, name FROM media WHERE hash = ?',
  );

  const find = (hash: string): Medium | null => {
    const row = select.get(hash);
    return row ? medium.parse(row) : null;
  };
  const describe = (hash: string): Medium => {
    const found = find(hash);
    if (!found) throw new AppError('media-not-found');
    return found;
  };

  const keep = async ({ name, file, bytes, hash }: Arrival): Promise<Medium> => {
    const facts = recognise(await readFile(file));
    if (!facts) throw new AppError('media-type-refused');
    await keepFile(file, mediaFile(folder, hash));
    const addedAt = new Date().toISOString();
    db.transaction(() => insert.run({ hash, name: baseName(name), bytes, ...facts, addedAt }));
    return describe(hash);
  };

  return {
    describe,
    find,
    bytes: async (hash) => {
      describe(hash);
      return readFile(mediaFile(folder, hash)).catch((error: unknown) => {
        throw isMissing(error) ? new AppError('media-not-found', {}, { cause: error }) : error;
      });
    },
    clientGone: (clientId) => uploads.abandon(clientId),
    handlers: {
      begin: async ({ name, bytes }, { clientId }) => ({
        upload: await uploads.begin(clientId, name, bytes),
      }),
      append: async ({ upload, base64 }, { clientId }) =>
        uploads.append(clientId, upload, Buffer.from(base64, 'base64')),
      finish: async ({ upload }, { clientId }) => {
        const arrival = await uploads.finish(clientId, upload);
        try {
          return await keep(arrival);
        } catch (error) {
          await rm(arrival.file, { force: true });
          throw error;
        }
      },
      get: ({ hash }) => describe(hash),
    },
  };
}

function baseName(name: string): string {
  return name.split(/[\\/]/).at(-1) ?? '';
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
