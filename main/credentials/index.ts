import { AppError } from '../../shared/rpc/app-error.ts';
import type { SecretStore } from '../platform.ts';

/** The secrets of destinations. Nothing outside the core ever gets one. */
export interface Credentials {
  /** Those of the named fields that are filled in. */
  read(destinationId: string, fields: readonly string[]): Promise<Readonly<Record<string, string>>>;
  write(destinationId: string, field: string, secret: string): Promise<void>;
  remove(destinationId: string, fields: readonly string[]): Promise<void>;
}

/** Keeps secrets in the host's store; every fault of it is `secret-store-failed`. */
export function createCredentials(store: SecretStore): Credentials {
  return {
    read: async (destinationId, fields) => {
      const entries: [string, string][] = [];
      for (const field of fields) {
        const secret = await guarded(() => store.read(keyOf(destinationId, field)));
        if (secret !== null) entries.push([field, secret]);
      }
      return Object.fromEntries(entries);
    },
    write: (destinationId, field, secret) =>
      guarded(() => store.write(keyOf(destinationId, field), secret)),
    remove: async (destinationId, fields) => {
      for (const field of fields) await guarded(() => store.remove(keyOf(destinationId, field)));
    },
  };
}

function keyOf(destinationId: string, field: string): string {
  return `destination/${destinationId}/${field}`;
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new AppError('secret-store-failed', {}, { cause });
  }
}
