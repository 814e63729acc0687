import type { Capability, Destination, Publication } from '../../../shared/contract/publishing.ts';

/** What one may do with an article on one destination. */
export type PublishAction = 'publish' | 'submit' | 'update' | 'unpublish';

/** Why the main action has nothing to do or may not be done. */
export type Obstacle =
  'not-verified' | 'no-rights' | 'was-public' | 'up-to-date' | 'already-submitted';

/** The main action of the publish dialog, what stands against it, and whether one may also unpublish. */
export interface PublishChoice {
  readonly action: Exclude<PublishAction, 'unpublish'>;
  readonly obstacle: Obstacle | null;
  readonly mayUnpublish: boolean;
}

/**
 * What the dialog offers for a destination: a login that may publish publishes or updates, one that
 * may only submit submits. `publication` is what the article is there, null while it never was.
 */
export function publishChoice(
  { rights }: Pick<Destination, 'rights'>,
  capabilities: readonly Capability[],
  publication: Publication | null,
): PublishChoice {
  const isPublic = publication?.state === 'published';
  const action = isPublic ? 'update' : 'publish';
  if (!rights) return { action, obstacle: 'not-verified', mayUnpublish: false };
  const mayUnpublish = isPublic && rights.publish && capabilities.includes('unpublish');
  if (rights.publish) {
    const obstacle = isPublic && !publication.changed ? 'up-to-date' : null;
    return { action, obstacle, mayUnpublish };
  }
  if (rights.submit && capabilities.includes('submit')) {
    return { action: 'submit', obstacle: submitObstacle(publication), mayUnpublish };
  }
  return { action, obstacle: 'no-rights', mayUnpublish };
}

/** No site lets a login that may not publish change what readers have once seen. */
function submitObstacle(publication: Publication | null): Obstacle | null {
  if (!publication) return null;
  if (publication.firstPublishedAt !== null) return 'was-public';
  return publication.state === 'submitted' && !publication.changed ? 'already-submitted' : null;
}

/** The destination a publish dialog starts with: the last chosen, else the default, else the first. */
export function startingDestination(
  destinations: readonly Destination[],
  chosenId: string | null,
): Destination | null {
  return (
    destinations.find(({ id }) => id === chosenId) ??
    destinations.find(({ isDefault }) => isDefault) ??
    destinations[0] ??
    null
  );
}
