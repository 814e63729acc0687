import type { SiteProfile } from '../../../shared/article/site-profile.ts';
import type { EditorServices, Observable } from '../../features/editor/index.tsx';
import { observable } from '../../features/editor/index.tsx';
import { importPicture } from '../../features/media/index.ts';
import { offerReferences } from '../../features/stories/index.tsx';
import { api, onEvent } from '../api.ts';

const LINK_SUGGESTIONS = 8;

/** What the editor asks of the core, and the profile it follows. */
export interface DeskServices {
  readonly services: EditorServices;
  readonly profile: Observable<SiteProfile>;
}

/** Waits for the site profile, follows its changes and puts the editor's needs on top of the api. */
export async function createServices(asked: Promise<SiteProfile>): Promise<DeskServices> {
  const profile = observable(await asked);
  onEvent('profile.changed', (next) => profile.set(next));
  return {
    profile,
    services: {
      profile,
      importImage: importPicture,
      mediaUrl: (hash) => `media/${hash}`,
      onHeadlinesPasted: offerReferences,
      searchStories: async (query) => {
        const found = await api.archive.search({ query, limit: LINK_SUGGESTIONS, offset: 0 });
        return found.stories;
      },
    },
  };
}
