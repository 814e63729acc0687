import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/condei-test.ts';
import { startCore } from '../support/core-process.ts';
import { Desk } from '../support/desk.ts';

/** What a spec does to a data folder, or null where this user may not. */
interface Trouble {
  begin(): void;
  end(): void;
  cleanUp(): void;
}

/** A file system of its own in memory that gets full. */
function fullDisk(folder: string): Trouble | null {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]);
  if (mounted.status !== 0) return null;
  return {
    begin: () => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(join(folder, 'filler'), Buffer.alloc(bavail * bsize));
    },
    end: () => rmSync(join(folder, 'filler')),
    cleanUp: () => void execFileSync('umount', ['-l', folder]),
  };
}

/**
 * Immutable files: what even root and files that are open already may not write to. Without SQLite's
 * shared memory: it is mapped, and a write to it would be a signal that ends the core.
 */
function readOnlyFolder(folder: string): Trouble | null {
  const set = (flag: '+i' | '-i') => {
    const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const paths = inside.filter((path) => !path.endsWith('-shm')).map((path) => join(folder, path));
    return spawnSync('chattr', [flag, folder, ...paths]).status === 0;
  };
  if (!set('+i') || !set('-i')) return null;
  return {
    begin: () => void set('+i'),
    end: () => void set('-i'),
    cleanUp: () => void set('-i'),
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

const troubles = [
  {
    name: 'a full disk',
    banner: 'Discul este plin și textul nou nu mai poate fi salvat.',
    prepare: fullDisk,
  },
  {
    name: 'a folder that may only be read',
    banner: 'Condei nu are voie să scrie în dosarul lui de date.',
    prepare: readOnlyFolder,
  },
];

for (const { name, banner, prepare } of troubles) {
  test(`${name}: said, the text stays, a copy can be saved, and all is well again`, async ({
    browser,
    dataFolder,
  }, info) => {
    test.skip(info.project.name === 'electron', 'the same core and window as in the browser host');
    const folder = join(dataFolder, 'disk');
    mkdirSync(folder);
    const trouble = prepare(folder);
    test.skip(trouble === null, 'this user may not make such a folder here');
    if (!trouble) return;
    try {
      const core = await startCore({ dataFolder: folder });
      const page = await browser.newPage();
      await page.goto(core.url);
      const desk = new Desk(page);
      await desk.introduceOneself('Ioana Pop', 'Jurnalist');
      await desk.headline.fill('Ultimele vești din port');
      await expect(desk.textState).toHaveText('Salvat pe acest calculator');

      trouble.begin();
      const written = 'Macaralele au stat toată noaptea. '.repeat(200).trim();
      await desk.body.click();
      await page.keyboard.insertText(written);
      await expect(page.getByText(banner)).toBeVisible();
      await expect(desk.textState).not.toHaveText('Salvat pe acest calculator');
      await expect(desk.body.locator('p')).toHaveText([written]);
      expect(await copyOf(page)).toContain(written);

      trouble.end();
      await expect(desk.textState).toHaveText('Salvat pe acest calculator');
      await expect(page.getByText(banner)).toHaveCount(0);
      await page.reload();
      await expect(desk.body.locator('p')).toHaveText([written]);
      await page.close();
      await core.stop();
    } finally {
      trouble.cleanUp();
    }
  });
}
