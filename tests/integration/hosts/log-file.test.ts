import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLogFile } from '../../../main/hosts/log-file.ts';
import { createHostFolders } from '../../support/browser-host.ts';

let folders: Awaited<ReturnType<typeof createHostFolders>>;
const file = (name = 'condei.log'): string => join(folders.dataFolder, 'logs', name);

beforeEach(async () => {
  folders = await createHostFolders();
});
afterEach(() => folders.remove());

it('writes a line at once, and of an error only its type, message and stack', async () => {
  const log = openLogFile(folders.dataFolder);
  log.error(
    { err: Object.assign(new RangeError('too far'), { article: 'Textul întreg' }) },
    'failed',
  );
  const [line = ''] = (await readFile(file(), 'utf8')).split('\n');
  expect(JSON.parse(line)).toEqual({
    level: 50,
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
    err: { type: 'RangeError', message: 'too far', stack: expect.any(String) as unknown },
    msg: 'failed',
  });
});

it('begins a new file when the old one is large, and keeps the old one', async () => {
  await mkdir(join(folders.dataFolder, 'logs'));
  await writeFile(file(), '');
  await truncate(file(), 6 * 1024 * 1024);
  openLogFile(folders.dataFolder).info({}, 'started');
  expect(existsSync(file('condei.old.log'))).toBe(true);
  expect((await readFile(file(), 'utf8')).split('\n')).toHaveLength(2);
});

it.skipIf(!existsSync('/dev/full'))('lets the app live when the disk is full', async () => {
  await mkdir(join(folders.dataFolder, 'logs'));
  await symlink('/dev/full', file());
  const log = openLogFile(folders.dataFolder);
  expect(() => {
    log.info({}, 'one');
    log.info({}, 'two');
  }).not.toThrow();
});
