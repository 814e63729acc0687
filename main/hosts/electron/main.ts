import { join, resolve } from 'node:path';
import { app, dialog } from 'electron';
import { createApp } from '../../app.ts';
import type { Log } from '../../platform.ts';
import { openHostFolder } from '../data-folder.ts';
import { startFailure } from '../start-failure.ts';
import { startElectronHost } from './host.ts';

/** Electron and Chromium add switches of their own, so only ours are looked at. */
const ours = (name: string): string | undefined =>
  process.argv.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);

const dataFolder = resolve(ours('--data') ?? join(app.getPath('appData'), 'Condei'));

function openOrEnd(): Log {
  try {
    return openHostFolder(dataFolder);
  } catch (error) {
    dialog.showErrorBox('Condei', startFailure(error, dataFolder));
    process.exit(1);
  }
}

await startElectronHost({
  createApp,
  dataFolder,
  log: openOrEnd(),
  // The bundle is dist/main/electron.js; its neighbours are fixed by the build.
  rendererFolder: join(import.meta.dirname, '..', 'renderer'),
  preload: join(import.meta.dirname, 'preload.cjs'),
  resources: process.resourcesPath,
  localSite: !process.argv.includes('--no-local-site'),
});
