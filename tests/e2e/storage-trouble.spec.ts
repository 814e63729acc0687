import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/condei-test.ts';
import { startCore } from '../support/core-process.ts';
import { Desk } from '../support/desk.ts';

/** A file system of its own in memory, or null where this user may not mount one. */
function smallDisk(folder: string) {
  mkdirSync(folder);
  const mount = (...options: string[]) => spawnSync('mount', [...options, folder]).status === 0;
  if (!mount('-t', 'tmpfs', '-o', 'size=8m', 'tmpfs')) return null;
  return {
    setReadOnly: (readOnly: boolean) => mount('-o', `remount,${readOnly ? 'ro' : 'rw'}`),
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(join(folder, 'filler'), Buffer.alloc(bavail * bsize));
      return true;
    },
    makeRoom: () => rmSync(join(folder, 'filler')),
    unmount: () => void execFileSync('umount', ['-l', folder]),
  };
}

async function copyOf(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Salvează o copie' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toBe('ultimele-vesti-din-port.html');
  return readFileSync(await download.path(), 'utf8');
}

type Disk = NonNullable<ReturnType<typeof smallDisk>>;
const troubles = [
  {
    name: 'a full disk',
    banner: 'Discul este plin și textul nou nu mai poate fi salvat.',
    begin: (disk: Disk) => disk.fill(),
    end: (disk: Disk) => disk.makeRoom(),
  },
  {
    name: 'a folder that may only be read',
    banner: 'Condei nu are voie să scrie în dosarul lui de date.',
    begin: (disk: Disk) => disk.setReadOnly(true),
    end: (disk: Disk) => disk.setReadOnly(false),
  },
];

for (const { name, banner, begin, end } of troubles) {
  test(`${name}: said, the text stays, a copy can be saved, and all is well again`, async ({
    browser,
    dataFolder,
  }, info) => {
    test.skip(info.project.name === 'electron', 'the same core and window as in the browser host');
    const folder = join(dataFolder, 'disk');
    const disk = smallDisk(folder);
    test.skip(disk === null, 'this user may not mount a small disk');
    if (!disk) return;
    try {
      const core = await startCore({ dataFolder: folder });
      const page = await browser.newPage();
      await page.goto(core.url);
      const desk = new Desk(page);
      await desk.introduceOneself('Ioana Pop', 'Jurnalist');
      await desk.headline.fill('Ultimele vești din port');
      await expect(desk.textState).toHaveText('Salvat pe acest calculator');

      // Linux makes no disk read-only on which somebody has files open for writing, unless it breaks.
      test.skip(!begin(disk), 'this system keeps a disk in use writable');
      const written = 'Macaralele au stat toată noaptea. '.repeat(200).trim();
      await desk.body.click();
      await page.keyboard.insertText(written);
      await expect(page.getByText(banner)).toBeVisible();
      await expect(desk.textState).not.toHaveText('Salvat pe acest calculator');
      await expect(desk.body.locator('p')).toHaveText([written]);
      expect(await copyOf(page)).toContain(written);

      end(disk);
      await expect(desk.textState).toHaveText('Salvat pe acest calculator');
      await expect(page.getByText(banner)).toHaveCount(0);
      await page.reload();
      await expect(desk.body.locator('p')).toHaveText([written]);
      await page.close();
      await core.stop();
    } finally {
      disk.unmount();
    }
  });
}
