import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { documentText } from '../../../shared/article/plain-text.ts';
import { backUpIfDue } from '../../../main/database/daily-backup.ts';
import { backupsIn, backUp } from '../../../main/database/backups.ts';
import { migrate } from '../../../main/database/migrate.ts';
import { storeMigrations } from '../../../main/database/migrations/index.ts';
import { userVersion } from '../../../main/database/user-version.ts';
import {
  fixtureDraftId,
  fixtureParagraph,
  makeVersion1,
} from '../../fixtures/databases/version-1.ts';
import type { DraftsCore } from '../../support/drafts-core.ts';
import { openDraftsCore, paragraph, silentLog } from '../../support/drafts-core.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ana = { clientId: 'ana' };

/** A draft with one paragraph; returns its id. */
async function write(core: DraftsCore, text: string): Promise<string> {
  const created = await core.drafts.handlers.create({ fields: {} }, ana);
  const { id } = created.summary;
  const order = { start: 0, remove: 0, insert: ['p'] };
  await core.drafts.handlers.journal(
    { id, base: 0, change: { blocks: [paragraph('p', text)], order } },
    ana,
  );
  return id;
}

function failureOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

/** Every file of a folder with a hash of its bytes. */
function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

test.each([{ version: 1, make: makeVersion1 }])(
  'a database of version $version is backed up, migrated and reads the same',
  async ({ version, make }) => {
    const folder = temporaryFolder();
    make(join(folder, 'condei.sqlite'));
    const core = openDraftsCore(folder);
    expect(userVersion(core.data.store.sql)).toBe(storeMigrations.at(-1)?.version);
    expect(core.drafts.read(fixtureDraftId).content.body.blocks).toEqual([
      paragraph('p1', fixtureParagraph),
    ]);
    expect(
      await core.drafts.handlers.list(
        { place: 'library', query: 'braila', offset: 0, limit: 10 },
        ana,
      ),
    ).toMatchObject({ total: 1, drafts: [{ headline: 'Pod închis la Brăila' }] });
    await core.close();

    const [backup] = backupsIn(join(folder, 'backups'));
    const old = new DatabaseSync(backup?.file ?? '', { readOnly: true });
    expect(userVersion(old)).toBe(version);
    old.close();
  },
);

test('a database of a newer build is refused untouched, with words on what to do', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'condei.sqlite');
  makeVersion1(file);
  const newer = new DatabaseSync(file);
  newer.exec('PRAGMA user_version = 999');
  newer.close();
  const before = bytesOf(folder);

  expect(failureOf(() => openDraftsCore(folder))).toMatchObject({
    name: 'StartError',
    code: 'newer-database',
    message: expect.stringContaining('Instalează cea mai nouă versiune') as string,
  });
  expect(bytesOf(folder)).toEqual(before);
});

test('a newer version that only the write-ahead log knows of is refused untouched', () => {
  const folder = temporaryFolder();
  const source = join(temporaryFolder(), 'condei.sqlite');
  makeVersion1(source);
  const newer = new DatabaseSync(source);
  newer.exec('PRAGMA user_version = 999');
  // As a kill would leave it: copied while open, so that nothing is checkpointed.
  for (const suffix of ['', '-wal']) {
    copyFileSync(source + suffix, join(folder, `condei.sqlite${suffix}`));
  }
  newer.close();
  const before = bytesOf(folder);

  expect(failureOf(() => openDraftsCore(folder))).toMatchObject({ code: 'newer-database' });
  const after = bytesOf(folder);
  expect({ ...after, 'condei.sqlite-shm': undefined }).toEqual({
    ...before,
    'condei.sqlite-shm': undefined,
  });
});

test('a migration that fails leaves the database as it was', () => {
  const file = join(temporaryFolder(), 'condei.sqlite');
  makeVersion1(file);
  const sql = new DatabaseSync(file);
  const steps = [
    ...storeMigrations,
    {
      version: 1000,
      up: (db: DatabaseSync) => {
        db.exec('DELETE FROM drafts');
        db.exec('SELECT * FROM no_such_table');
      },
    },
  ];
  expect(failureOf(() => migrate(sql, steps, () => undefined))).toBeInstanceOf(Error);
  expect(userVersion(sql)).toBe(1);
  expect(sql.prepare('SELECT id FROM drafts').all()).toMatchObject([{ id: fixtureDraftId }]);
  sql.close();
});

test.each([
  { damage: 'its first page overwritten', from: 0, bytes: 4096 },
  { damage: 'pages in the middle overwritten', from: 8192, bytes: 40_000 },
])(
  'a database with $damage gives way to the last sound backup and is kept',
  async ({ from, bytes }) => {
    const folder = temporaryFolder();
    let core = openDraftsCore(folder);
    const id = await write(core, 'Textul din copie. '.repeat(2000));
    const made = await backUp(core.data.store.sql, join(folder, 'backups'), new Date());
    await core.close();
    // The newest backup is no good either.
    writeFileSync(
      join(folder, 'backups', 'condei-2099-01-01T00-00-00.000Z.sqlite'),
      Buffer.alloc(9000, 1),
    );
    const file = join(folder, 'condei.sqlite');
    const damaged = readFileSync(file);
    damaged.fill(0x5a, from, from + bytes);
    writeFileSync(file, damaged);

    core = openDraftsCore(folder);
    expect(core.notices).toEqual([
      {
        code: 'database-restored',
        severity: 'warning',
        params: {
          date: made.at.toISOString(),
          file: expect.stringMatching(/condei\.sqlite$/) as string,
        },
      },
    ]);
    expect(core.drafts.read(id).seq).toBe(1);
    const [kept] = readdirSync(join(folder, 'damaged'));
    expect(readFileSync(join(folder, 'damaged', kept ?? '')).equals(damaged)).toBe(true);
    await core.close();
  },
);

test('what the damaged database can still tell and the backup cannot is brought over', async () => {
  const folder = temporaryFolder();
  let core = openDraftsCore(folder);
  const rewritten = await write(core, 'Forma din copie.');
  const deleted = await write(core, 'Un text lung. '.repeat(4000));
  await backUp(core.data.store.sql, join(folder, 'backups'), new Date());
  const change = { blocks: [paragraph('p', 'Forma de după copie.')] };
  await core.drafts.handlers.journal({ id: rewritten, base: 1, change }, ana);
  const written = await write(core, 'Scris după copie.');
  const { sql } = core.data.store;
  const [page] = sql
    .prepare(
      "SELECT pageno FROM dbstat WHERE name = 'draft_blocks' AND pagetype = 'overflow' LIMIT 1",
    )
    .all();
  await core.close();

  const file = join(folder, 'condei.sqlite');
  const bytes = readFileSync(file);
  // One page of the long text: the others can be read past it.
  const offset = (Number(page?.['pageno']) - 1) * 4096;
  bytes.fill(0xff, offset, offset + 8);
  writeFileSync(file, bytes);

  core = openDraftsCore(folder);
  expect(core.notices.map(({ code }) => code)).toEqual(['database-restored']);
  const texts = [rewritten, deleted, written].map((id) =>
    documentText(core.drafts.read(id).content.body),
  );
  expect(texts).toEqual([
    ['Forma de după copie.'],
    ['Un text lung. '.repeat(4000)],
    ['Scris după copie.'],
  ]);
  await core.close();
});

test('a damaged database without any backup is kept, and a new one begins', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'condei.sqlite'), Buffer.alloc(20_000, 7));
  const core = openDraftsCore(folder);
  expect(core.notices).toMatchObject([{ code: 'database-integrity', severity: 'error' }]);
  await write(core, 'Se poate scrie mai departe.');
  await core.close();
  expect(readdirSync(join(folder, 'damaged'))).toHaveLength(1);
});

test('backups: one a day, the seven newest are kept, each whole', async () => {
  const folder = temporaryFolder();
  const backups = join(folder, 'backups');
  const core = openDraftsCore(folder);
  const id = await write(core, 'Rămâne în fiecare copie.');
  const day = (n: number): Date => new Date(Date.UTC(2026, 10, n, 9));
  for (let n = 1; n <= 9; n++) {
    await backUpIfDue(core.data.store, backups, day(n), silentLog);
    await backUpIfDue(core.data.store, backups, new Date(day(n).getTime() + 3_600_000), silentLog);
  }
  await core.close();
  expect(backupsIn(backups).map(({ at }) => at)).toEqual([9, 8, 7, 6, 5, 4, 3].map(day));

  const restored = join(temporaryFolder(), 'data');
  mkdirSync(restored);
  copyFileSync(backupsIn(backups)[0]?.file ?? '', join(restored, 'condei.sqlite'));
  const again = openDraftsCore(restored);
  expect(again.drafts.read(id).content.body.blocks).toEqual([
    paragraph('p', 'Rămâne în fiecare copie.'),
  ]);
  await again.close();
});

test('a folder that is not there is said so, and not made', () => {
  const folder = join(temporaryFolder(), 'nu-exista');
  expect(failureOf(() => openDraftsCore(folder))).toMatchObject({ code: 'folder-missing' });
  expect(existsSync(folder)).toBe(false);
});
