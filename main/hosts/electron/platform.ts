import { join } from 'node:path';
import { safeStorage, shell } from 'electron';
import ElectronStore from 'electron-store';
import type { Log, Platform } from '../../platform.ts';
import type { SecretCipher } from '../secret-file.ts';
import { openSecretFile, PLAIN_MARK, readPlain } from '../secret-file.ts';
import { settingsFileOptions, settingsStoreOf } from '../settings-file.ts';

/** The core's view of this machine, through Electron. */
export function createElectronPlatform(dataFolder: string, version: string, log: Log): Platform {
  return {
    host: 'electron',
    version,
    dataFolder,
    settings: settingsStoreOf(
      new ElectronStore({ ...settingsFileOptions, cwd: dataFolder, name: 'settings' }),
    ),
    secrets: openSecretFile(join(dataFolder, 'secrets.json'), keyChain(log)),
    log,
    openExternal: (url) => shell.openExternal(url),
  };
}

/** Begins a secret that only the system's key chain can open. */
const ENCRYPTED_MARK = 'encrypted:';

/**
 * The system's key chain. Where there is none (a Linux session without one) secrets stay plain in
 * the private file, as in the browser host; the marks tell the two apart.
 */
function keyChain(log: Log): SecretCipher {
  return {
    encrypt: async (secret) => {
      if (!(await safeStorage.isAsyncEncryptionAvailable())) return `${PLAIN_MARK}${secret}`;
      const encrypted = await safeStorage.encryptStringAsync(secret);
      return `${ENCRYPTED_MARK}${encrypted.toString('base64')}`;
    },
    decrypt: async (stored) => {
      if (!stored.startsWith(ENCRYPTED_MARK)) return readPlain(stored);
      const encrypted = Buffer.from(stored.slice(ENCRYPTED_MARK.length), 'base64');
      try {
        return (await safeStorage.decryptStringAsync(encrypted)).result;
      } catch (error) {
        log.warn({ err: error }, 'a secret could not be decrypted');
        return null;
      }
    },
  };
}
