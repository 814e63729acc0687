import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { InfiniteData } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DraftSummary } from '../../../shared/contract/drafts.ts';
import { api, onEvent } from '../../app/api.ts';
import { withChange } from './draft-pages.ts';
import type { DraftLine, DraftPlace } from './draft-pages.ts';

const PAGE = 100;
/** Typing changes a draft's line four times a second; the list need not follow that closely. */
const BETWEEN_CHANGES_MS = 1000;

interface DraftList {
  readonly lines: readonly DraftLine[];
  readonly total: number;
  /** True until the first answer for this place and query. */
  readonly isLoading: boolean;
  /** True while the lines are still those of the query before. */
  readonly isStale: boolean;
  readonly error: unknown;
  readonly more: () => void;
  readonly isLoadingMore: boolean;
}

type Page = Awaited<ReturnType<typeof api.drafts.list>>;

/** A list of drafts, newest change first, read in pages as it is scrolled and kept true by events. */
export function useDraftList(place: DraftPlace, query: string): DraftList {
  const client = useQueryClient();
  const queryKey = ['drafts', 'list', place, query];
  const result = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => api.drafts.list({ place, query, offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: (_, pages) => {
      const read = pages.reduce((sum, { drafts }) => sum + drafts.length, 0);
      return read < (pages.at(-1)?.total ?? 0) ? read : undefined;
    },
    placeholderData: (previous) => previous,
  });

  useEffect(() => {
    const key = ['drafts', 'list', place, query];
    const changes = new Map<string, DraftSummary | null>();
    let pause: ReturnType<typeof setTimeout> | null = null;
    const apply = (): void => {
      if (changes.size === 0) return;
      if (query === '') {
        client.setQueryData<InfiniteData<Page, number>>(key, (list) =>
          [...changes].reduce(
            (lines, [id, summary]) => lines && withChange(lines, place, id, summary),
            list,
          ),
        );
      } else {
        void client.invalidateQueries({ queryKey: key });
      }
      changes.clear();
      pause = setTimeout(() => {
        pause = null;
        apply();
      }, BETWEEN_CHANGES_MS);
    };
    const off = onEvent('drafts.changed', ({ id, summary }) => {
      changes.delete(id);
      changes.set(id, summary);
      if (pause === null) apply();
    });
    return () => {
      off();
      if (pause !== null) clearTimeout(pause);
    };
  }, [client, place, query]);

  return {
    lines: result.data?.pages.flatMap(({ drafts }) => drafts) ?? [],
    total: result.data?.pages.at(-1)?.total ?? 0,
    isLoading: result.isPending,
    isStale: result.isPlaceholderData,
    error: result.error,
    more: () => {
      if (result.hasNextPage && !result.isFetchingNextPage) void result.fetchNextPage();
    },
    isLoadingMore: result.isFetchingNextPage,
  };
}
