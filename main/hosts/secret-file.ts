import { z } from 'zod';
import type { SecretStore } from '../platform.ts';
import { readPrivateJson, writePrivateJson } from './private-file.ts';

/** Turns secrets into what is stored and back; the browser host has nothing but the file's rights. */
export interface SecretCipher {
  encrypt(secret: string): Promise<string>;
  /** Null where it was written by another user, machine or key chain. */
  decrypt(stored: string): Promise<string | null>;
}

/** Begins a secret that is protected by the file's rights alone. */
export const PLAIN_MARK = 'plain:';

/** The secret of a plain entry; null where the entry is of another kind. */
export function readPlain(stored: string): string | null {
  return stored.startsWith(PLAIN_MARK) ? stored.slice(PLAIN_MARK.length) : null;
}

const entries = z.record(z.string(), z.string());

/** Keeps secrets in a file that only this user can read, each passed through the cipher. */
export function openSecretFile(file: string, cipher: SecretCipher): SecretStore {
  const all = (): ReadonlyMap<string, string> =>
    new Map(Object.entries(entries.safeParse(readPrivateJson(file)).data ?? {}));
  const store = (secrets: ReadonlyMap<string, string>): void =>
    writePrivateJson(file, Object.fromEntries(secrets));
  return {
    read: async (key) => {
      const stored = all().get(key);
      return stored === undefined ? null : cipher.decrypt(stored);
    },
    write: async (key, secret) => {
      const encrypted = await cipher.encrypt(secret);
      // Read again after the wait: another secret may have been written meanwhile.
      store(new Map(all()).set(key, encrypted));
    },
    remove: async (key) => {
      await Promise.resolve();
      const kept = new Map(all());
      if (kept.delete(key)) store(kept);
    },
  };
}
