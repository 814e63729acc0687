import type { BackendSession, RemoteContent, RemoteStory } from './backend.ts';
import { contentHash } from './content-hash.ts';
import type { Publications, StoredPublication } from './publications.ts';

interface Dependencies {
  readonly publications: Publications;
  /** What a draft is on the site changed without a delivery from here. */
  readonly onChange: (draftId: string) => void;
  readonly now: () => number;
}

/**
 * Takes over what others did on a site to articles that came from here: a publisher brought out what
 * was submitted, took it down, or changed it. Throws the backend's failure.
 */
export type TakeNews = (
  destinationId: string,
  stories: readonly RemoteStory[],
  session: BackendSession,
  signal: AbortSignal | undefined,
) => Promise<void>;

/** Prepares the taking over of news from lists of changed stories. */
export function siteNews({ publications, onChange, now }: Dependencies): TakeNews {
  return async (destinationId, stories, session, signal) => {
    const byId = new Map(stories.map((story) => [story.remoteId, story]));
    for (const draftId of publications.draftsOf(destinationId, [...byId.keys()])) {
      const before = publications.find(draftId, destinationId);
      const story = before && byId.get(before.receipt.remoteId);
      if (!before || !story || isKnown(before, story)) continue;
      const seen = await session.read(before.receipt.remoteId, { ...(signal && { signal }) });
      // A delivery from here may have ended meanwhile; it knows better.
      const still = publications.find(draftId, destinationId);
      if (JSON.stringify(still) !== JSON.stringify(before)) continue;
      publications.save(draftId, afterwards(before, seen, new Date(now()).toISOString()));
      onChange(draftId);
    }
  };
}

function isKnown({ state, receipt }: StoredPublication, story: RemoteStory): boolean {
  const now = story.state === 'published' ? 'published' : 'unpublished';
  return state === now && receipt.url === story.url;
}

function afterwards(
  before: StoredPublication,
  seen: RemoteContent | null,
  readBackAt: string,
): StoredPublication {
  if (!seen || seen.state === 'deleted') return { ...before, state: 'unpublished' };
  const { url, publishedAt, state } = seen;
  // Where somebody changed the text too, the next update must meet the conflict.
  const isOurText = seen.content !== null && contentHash(seen.content) === before.contentHash;
  const version = isOurText ? seen.version : before.receipt.version;
  const receipt = { ...before.receipt, url, version, publishedAt, readBackAt };
  return { ...before, state, receipt, firstPublishedAt: publishedAt };
}
