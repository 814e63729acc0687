import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../app/query.ts';

/** Gives the name of a destination, or nothing where there is only one and the name says nothing. */
export function useDestinationName(): (destinationId: string) => string {
  const { data = [] } = useQuery(callQuery('publishing', 'destinations'));
  return (destinationId) =>
    data.length > 1 ? (data.find(({ id }) => id === destinationId)?.name ?? '') : '';
}
