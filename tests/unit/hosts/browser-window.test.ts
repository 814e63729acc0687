import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../main/hosts/browser/find-chromium.ts';
import { appWindowArguments, hasDisplay } from '../../../main/hosts/browser/open-chromium.ts';

describe('the search for a browser', () => {
  const machine = (
    platform: NodeJS.Platform,
    environment: Readonly<Record<string, string>>,
    installed: readonly string[],
  ): Parameters<typeof findChromium>[0] => ({
    platform,
    environment,
    isExecutable: (file) => installed.includes(file),
  });

  it('takes Chromium before Chrome, and Chrome before Edge, from the PATH of Linux', () => {
    const [chromium, chrome, edge] = [
      join('/opt/bin', 'chromium'),
      join('/usr/bin', 'google-chrome'),
      join('/usr/bin', 'microsoft-edge'),
    ];
    const find = (...installed: string[]): string | null =>
      findChromium(machine('linux', { PATH: '/opt/bin' }, installed));
    expect([find(edge, chrome, chromium), find(edge, chrome), find(edge), find()]).toEqual([
      chromium,
      chrome,
      edge,
      null,
    ]);
  });

  it('looks into the applications of a Mac, the system’s and the user’s', () => {
    const program = 'Google Chrome.app/Contents/MacOS/Google Chrome';
    const own = join('/Users', 'ana', 'Applications', program);
    const home = join('/Users', 'ana');
    expect(findChromium(machine('darwin', { HOME: home }, [own]))).toBe(own);
    const system = join('/Applications', program);
    expect(findChromium(machine('darwin', { HOME: home }, [own, system]))).toBe(system);
  });

  it('looks into the program folders of Windows', () => {
    const edge = join('C:\\Program Files (x86)', 'Microsoft', 'Edge', 'Application', 'msedge.exe');
    const folders = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(findChromium(machine('win32', folders, [edge]))).toBe(edge);
  });

  it('takes the program the user names before any other', () => {
    const chosen = machine('linux', { CONDEI_BROWSER: 'my-chromium', PATH: '/usr/bin' }, [
      '/usr/bin/chromium',
    ]);
    expect(findChromium(chosen)).toBe('my-chromium');
  });
});

it('needs a display only where there may be none', () => {
  expect([
    hasDisplay('linux', {}),
    hasDisplay('linux', { DISPLAY: '' }),
    hasDisplay('linux', { DISPLAY: ':0' }),
    hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' }),
    hasDisplay('darwin', {}),
    hasDisplay('win32', {}),
  ]).toEqual([false, false, true, true, true, true]);
});

it('opens an app window with a profile of its own, and keeps the sandbox for users', () => {
  const options = appWindowArguments('http://127.0.0.1:1/', 'profile', false);
  expect(options.slice(0, 2)).toEqual(['--app=http://127.0.0.1:1/', '--user-data-dir=profile']);
  expect(options).not.toContain('--no-sandbox');
  expect(appWindowArguments('http://127.0.0.1:1/', 'profile', true)).toContain('--no-sandbox');
});
