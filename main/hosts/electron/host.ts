import { join } from 'node:path';
import { app, BrowserWindow, dialog, Menu, powerMonitor, session } from 'electron';
import type { App, CreateApp } from '../../app.ts';
import type { Log } from '../../platform.ts';
import { openFocusServer } from '../focus-server.ts';
import { claimInstance } from '../instance.ts';
import type { PageServer } from '../page-server.ts';
import { createPageServer, readRendererFiles } from '../page-server.ts';
import { startFailure } from '../start-failure.ts';
import type { Windows } from '../windows.ts';
import { createWindows, FLUSH_MS, ONLINE_AFTER_MS } from '../windows.ts';
import { APP_ORIGIN, registerAppScheme, serveAppProtocol } from './app-protocol.ts';
import { acceptPages } from './ipc-transport.ts';
import { menuTemplate } from './menu.ts';
import { createElectronPlatform } from './platform.ts';
import { watchForUpdates } from './updater.ts';
import { lockContents, lockSession, openWindow } from './window.ts';

/** What a start of the Electron host is told. */
export interface ElectronHostOptions {
  readonly createApp: CreateApp;
  /** Absolute and existing. */
  readonly dataFolder: string;
  readonly log: Log;
  readonly rendererFolder: string;
  readonly preload: string;
  /** Where the packaged app keeps what came with it. */
  readonly resources: string;
  readonly localSite: boolean;
}

/**
 * Runs Condei in Electron until it quits. The first instance of a data folder keeps it; a second one
 * brings the first to the front and ends. Resolves when the first window is loading, or when this
 * is a second instance.
 */
export async function startElectronHost(options: ElectronHostOptions): Promise<void> {
  const { dataFolder, log, preload } = options;
  app.setPath('userData', dataFolder);
  app.setPath('sessionData', join(dataFolder, 'host', 'electron-profile'));
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  registerAppScheme();
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => lockContents(contents));

  const claim = await claimInstance(dataFolder, 'electron');
  if (!claim.held) {
    app.exit(0);
    return;
  }
  await app.whenReady();

  let pages: PageServer | null = null;
  lockSession(session.defaultSession);
  serveAppProtocol(session.defaultSession.protocol, () => pages);

  let core: App;
  try {
    const files = await readRendererFiles(options.rendererFolder);
    const platform = createElectronPlatform(dataFolder, app.getVersion(), log);
    core = await options.createApp(platform, {
      localSite: options.localSite,
      onlineAfterMs: ONLINE_AFTER_MS,
    });
    pages = createPageServer(files, core);
  } catch (error) {
    log.error({ err: error }, 'start failed');
    claim.release();
    dialog.showErrorBox('Condei', startFailure(error, dataFolder));
    app.exit(1);
    return;
  }

  const windows = createWindows(core, log);
  const showWindow = (): void => {
    const [existing] = BrowserWindow.getAllWindows();
    if (!existing) {
      openEditor(preload, windows, log);
      return;
    }
    if (existing.isMinimized()) existing.restore();
    existing.show();
    existing.focus();
    windows.focus();
  };
  const focusServer = await openFocusServer(claim.secret, showWindow);
  claim.publish(focusServer.port);
  app.on('second-instance', showWindow);
  app.on('activate', showWindow);

  closeSafely({
    flush: async () => {
      const answered = await core.flush(windows.ids(), FLUSH_MS);
      if (!answered) log.warn({}, 'a window did not answer before the end');
    },
    close: async () => {
      focusServer.close();
      await core.close();
      claim.release();
    },
  });
  const template = menuTemplate(process.platform, app.isPackaged, windows.command);
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  watchForUpdates(options.resources, log, () =>
    windows.notice({ code: 'update-ready', severity: 'info', params: {} }),
  );
  showWindow();
}

function openEditor(preload: string, windows: Windows, log: Log): void {
  const window = openWindow(preload, app.isPackaged);
  const { webContents } = window;
  acceptPages(webContents, windows.attach);
  // The core keeps everything: a page that crashed may simply be loaded again.
  webContents.on('render-process-gone', (_event, { reason }) => {
    log.error({ reason }, 'window crashed');
    if (reason !== 'clean-exit') webContents.reload();
  });
  window.loadURL(`${APP_ORIGIN}/`).catch((error: unknown) => {
    log.error({ err: error }, 'window did not load');
  });
}

/** What has to be done before a window, and before the app, may go. */
interface Farewell {
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Lets everything be flushed and closed before the app ends, however it is asked to end. */
function closeSafely({ flush, close }: Farewell): void {
  let state: 'running' | 'closing' | 'closed' = 'running';
  const end = (): void => {
    if (state !== 'running') return;
    state = 'closing';
    // Windows stay open until they have flushed: a closed one could not answer.
    void flush()
      .then(close)
      .finally(() => {
        state = 'closed';
        app.quit();
      });
  };
  app.on('browser-window-created', (_event, window) => {
    window.on('close', (event) => {
      if (state === 'closed') return;
      event.preventDefault();
      // On a Mac an app outlives its windows.
      if (process.platform === 'darwin') void flush().finally(() => window.destroy());
      else end();
    });
  });
  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    end();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  powerMonitor.on('shutdown', () => app.quit());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}
