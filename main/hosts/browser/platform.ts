import { spawn } from 'node:child_process';
import { join } from 'node:path';
import Conf from 'conf';
import type { Log, Platform } from '../../platform.ts';
import type { SecretCipher } from '../secret-file.ts';
import { openSecretFile, PLAIN_MARK, readPlain } from '../secret-file.ts';
import { settingsFileOptions, settingsStoreOf } from '../settings-file.ts';
import { hasDisplay } from './open-chromium.ts';

/** The core's view of this machine, without Electron. */
export function createBrowserPlatform(dataFolder: string, version: string, log: Log): Platform {
  return {
    host: 'browser',
    version,
    dataFolder,
    settings: settingsStoreOf(
      new Conf({ ...settingsFileOptions, cwd: dataFolder, configName: 'settings' }),
    ),
    secrets: openSecretFile(join(dataFolder, 'secrets.json'), plain),
    log,
    openExternal: (url) => openExternal(url, log),
  };
}

/** No key chain without Electron; what Electron encrypted cannot be read here. */
const plain: SecretCipher = {
  encrypt: (secret) => Promise.resolve(`${PLAIN_MARK}${secret}`),
  decrypt: (stored) => Promise.resolve(readPlain(stored)),
};

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // Unlike `start`, this never goes through a shell that would read the address as commands.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

function openExternal(url: string, log: Log): Promise<void> {
  if (!hasDisplay()) {
    log.warn({}, 'no display to open an address on');
    return Promise.resolve();
  }
  const [program, ...before] = openers[process.platform] ?? ['xdg-open'];
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...before, url], { detached: true, stdio: 'ignore' });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
