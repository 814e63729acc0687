import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DraftsCore } from '../../support/drafts-core.ts';
import { openDraftsCore, paragraph } from '../../support/drafts-core.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ana = { clientId: 'ana' };
const text = (size: number) => 'x'.repeat(size);

async function failureOf(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return error;
  }
}

async function newDraft({ drafts }: DraftsCore): Promise<string> {
  const { summary } = await drafts.handlers.create({ fields: {} }, ana);
  const order = { start: 0, remove: 0, insert: ['p'] };
  const change = { blocks: [paragraph('p', 'Primul rând')], order };
  await drafts.handlers.journal({ id: summary.id, base: 0, change }, ana);
  return summary.id;
}

test('a full database file: said once, nothing changed, well again when there is room', async () => {
  const core = openDraftsCore(temporaryFolder());
  const id = await newDraft(core);
  const { sql } = core.data.store;
  const before = core.drafts.read(id);
  const pages = Number(sql.prepare('PRAGMA page_count').get()?.['page_count']);
  sql.exec(`PRAGMA max_page_count = ${pages}`);

  const big = { blocks: [paragraph('p', text(200_000))] };
  for (let attempt = 0; attempt < 2; attempt++) {
    expect(
      await failureOf(() => core.drafts.handlers.journal({ id, base: 1, change: big }, ana)),
    ).toMatchObject({ name: 'AppError', code: 'disk-full' });
  }
  expect(core.drafts.read(id)).toEqual(before);
  expect(core.notices).toEqual([{ code: 'disk-full', severity: 'error', params: {} }]);

  sql.exec('PRAGMA max_page_count = 1000000');
  expect(await core.drafts.handlers.journal({ id, base: 1, change: big }, ana)).toEqual({
    seq: 2,
    merged: null,
  });
  expect(core.notices.map(({ code }) => code)).toEqual(['disk-full', 'storage-well-again']);
  await core.close();
});

/** A real file system of 4 MB in memory, or null where this user may not mount one. */
function smallDisk(folder: string): { unmount(): void } | null {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]);
  if (mounted.status !== 0) return null;
  return { unmount: () => void execFileSync('umount', ['-l', folder]) };
}

test('a disk that is full: the text stays, and goes in when there is room', async ({ skip }) => {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  const disk = smallDisk(folder);
  if (!disk) return skip('this user may not mount a small disk');
  try {
    const core = openDraftsCore(folder);
    const id = await newDraft(core);
    writeFileSync(join(folder, 'filler'), text(3_000_000));
    const big = { blocks: [paragraph('p', text(2_000_000))] };
    expect(
      await failureOf(() => core.drafts.handlers.journal({ id, base: 1, change: big }, ana)),
    ).toMatchObject({ code: 'disk-full' });
    expect(core.drafts.read(id).content.body.blocks).toEqual([paragraph('p', 'Primul rând')]);

    rmSync(join(folder, 'filler'));
    const small = { blocks: [paragraph('p', 'Al doilea rând')] };
    expect(await core.drafts.handlers.journal({ id, base: 1, change: small }, ana)).toEqual({
      seq: 2,
      merged: null,
    });
    expect(core.notices.map(({ code }) => code)).toEqual(['disk-full', 'storage-well-again']);
    await core.close();

    const again = openDraftsCore(folder);
    expect(again.drafts.read(id).content.body.blocks).toEqual(small.blocks);
    await again.close();
  } finally {
    disk.unmount();
  }
});

test('a disk with no room at all at the start: said so, nothing touched', async ({ skip }) => {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  const disk = smallDisk(folder);
  if (!disk) return skip('this user may not mount a small disk');
  try {
    await failureOf(() => writeFileSync(join(folder, 'filler'), text(5_000_000)));
    expect(await failureOf(() => openDraftsCore(folder))).toMatchObject({
      name: 'StartError',
      code: 'disk-full',
    });
  } finally {
    disk.unmount();
  }
});

test('a database turned read-only under the core: said once, the text stays', async () => {
  const core = openDraftsCore(temporaryFolder());
  const id = await newDraft(core);
  const { sql } = core.data.store;
  sql.exec('PRAGMA query_only = ON');
  const change = { blocks: [paragraph('p', 'Al doilea rând')] };
  expect(
    await failureOf(() => core.drafts.handlers.journal({ id, base: 1, change }, ana)),
  ).toMatchObject({ code: 'folder-read-only' });
  sql.exec('PRAGMA query_only = OFF');
  expect(await core.drafts.handlers.journal({ id, base: 1, change }, ana)).toMatchObject({
    seq: 2,
  });
  expect(core.notices.map(({ code }) => code)).toEqual(['folder-read-only', 'storage-well-again']);
  await core.close();
});

test('a read-only folder at the start: refused in words that say what to do', ({ skip }) => {
  if (process.platform === 'win32') return skip('folders have no such mode on Windows');
  const folder = temporaryFolder();
  chmodSync(folder, 0o555);
  const script = `
    const { openDraftsCore } = await import(${JSON.stringify(
      new URL('../../support/drafts-core.ts', import.meta.url).href,
    )});
    try { openDraftsCore(process.argv[1]); } catch (error) {
      console.log(JSON.stringify({ code: error.code, message: error.message }));
    }`;
  // The administrator may write everywhere, so the attempt is made as nobody.
  const isRoot = process.getuid?.() === 0;
  const attempt = spawnSync(process.execPath, ['--input-type=module', '--eval', script, folder], {
    encoding: 'utf8',
    ...(isRoot && { uid: 65_534, gid: 65_534 }),
  });
  chmodSync(folder, 0o755);
  if (isRoot && attempt.stderr.includes('EACCES') && attempt.stdout === '') {
    return skip('the unprivileged user may not read this checkout');
  }
  expect(JSON.parse(attempt.stdout || JSON.stringify(attempt.stderr))).toEqual({
    code: 'folder-read-only',
    message: expect.stringContaining('Dă-ți drept de scriere') as string,
  });
});
