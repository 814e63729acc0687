import type { StoryRef } from '../../../shared/article/story-ref.ts';

/** A published story of the test site. */
export function story(remoteId: string, headline = `Titlul ${remoteId}`): StoryRef {
  return {
    destinationId: 'local',
    remoteId,
    url: `http://127.0.0.1/articol/${remoteId}`,
    headline,
    section: 'Externe',
    publishedAt: '2026-11-20T08:00:00.000Z',
    state: 'published',
  };
}
