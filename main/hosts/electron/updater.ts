import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import electronUpdater from 'electron-updater';
import type { Log } from '../../platform.ts';

const EVERY_MS = 6 * 60 * 60_000;

/**
 * Looks for updates where the packaged app carries the address of a feed, which a build has only
 * when its newsroom configured one. An update is installed at quit, after everything was flushed.
 */
export function watchForUpdates(resources: string, log: Log, onReady: () => void): void {
  if (!app.isPackaged || !existsSync(join(resources, 'app-update.yml'))) return;
  const { autoUpdater } = electronUpdater;
  autoUpdater.autoDownload = true;
  autoUpdater.autoInstallOnAppQuit = true;
  autoUpdater.allowDowngrade = false;
  autoUpdater.logger = null;
  autoUpdater.on('update-downloaded', onReady);
  autoUpdater.on('error', (error) => log.warn({ err: error }, 'update failed'));
  const check = (): void => {
    autoUpdater.checkForUpdates().catch((error: unknown) => {
      log.warn({ err: error }, 'update check failed');
    });
  };
  check();
  setInterval(check, EVERY_MS).unref();
}
