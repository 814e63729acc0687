import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { StoryRef } from '../../../shared/article/story-ref.ts';
import { callQuery } from '../../app/query.ts';
import { withFreshFacts } from './story-lists.ts';

/** Most references that one look-up takes (`archive.refresh`). */
const MAX_STORIES = 500;

/** The stories as the archive knows them now; as they are stored until it has answered. */
export function useFreshFacts(stories: readonly StoryRef[]): readonly StoryRef[] {
  const { data = [] } = useQuery({
    ...callQuery('archive', 'refresh', { stories: stories.slice(0, MAX_STORIES) }),
    placeholderData: keepPreviousData,
    enabled: stories.length > 0,
  });
  return withFreshFacts(stories, data);
}
