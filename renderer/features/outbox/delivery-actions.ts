import type { Delivery } from '../../../shared/contract/publishing.ts';

/** What one can do about a delivery. */
export type DeliveryAction = 'open' | 'retry' | 'overwrite' | 'cancel';

/** What is offered for a delivery, the most likely first. */
export function deliveryActions({
  state,
  action,
  failure,
  receipt,
}: Pick<Delivery, 'state' | 'action' | 'failure' | 'receipt'>): readonly DeliveryAction[] {
  switch (state) {
    case 'delivered':
      return action !== 'unpublish' && (receipt?.publishedAt ?? null) !== null ? ['open'] : [];
    case 'waiting':
      return ['cancel'];
    case 'retrying':
      return ['retry', 'cancel'];
    case 'needs-user':
    case 'failed':
      return failure?.cause === 'conflict' ? ['overwrite', 'cancel'] : ['retry', 'cancel'];
    case 'sending':
    case 'cancelled':
      return [];
  }
}

/** Whether a delivery still has something ahead of it: it is in the outbox, not in its history. */
export function isOpen({ state }: Pick<Delivery, 'state'>): boolean {
  return state !== 'delivered' && state !== 'cancelled';
}

/** The list with one delivery new or changed, newest first. */
export function withDelivery(
  deliveries: readonly Delivery[],
  changed: Delivery,
): readonly Delivery[] {
  const others = deliveries.filter(({ id }) => id !== changed.id);
  return [...others, changed].sort(
    (a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id),
  );
}

/**
 * What a delivery that has not succeeded leaves as it was. `unsure`: the site may have got it, so
 * it is asked before anything is sent again.
 */
export function whatIsSafe({
  step,
  failure,
}: Pick<Delivery, 'step' | 'failure'>): 'unsure' | 'untouched' {
  const answerLost = failure?.kind === 'retryable' && (step === 'send' || step === 'read-back');
  return answerLost ? 'unsure' : 'untouched';
}
