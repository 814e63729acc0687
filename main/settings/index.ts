import type { Settings, settingsContract } from '../../shared/contract/settings.ts';
import { settings } from '../../shared/contract/settings.ts';
import type { FeatureHandlers } from '../../shared/rpc/contract.ts';
import type { Emit } from '../events.ts';
import type { SettingsStore } from '../platform.ts';

const KEY = 'settings';
const defaults: Settings = {
  name: '',
  role: 'journalist',
  interfaceLanguage: 'ro',
  theme: 'system',
  tourSeen: false,
};

/** What one person chose on this machine. */
export interface SettingsFeature {
  readonly handlers: FeatureHandlers<typeof settingsContract>;
  read(): Settings;
}

/** Keeps the settings in the host's store, under a key of their own. */
export function createSettings(store: SettingsStore, emit: Emit): SettingsFeature {
  // A value that this build does not understand falls back alone, not with all the others.
  const read = (): Settings => {
    const stored = store.read()[KEY];
    if (typeof stored !== 'object' || stored === null) return defaults;
    const understood = Object.entries(stored).filter(
      ([name, value]: [string, unknown]) => settings.partial().safeParse({ [name]: value }).success,
    );
    return settings.parse({ ...defaults, ...Object.fromEntries(understood) });
  };
  return {
    read,
    handlers: {
      get: read,
      set: (changes) => {
        const next = settings.parse({ ...read(), ...changes });
        store.write({ ...store.read(), [KEY]: next });
        emit('settings.changed', next);
        return next;
      },
    },
  };
}
