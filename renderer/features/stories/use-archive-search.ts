import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { storyKey } from '../../../shared/article/story-ref.ts';
import type { ArchiveStory } from '../../../shared/contract/archive.ts';
import { api } from '../../app/api.ts';
import { callQuery } from '../../app/query.ts';

const DEBOUNCE_MS = 150;
const PAGE = 50;

/** What a search of the archive gives. */
export interface ArchiveSearch {
  /** Null until the first answer. */
  readonly stories: readonly ArchiveStory[] | null;
  /** The words that were asked for last, 150 ms behind the typing. */
  readonly query: string;
  readonly more: boolean;
  /** Asks for the next stories of the same answer; nothing where there are none, or while asking. */
  readonly loadMore: () => void;
  /** True while what is shown answers an earlier question. */
  readonly isBehind: boolean;
  readonly error: Error | null;
  /** The answer to what is typed now, without waiting for the typing to pause. */
  readonly answerNow: () => Promise<readonly ArchiveStory[]>;
}

/**
 * Searches as one types: asks 150 ms after the last key, and shows only the answer to the latest
 * question, the one before it until then. Without words it gives the newest stories.
 */
export function useArchiveSearch(typed: string): ArchiveSearch {
  const client = useQueryClient();
  const wanted = typed.trim().slice(0, 300);
  const query = useDebounced(wanted);
  const { data, error, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery({
      // Made old by the archive's events, like every answer of its search.
      queryKey: ['archive', 'search', 'pages', query],
      queryFn: ({ pageParam }) => api.archive.search({ query, limit: PAGE, offset: pageParam }),
      initialPageParam: 0,
      getNextPageParam: ({ more }, pages) => (more ? pages.length * PAGE : undefined),
      placeholderData: keepPreviousData,
    });
  const stories = useMemo(
    () => (data ? onlyOnce(data.pages.flatMap((page) => page.stories)) : null),
    [data],
  );
  const isBehind = isPlaceholderData || query !== wanted;
  return {
    stories,
    query,
    more: hasNextPage,
    loadMore: () => {
      if (hasNextPage && !isFetchingNextPage && !isBehind) void fetchNextPage();
    },
    isBehind,
    error,
    answerNow: async () => (await client.query(question(wanted))).stories,
  };
}

/** A story published between two pages moves the others on: the next page brings one again. */
function onlyOnce(stories: readonly ArchiveStory[]): readonly ArchiveStory[] {
  return [...new Map(stories.map((story) => [storyKey(story), story])).values()];
}

function question(query: string) {
  return callQuery('archive', 'search', { query, limit: PAGE, offset: 0 });
}

function useDebounced(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
