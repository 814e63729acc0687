import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHostFolders } from '../../support/browser-host.ts';
import { startCore } from '../../support/core-process.ts';

let folders: Awaited<ReturnType<typeof createHostFolders>>;

beforeEach(async () => {
  folders = await createHostFolders();
});
afterEach(() => folders.remove());

const instanceFile = (): string => join(folders.dataFolder, 'host', 'instance.json');

it('leaves nothing behind when it is told to stop, even twice', async () => {
  const core = await startCore({ dataFolder: folders.dataFolder });
  process.kill(core.pid, 'SIGINT');
  process.kill(core.pid, 'SIGTERM');
  expect(await core.stop()).toBe(0);
  expect(existsSync(instanceFile())).toBe(false);
});

it('starts again at the same address after a power cut', async () => {
  const first = await startCore({ dataFolder: folders.dataFolder });
  await first.kill9();
  expect(existsSync(instanceFile())).toBe(true);
  const second = await startCore({ dataFolder: folders.dataFolder });
  expect(second.origin).toBe(first.origin);
  expect(await second.stop()).toBe(0);
});

it('gives its address to a second start, which ends', async () => {
  const core = await startCore({ dataFolder: folders.dataFolder });
  const second = await startCore({ dataFolder: folders.dataFolder });
  expect(second.origin).toBe(core.origin);
  expect(await second.ended).toBe(0);
  expect(await core.stop()).toBe(0);
});

it('says in one sentence why it cannot start', async () => {
  const nowhere = join(folders.root, 'secret.txt', 'inside');
  await expect(startCore({ dataFolder: nowhere })).rejects.toThrow(
    `served: Condei nu poate scrie în dosarul de date ${nowhere}. Ce se află acolo rămâne neatins.`,
  );
});
