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
      return action !== 'unpublish' && typeof receipt?.publishedAt === 'string' ? ['open'] : [];
    case 'waiting':
      return ['cancel'];
    case 'retrying':
      return ['retry', 'cancel'];
    case 'needs-user':
      return failure?.cause === 'conflict' ? ['overwrite', 'cancel'] : ['retry', 'cancel'];
    case 'failed':
      return ['retry'];
    case 'sending':
    case 'cancelled':
      return [];
  }
}

/** Whether a delivery still has something ahead of it; a failed one has not, unless it is tried again. */
export function isOpen({ state }: Pick<Delivery, 'state'>): boolean {
  switch (state) {
    case 'waiting':
    case 'sending':
    case 'retrying':
    case 'needs-user':
      return true;
    case 'delivered':
    case 'failed':
    case 'cancelled':
      return false;
  }
}
