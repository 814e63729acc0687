import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { importImage } from '../../../renderer/features/media/import-image.ts';
import type { Medium } from '../../../shared/contract/media.ts';
import { MAX_MEDIA_BYTES, MEDIA_CHUNK_BYTES } from '../../../shared/contract/media.ts';

/** The core's side of an import, kept in memory. */
function memoryStore() {
  const pieces: Buffer[] = [];
  return {
    pieces,
    begin: () => Promise.resolve({ upload: 'u1' }),
    append: ({ base64 }: { base64: string }) => {
      pieces.push(Buffer.from(base64, 'base64'));
      return Promise.resolve();
    },
    finish: (): Promise<Medium> => {
      const bytes = Buffer.concat(pieces);
      const hash = createHash('sha256').update(bytes).digest('hex');
      return Promise.resolve({
        hash,
        type: 'image/png',
        bytes: bytes.length,
        width: 1,
        height: 1,
        name: 'foto.png',
      });
    },
  };
}

const bytes = new Uint8Array(2 * MEDIA_CHUNK_BYTES + 12_345).map((_, index) => index % 251);
const picture = new File([bytes], 'foto.png', { type: 'image/png' });

describe('importing a picture', () => {
  it('sends every byte once, in order, in pieces no larger than the contract allows', async () => {
    const store = memoryStore();
    const progress: number[] = [];
    const medium = await importImage(store, picture, { onProgress: (part) => progress.push(part) });
    expect(medium.hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(store.pieces.map(({ length }) => length)).toEqual([
      MEDIA_CHUNK_BYTES,
      MEDIA_CHUNK_BYTES,
      12_345,
    ]);
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  it('stops where it is told to', async () => {
    const store = memoryStore();
    const stop = new AbortController();
    const running = importImage(store, picture, {
      onProgress: () => stop.abort(),
      signal: stop.signal,
    });
    await expect(running).rejects.toThrow('aborted');
    expect(store.pieces.length).toBe(1);
  });

  it.each([
    ['too large', 'media-too-large', new File([new Uint8Array(MAX_MEDIA_BYTES + 1)], 'a.png')],
    ['no picture', 'media-type-refused', new File(['%PDF'], 'a.pdf', { type: 'application/pdf' })],
    ['empty', 'media-incomplete', new File([], 'a.png', { type: 'image/png' })],
  ])('refuses a file that is %s before it sends anything', async (_, code, file) => {
    const store = memoryStore();
    await expect(importImage(store, file)).rejects.toMatchObject({ code });
    expect(store.pieces).toEqual([]);
  });
});
