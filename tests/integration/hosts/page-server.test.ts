import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { App } from '../../../main/app.ts';
import { createPageServer, readRendererFiles } from '../../../main/hosts/page-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const app: Pick<App, 'resource'> = { resource: () => Promise.resolve(null) };

function build(folder: string, name: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), `<script src="/assets/${name}"></script>`);
  writeFileSync(join(folder, 'assets', name), `/* ${name} */`);
}

test('windows get the files of one build, also after another one took its place', async () => {
  const folder = join(temporaryFolder(), 'renderer');
  build(folder, 'vechi.js');
  const files = await readRendererFiles(folder);
  await Promise.all(files.values());
  const serve = createPageServer(files, app as App);
  build(folder, 'nou.js');

  const page = await serve('/');
  expect(page).toMatchObject({ status: 200, body: '<script src="/assets/vechi.js"></script>' });
  const script = await serve('/assets/vechi.js');
  expect([script.status, Buffer.from(script.body).toString()]).toEqual([200, '/* vechi.js */']);
  expect((await serve('/assets/nou.js')).status).toBe(404);
});
