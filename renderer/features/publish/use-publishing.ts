import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type {
  Capability,
  Delivery,
  Destination,
  Publication,
} from '../../../shared/contract/publishing.ts';
import { onEvent } from '../../app/api.ts';
import { callQuery } from '../../app/query.ts';

/** All that is known about an article and one destination. */
export interface PublishingFacts {
  readonly destination: Destination;
  readonly capabilities: readonly Capability[];
  readonly publication: Publication | null;
  /** The newest delivery there, or null. */
  readonly delivery: Delivery | null;
}

/** Whether a site has the text as it is here changes with every edit that is stored. */
function useFollowText(draftId: string): void {
  const client = useQueryClient();
  useEffect(
    () =>
      onEvent('drafts.changed', ({ id }) => {
        if (id !== draftId) return;
        void client.invalidateQueries(callQuery('publishing', 'publications', { draftId }));
      }),
    [client, draftId],
  );
}

/** Facts of an article on every destination, followed live; null while they are read. */
export function usePublishingFacts(draftId: string): readonly PublishingFacts[] | null {
  useFollowText(draftId);
  const { data: destinations } = useQuery(callQuery('publishing', 'destinations'));
  const { data: backends } = useQuery(callQuery('publishing', 'backends'));
  const { data: publications } = useQuery({
    ...callQuery('publishing', 'publications', { draftId }),
    // It may have been edited while nobody followed it.
    refetchOnMount: 'always',
  });
  const { data: deliveries } = useQuery(callQuery('publishing', 'deliveries', { draftId }));
  if (!destinations || !backends || !publications || !deliveries) return null;
  return destinations.map((destination) => ({
    destination,
    capabilities: backends.find(({ id }) => id === destination.backendId)?.capabilities ?? [],
    publication: publications.find((entry) => entry.destinationId === destination.id) ?? null,
    delivery: deliveries.find((entry) => entry.destinationId === destination.id) ?? null,
  }));
}
