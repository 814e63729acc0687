import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createReadableLog, startTestHost } from '../../support/browser-host.ts';
import type { ElectronBench } from '../../support/electron-bench.ts';
import { callCore, openElectronBench } from '../../support/electron-bench.ts';

let bench: ElectronBench;
let electron: ElectronBench['electron'];
let folders: ElectronBench['folders'];
const start = (): Promise<void> => bench.start();
const onlyWindow = (): ReturnType<ElectronBench['onlyWindow']> => bench.onlyWindow();

beforeEach(async () => {
  bench = await openElectronBench();
  ({ electron, folders } = bench);
});
afterEach(() => bench.end());

describe('the menu', () => {
  const items = z.array(
    z.looseObject({ label: z.string().optional(), submenu: z.unknown().optional() }),
  );
  const labels = (template: unknown): unknown[] =>
    items
      .parse(template)
      .map(({ label, submenu }) =>
        submenu === undefined ? (label ?? '—') : [label, labels(submenu)],
      );

  it('is Romanian', async () => {
    const { menuTemplate } = await import('../../../main/hosts/electron/menu.ts');
    expect(labels(menuTemplate('linux', false, () => undefined))).toEqual([
      [
        'Fișier',
        [
          'Articol nou',
          'Păstrează această versiune',
          '—',
          'Publică…',
          '—',
          'Setări…',
          '—',
          'Ieșire',
        ],
      ],
      [
        'Editare',
        [
          'Anulează',
          'Refă',
          '—',
          'Decupează',
          'Copiază',
          'Lipește',
          'Lipește ca text simplu',
          'Selectează tot',
          '—',
          'Caută în bibliotecă',
        ],
      ],
      [
        'Vizualizare',
        [
          'Comenzi…',
          '—',
          'Biblioteca',
          'Pagina',
          'Inspectorul',
          '—',
          'Mărime normală',
          'Mărește',
          'Micșorează',
          'Ecran complet',
          '—',
          'Unelte de dezvoltare',
        ],
      ],
      ['Ajutor', ['Scurtături de tastatură', 'Turul de un minut']],
    ]);
  });

  it('has an application menu on a Mac and no developer tools in a packaged app', async () => {
    const { menuTemplate } = await import('../../../main/hosts/electron/menu.ts');
    const template = menuTemplate('darwin', true, () => undefined);
    expect(template[0]?.label).toBe('Condei');
    expect(JSON.stringify(template)).not.toContain('toggleDevTools');
  });

  it('sends its commands to the window', async () => {
    await start();
    const { webContents } = onlyWindow();
    const click = z.custom<() => void>((value) => typeof value === 'function');
    const [file] = z
      .array(z.looseObject({ submenu: z.array(z.looseObject({ click: click.optional() })) }))
      .parse(electron.Menu.template);
    file?.submenu[0]?.click?.();
    await callCore(webContents, 'app.info');
    expect(
      webContents.mainFrame.received.map(([, text]) => JSON.parse(String(text)) as unknown),
    ).toContainEqual({
      kind: 'event',
      name: 'app.commandRequested',
      payload: { command: 'new' },
    });
  });
});

describe('the life of the app', () => {
  it('flushes and closes the core before it quits', async () => {
    await start();
    await bench.quit();
    expect({ flushed: bench.flushes(), exit: electron.app.exitCode }).toEqual({
      flushed: 1,
      exit: 0,
    });
    // Nothing holds the folder any more.
    const next = await startTestHost(folders);
    expect(next.held).toBe(true);
    if (next.held) await next.close();
  });

  it('flushes before its window closes, and quits with it', async () => {
    await start();
    const ended = new Promise((resolve) => electron.app.once('exited', resolve));
    onlyWindow().close();
    expect(electron.BrowserWindow.getAllWindows()).toHaveLength(1);
    await ended;
    expect({ flushed: bench.flushes(), exit: electron.app.exitCode }).toEqual({
      flushed: 1,
      exit: 0,
    });
  });

  it('flushes before the system shuts down', async () => {
    await start();
    const ended = new Promise((resolve) => electron.app.once('exited', resolve));
    electron.powerMonitor.emit('shutdown');
    await ended;
    expect(bench.flushes()).toBe(1);
  });

  it('brings its window to the front for a second instance', async () => {
    await start();
    const window = onlyWindow();
    window.minimized = true;
    electron.app.emit('second-instance');
    expect(window.calls.slice(-3)).toEqual(['restore', 'show', 'focus']);
  });

  it('ends at once when Electron says another instance is there', async () => {
    electron.app.lock = false;
    await start();
    expect({
      exit: electron.app.exitCode,
      windows: electron.BrowserWindow.getAllWindows(),
    }).toEqual({
      exit: 0,
      windows: [],
    });
  });

  it('is found by a start of the browser host, which opens no second core', async () => {
    await start();
    expect(await startTestHost(folders)).toEqual({
      held: false,
      host: 'electron',
      url: null,
      focused: true,
    });
    expect(onlyWindow().calls).toContain('focus');
  });

  it('finds a running browser host, which opens no second core', async () => {
    const browser = await startTestHost(folders);
    await start();
    expect(electron.app.exitCode).toBe(0);
    if (browser.held) await browser.close();
  });

  it('says why it cannot start', async () => {
    const { StartError } = await import('../../../main/app.ts');
    await bench.start(() => Promise.reject(new StartError('disk-full', 'Discul este plin.')));
    expect(electron.dialog.shown).toEqual([['Condei', 'Discul este plin.']]);
    expect(electron.app.exitCode).toBe(1);
  });
});

describe('what the machine keeps for it', () => {
  it('stores settings where the browser host does', async () => {
    const { createElectronPlatform } = await import('../../../main/hosts/electron/platform.ts');
    const { createBrowserPlatform } = await import('../../../main/hosts/browser/platform.ts');
    const log = createReadableLog();
    createElectronPlatform(folders.dataFolder, '1', log).settings.write({ name: 'Ștefania' });
    expect(createBrowserPlatform(folders.dataFolder, '1', log).settings.read()).toEqual({
      name: 'Ștefania',
    });
  });

  it('encrypts secrets with the key chain', async () => {
    const { createElectronPlatform } = await import('../../../main/hosts/electron/platform.ts');
    const { secrets } = createElectronPlatform(folders.dataFolder, '1', createReadableLog());
    await secrets.write('site', 'parolă');
    expect(await secrets.read('site')).toBe('parolă');
    expect(await readFile(join(folders.dataFolder, 'secrets.json'), 'utf8')).not.toContain(
      'parolă',
    );
    await secrets.remove('site');
    expect(await secrets.read('site')).toBeNull();
  });

  it('keeps a secret in the private file where there is no key chain', async () => {
    electron.safeStorage.available = false;
    const { createElectronPlatform } = await import('../../../main/hosts/electron/platform.ts');
    const { createBrowserPlatform } = await import('../../../main/hosts/browser/platform.ts');
    const log = createReadableLog();
    await createElectronPlatform(folders.dataFolder, '1', log).secrets.write('site', 'parolă');
    const { secrets } = createBrowserPlatform(folders.dataFolder, '1', log);
    expect(await secrets.read('site')).toBe('parolă');
  });

  it('opens addresses outside the app', async () => {
    const { createElectronPlatform } = await import('../../../main/hosts/electron/platform.ts');
    const platform = createElectronPlatform(folders.dataFolder, '1', createReadableLog());
    await platform.openExternal('https://example.ro/');
    expect(electron.shell.opened).toEqual(['https://example.ro/']);
  });
});
