import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMedia } from '../../../main/media/index.ts';
import type { Media } from '../../../main/media/index.ts';
import { MAX_MEDIA_BYTES } from '../../../shared/contract/media.ts';
import { openDraftsCore } from '../../support/drafts-core.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ana = { clientId: 'ana' };

/** The smallest header each type is known by, 640 × 480 pixels where the type says so. */
const png = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000002800000' + '01e0080600000035d1dce4',
  'hex',
);
const gif = Buffer.from('4749463839618002e001800000ffffff0000002c', 'hex');
/** EXIF says: turned by a quarter. */
const jpeg = Buffer.concat([
  Buffer.from('ffd8ffe1002245786966000049492a00080000000100120103000100000006000000', 'hex'),
  Buffer.from('00000000', 'hex'),
  Buffer.from('ffc0001108', 'hex'),
  Buffer.from('01e00280', 'hex'),
  Buffer.from('03012200021101031101ffd9', 'hex'),
]);

async function openMedia() {
  const folder = temporaryFolder();
  const core = openDraftsCore(folder);
  return { folder, core, media: await createMedia(core.data.store, folder) };
}

async function upload(media: Media, name: string, bytes: Buffer, claimed = bytes.length) {
  const { handlers } = media;
  const { upload: id } = await handlers.begin({ name, bytes: claimed }, ana);
  const middle = Math.floor(bytes.length / 2);
  await Promise.allSettled(
    [bytes.subarray(0, middle), bytes.subarray(middle)].map(async (part) =>
      handlers.append({ upload: id, base64: part.toString('base64') }, ana),
    ),
  );
  return handlers.finish({ upload: id }, ana);
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

test.each([
  { type: 'image/png', bytes: png, width: 640, height: 480 },
  { type: 'image/gif', bytes: gif, width: 640, height: 480 },
  { type: 'image/jpeg', bytes: jpeg, width: 480, height: 640 },
])('a picture of type $type is known by its content and kept by its hash', async (expected) => {
  const { media, folder, core } = await openMedia();
  const { type, bytes, width, height } = expected;
  const hash = hashOf(bytes);
  const medium = { hash, type, bytes: bytes.length, width, height, name: 'poză.txt' };
  expect(await upload(media, 'C:\\Poze\\poză.txt', bytes)).toEqual(medium);
  expect(await media.handlers.get({ hash }, ana)).toEqual(medium);
  expect(Buffer.from(await media.bytes(hash)).equals(bytes)).toBe(true);
  expect(readFileSync(join(folder, 'media', hash.slice(0, 2), hash)).equals(bytes)).toBe(true);
  await core.close();
});

test('the same bytes are kept once', async () => {
  const { media, folder, core } = await openMedia();
  const first = await upload(media, 'unu.png', png);
  expect(await upload(media, 'doi.png', png)).toEqual(first);
  expect(readdirSync(join(folder, 'media', first.hash.slice(0, 2)))).toEqual([first.hash]);
  expect(readdirSync(join(folder, 'media', 'incoming'))).toEqual([]);
  await core.close();
});

test('what is no picture, too large or not whole is refused and leaves nothing behind', async () => {
  const { media, folder, core } = await openMedia();
  const code = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'taken',
      (error: unknown) => (error instanceof Error ? error.message : error),
    );
  const html = Buffer.from('<html><script>alert(1)</script></html>');
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
  expect([
    await code(upload(media, 'poză.png', html)),
    await code(upload(media, 'poză.svg', svg)),
    await code(upload(media, 'poză.png', png, png.length + 1)),
    await code(upload(media, 'poză.png', png, 10)),
    await code(upload(media, 'poză.png', png, MAX_MEDIA_BYTES + 1)),
  ]).toEqual([
    'media-type-refused',
    'media-type-refused',
    'media-incomplete',
    'media-incomplete',
    'media-too-large',
  ]);
  expect(readdirSync(join(folder, 'media', 'incoming'))).toEqual([]);
  expect(core.data.store.sql.prepare('SELECT * FROM media').all()).toEqual([]);
  await core.close();
});

test('an upload belongs to its window and goes with it', async () => {
  const { media, folder, core } = await openMedia();
  const { upload: id } = await media.handlers.begin({ name: 'a.png', bytes: png.length }, ana);
  const base64 = png.toString('base64');
  await expect(async () =>
    media.handlers.append({ upload: id, base64 }, { clientId: 'ion' }),
  ).rejects.toMatchObject({ code: 'media-incomplete' });
  await media.clientGone('ana');
  expect(readdirSync(join(folder, 'media', 'incoming'))).toEqual([]);
  await expect(async () => media.handlers.finish({ upload: id }, ana)).rejects.toMatchObject({
    code: 'media-incomplete',
  });
  await core.close();
});

test('what an earlier run left half uploaded is cleared away', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'media', 'incoming'), { recursive: true });
  writeFileSync(join(folder, 'media', 'incoming', 'rest'), 'rest');
  const core = openDraftsCore(folder);
  await createMedia(core.data.store, folder);
  expect(readdirSync(join(folder, 'media', 'incoming'))).toEqual([]);
  await core.close();
});

test('a medium that is not there is said to be not found', async () => {
  const { media, core } = await openMedia();
  const hash = 'a'.repeat(64);
  await expect(async () => media.handlers.get({ hash }, ana)).rejects.toMatchObject({
    code: 'media-not-found',
  });
  await expect(async () => media.bytes(hash)).rejects.toMatchObject({ code: 'media-not-found' });
  await core.close();
});
