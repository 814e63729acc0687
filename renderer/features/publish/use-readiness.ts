import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { sortReadiness } from './readiness.ts';
import type { Readiness } from './readiness.ts';

/** The readiness of the text as it is stored, with the error that kept it from being known. */
export interface ReadinessCheck {
  /** Null while the check is under way or after it failed. */
  readonly readiness: Readiness | null;
  readonly error: Error | null;
  /** Grows with every check, for those who show the text that was checked. */
  readonly version: number;
}

/**
 * Checks an article for a destination each time it is shown. `flush` stores what was just written
 * first, so that the answer is about the text on the screen.
 */
export function useReadiness(
  draftId: string,
  destinationId: string | null,
  flush: () => Promise<void>,
): ReadinessCheck {
  const { data, error, isFetching, dataUpdatedAt } = useQuery({
    queryKey: ['publishing', 'readiness', draftId, destinationId],
    queryFn: async () => {
      await flush();
      if (destinationId === null) return [];
      return api.publishing.readiness({ draftId, destinationId });
    },
    // Any edit may change the answer, so an old one is worth nothing.
    staleTime: 0,
    gcTime: 0,
  });
  return {
    readiness: data && !isFetching ? sortReadiness(data) : null,
    error,
    version: dataUpdatedAt,
  };
}
