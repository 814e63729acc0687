import type { Delivery } from '../../../shared/contract/publishing.ts';

/** One step of a delivery as it is shown. */
export interface DeliveryStep {
  readonly step: NonNullable<Delivery['step']>;
  readonly state: 'done' | 'running' | 'stopped' | 'ahead';
}

/**
 * The steps of a delivery in the order they are done. While it waits all are ahead; the step where
 * a try broke off is `stopped`. A delivery that ended without success names no step that it did.
 */
export function deliverySteps({ action, state, step }: Delivery): readonly DeliveryStep[] {
  const steps = stepsOf(action);
  const at = step === null ? -1 : steps.indexOf(step);
  return steps.map((name, index) => {
    if (state === 'delivered' || index < at) return { step: name, state: 'done' };
    if (index > at) return { step: name, state: 'ahead' };
    return { step: name, state: state === 'sending' ? 'running' : 'stopped' };
  });
}

/** How far a whole delivery is, from 0 to 1: every step counts the same, the running one in part. */
export function deliveryProgress(delivery: Delivery): number {
  if (delivery.state === 'delivered') return 1;
  const steps = stepsOf(delivery.action);
  const at = delivery.step === null ? 0 : Math.max(0, steps.indexOf(delivery.step));
  return (at + (delivery.step === null ? 0 : delivery.progress)) / steps.length;
}

function stepsOf(action: Delivery['action']): readonly DeliveryStep['step'][] {
  // Taking a page off the site sends no pictures.
  return action === 'unpublish'
    ? ['look-up', 'send', 'read-back']
    : ['media', 'look-up', 'send', 'read-back'];
}
