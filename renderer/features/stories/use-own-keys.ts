import { useQuery } from '@tanstack/react-query';
import { storyKey } from '../../../shared/article/story-ref.ts';
import { callQuery } from '../../app/query.ts';

/** Keys of the stories that a draft itself is: one for each site it was ever sent to. */
export function useOwnKeys(draftId: string): ReadonlySet<string> {
  const { data = [] } = useQuery(callQuery('publishing', 'publications', { draftId }));
  return new Set(
    data.map(({ destinationId, receipt }) =>
      storyKey({ destinationId, remoteId: receipt.remoteId }),
    ),
  );
}
