import type { SettingsStore } from '../platform.ts';

/** How both hosts open `settings.json`: electron-store is built on conf and takes the same options. */
export const settingsFileOptions = {
  accessPropertiesByDotNotation: false,
  clearInvalidConfig: true,
  configFileMode: 0o600,
} as const;

/** The settings as the core wants them, over either store. */
export function settingsStoreOf(file: { store: Record<string, unknown> }): SettingsStore {
  return {
    read: () => file.store,
    write: (values) => {
      file.store = { ...values };
    },
  };
}
