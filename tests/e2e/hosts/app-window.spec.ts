import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserMain } from '../../../build/build-hosts.ts';
import { attachBrowser } from '../../support/attach-browser.ts';
import { expect, test } from '../../support/condei-test.ts';

test('opens a window of its own, and ends when it is closed', async ({ dataFolder }, info) => {
  test.skip(info.project.name === 'electron', 'the app window is the browser host’s');
  const child = spawn(process.execPath, [browserMain, '--no-local-site', `--data=${dataFolder}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      // No display is needed to draw into nothing; the host only asks whether one is named.
      DISPLAY: process.env['DISPLAY'] ?? ':0',
      CONDEI_BROWSER_ARGUMENTS: '--headless=new --remote-debugging-port=0',
    },
  });
  const ended = once(child, 'exit');

  const portFile = join(dataFolder, 'host', 'browser-profile', 'DevToolsActivePort');
  const browser = await attachBrowser(portFile);
  const page = browser.contexts().flatMap((context) => context.pages())[0];
  if (!page) throw new Error('no window');
  await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  await expect(page.locator('#root')).not.toBeEmpty();

  // What closing the window does, for a browser without one.
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.close');
  const exit: readonly unknown[] = await ended;
  expect(exit[0]).toBe(0);
  expect(existsSync(join(dataFolder, 'host', 'instance.json'))).toBe(false);
});
