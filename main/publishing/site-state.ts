import type { Delivery, Publication } from '../../shared/contract/publishing.ts';
import type { SiteState } from '../drafts/index.ts';

/**
 * What the library says of a draft: what is under way first, then what went wrong, then what is
 * public. `deliveries` come newest first; only the newest of each destination counts.
 */
export function siteStateOf(
  deliveries: readonly Pick<Delivery, 'destinationId' | 'state'>[],
  publications: readonly Pick<Publication, 'state' | 'changed'>[],
): SiteState {
  const newest = deliveries.filter(
    ({ destinationId }, index) =>
      deliveries.findIndex((other) => other.destinationId === destinationId) === index,
  );
  const has = (...states: readonly Delivery['state'][]) =>
    newest.some(({ state }) => states.includes(state));
  if (has('waiting', 'sending', 'retrying')) return 'queued';
  if (has('needs-user', 'failed')) return 'failed';
  const published = publications.filter(({ state }) => state === 'published');
  if (published.length > 0)
    return published.some(({ changed }) => changed) ? 'changed' : 'published';
  return publications.some(({ state }) => state === 'unpublished') ? 'unpublished' : 'never';
}
