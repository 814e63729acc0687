import type { Delivery } from '../../../shared/contract/publishing.ts';

type Step = NonNullable<Delivery['step']>;

/** One step of a delivery as it is shown. */
export interface DeliveryStep {
  readonly step: Step;
  readonly state: 'done' | 'running' | 'ahead';
}

/** The steps of a delivery in the order they are done. Outside an attempt nothing is running. */
export function deliverySteps({
  action,
  state,
  step,
}: Pick<Delivery, 'action' | 'state' | 'step'>): readonly DeliveryStep[] {
  const steps = stepsOf(action);
  const at = step === null ? -1 : steps.indexOf(step);
  return steps.map((name, index) => {
    if (state === 'delivered' || index < at) return { step: name, state: 'done' };
    return { step: name, state: index === at ? 'running' : 'ahead' };
  });
}

function stepsOf(action: Delivery['action']): readonly Step[] {
  // Taking a page off the site sends no pictures.
  return action === 'unpublish'
    ? ['look-up', 'send', 'read-back']
    : ['media', 'look-up', 'send', 'read-back'];
}
