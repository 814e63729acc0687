import { useQuery } from '@tanstack/react-query';
import type {
  Capability,
  Delivery,
  Destination,
  Publication,
} from '../../../shared/contract/publishing.ts';
import { callQuery } from '../../app/query.ts';

/** All that is known about an article and one destination. */
export interface PublishingFacts {
  readonly destination: Destination;
  readonly capabilities: readonly Capability[];
  readonly publication: Publication | null;
  /** The newest delivery there, or null. */
  readonly delivery: Delivery | null;
}

/** The destinations in their order, or null while they are read. */
export function useDestinations(): readonly Destination[] | null {
  return useQuery(callQuery('publishing', 'destinations')).data ?? null;
}

/** Facts of an article on every destination, followed live; null while they are read. */
export function usePublishingFacts(draftId: string): readonly PublishingFacts[] | null {
  const destinations = useDestinations();
  const { data: backends } = useQuery(callQuery('publishing', 'backends'));
  const { data: publications } = useQuery(callQuery('publishing', 'publications', { draftId }));
  const { data: deliveries } = useQuery(callQuery('publishing', 'deliveries', { draftId }));
  if (!destinations || !backends || !publications || !deliveries) return null;
  return destinations.map((destination) => ({
    destination,
    capabilities: backends.find(({ id }) => id === destination.backendId)?.capabilities ?? [],
    publication: publications.find((entry) => entry.destinationId === destination.id) ?? null,
    delivery: deliveries.find((entry) => entry.destinationId === destination.id) ?? null,
  }));
}
