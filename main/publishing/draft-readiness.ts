import type { SiteProfile } from '../../shared/article/site-profile.ts';
import type { StoryRef } from '../../shared/article/story-ref.ts';
import { storyKey } from '../../shared/article/story-ref.ts';
import type { ReadinessIssue } from '../../shared/contract/publishing.ts';
import type { Drafts } from '../drafts/index.ts';
import { storiesOf } from './attachments.ts';
import type { Ports } from './deliver.ts';
import type { Destinations } from './destinations.ts';
import type { Publications } from './publications.ts';
import type { ReadinessInput } from './readiness/index.ts';
import { readinessOf } from './readiness/index.ts';

interface Dependencies {
  readonly drafts: Pick<Drafts, 'read'>;
  readonly destinations: Destinations;
  readonly publications: Publications;
  readonly profile: () => SiteProfile;
  readonly references: (stories: readonly StoryRef[]) => readonly StoryRef[];
  readonly media: Ports['media'];
  readonly now: () => number;
}

/** What stands in the way of one action on a draft as it is now. */
export type DraftReadiness = (
  draftId: string,
  destinationId: string,
  action: ReadinessInput['action'],
) => ReadinessIssue[];

/** Gathers what the checks look at. */
export function draftReadiness(dependencies: Dependencies): DraftReadiness {
  const { drafts, destinations, publications, profile, references, media, now } = dependencies;
  const mediaBytes = (hash: string): number | null => {
    try {
      return media.describe(hash).bytes;
    } catch {
      return null;
    }
  };
  return (draftId, destinationId, action) => {
    const { content } = drafts.read(draftId);
    const destination = destinations.get(destinationId);
    const stories = [
      ...storiesOf(content, 'related-stories'),
      ...storiesOf(content, 'recommended-news'),
    ].map(({ story }) => story);
    const own = publications
      .list(draftId)
      .map(({ destinationId: id, receipt: { remoteId } }) =>
        storyKey({ destinationId: id, remoteId }),
      );
    return readinessOf({
      content,
      profile: profile(),
      destination,
      capabilities: destinations.backendOf(destination.backendId).capabilities,
      action,
      stories: new Map(references(stories).map((story) => [storyKey(story), story])),
      own: new Set(own),
      mediaBytes,
      now: new Date(now()),
    });
  };
}
