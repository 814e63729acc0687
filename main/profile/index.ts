import type { SiteProfile } from '../../shared/article/site-profile.ts';
import { siteProfile } from '../../shared/article/site-profile.ts';
import type { profileContract } from '../../shared/contract/profile.ts';
import type { FeatureHandlers } from '../../shared/rpc/contract.ts';
import type { Emit } from '../events.ts';
import type { SettingsStore } from '../platform.ts';
import { defaultProfile } from './default-profile.ts';

const KEY = 'profile';

/** How the newsroom publishes. */
export interface ProfileFeature {
  readonly handlers: FeatureHandlers<typeof profileContract>;
  read(): SiteProfile;
}

/** Keeps the site profile in the host's store; a made-up newsroom until somebody sets it. */
export function createProfile(store: SettingsStore, emit: Emit): ProfileFeature {
  const read = (): SiteProfile => {
    const stored = siteProfile.safeParse(store.read()[KEY]);
    return stored.success ? stored.data : defaultProfile;
  };
  return {
    read,
    handlers: {
      get: read,
      set: (profile) => {
        store.write({ ...store.read(), [KEY]: profile });
        emit('profile.changed', profile);
        return profile;
      },
    },
  };
}
