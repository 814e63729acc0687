import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../main/hosts/browser/find-chromium.ts';

/** What a machine without a browser is told. */
export const NO_TEST_BROWSER =
  'No Chromium, Chrome or Edge was found and none could be installed: install one of them, or name its program in CONDEI_BROWSER.';

/** Flags of every browser the project drives by itself: no errands of its own, safe in a container. */
export const quietBrowserArguments: readonly string[] = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  ...(isRoot() ? ['--no-sandbox'] : []),
];

/** True where Chromium would refuse its sandbox. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** An installed browser, else the one Playwright downloaded earlier, else null. */
export function findBrowser(): string | null {
  const downloaded = chromium.executablePath();
  return findChromium() ?? (existsSync(downloaded) ? downloaded : null);
}

/**
 * Finds a browser or installs one where that takes no rights we lack: the `chromium` package on a
 * Debian where we are root, Playwright's own download elsewhere. Null when neither works.
 */
export function findOrInstallBrowser(): string | null {
  const found = findBrowser();
  if (found !== null) return found;
  if (isRoot() && existsSync('/etc/debian_version')) {
    const apt = ['-y', '-q', '-o', 'Acquire::Retries=3'];
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', [...apt, 'update'], environment);
    run('apt-get', [...apt, 'install', '--no-install-recommends', 'chromium'], environment);
  }
  if (findBrowser() === null) run('npx', ['playwright', 'install', 'chromium'], process.env);
  return findBrowser();
}

const INSTALL_MS = 10 * 60_000;

function run(program: string, options: readonly string[], env: NodeJS.ProcessEnv): void {
  console.log(`> ${program} ${options.join(' ')}`);
  const shell = process.platform === 'win32';
  spawnSync(program, options, { stdio: 'inherit', env, shell, timeout: INSTALL_MS });
}
