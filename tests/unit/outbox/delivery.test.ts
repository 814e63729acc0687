import { describe, expect, it } from 'vitest';
import { deliveryActions, isOpen } from '../../../renderer/features/outbox/delivery-actions.ts';
import { deliverySteps } from '../../../renderer/features/outbox/delivery-steps.ts';
import type { Delivery, Failure } from '../../../shared/contract/publishing.ts';

describe('steps', () => {
  it('are all ahead while the delivery waits', () => {
    expect(deliverySteps({ action: 'publish', state: 'waiting', step: null })).toEqual([
      { step: 'media', state: 'ahead' },
      { step: 'look-up', state: 'ahead' },
      { step: 'send', state: 'ahead' },
      { step: 'read-back', state: 'ahead' },
    ]);
  });

  it('show what is done, what runs and what is ahead', () => {
    expect(deliverySteps({ action: 'update', state: 'sending', step: 'send' })).toEqual([
      { step: 'media', state: 'done' },
      { step: 'look-up', state: 'done' },
      { step: 'send', state: 'running' },
      { step: 'read-back', state: 'ahead' },
    ]);
  });

  it('of taking a page off send no pictures', () => {
    expect(deliverySteps({ action: 'unpublish', state: 'delivered', step: null })).toEqual([
      { step: 'look-up', state: 'done' },
      { step: 'send', state: 'done' },
      { step: 'read-back', state: 'done' },
    ]);
  });
});

describe('what is offered', () => {
  const plain: Pick<Delivery, 'action' | 'failure' | 'receipt'> = {
    action: 'publish',
    failure: null,
    receipt: null,
  };
  const receipt = {
    remoteId: '7',
    url: 'http://127.0.0.1/articol/7',
    version: '"1"',
    publishedAt: '2026-11-20T08:00:05.000Z',
    readBackAt: '2026-11-20T08:00:06.000Z',
  };
  const failure = (kind: Failure['kind'], cause: Failure['cause']): Failure => ({
    kind,
    cause,
    detail: '',
  });

  it.each([
    ['waiting', {}, ['cancel']],
    ['sending', {}, []],
    ['retrying', { failure: failure('retryable', 'dns') }, ['retry', 'cancel']],
    ['needs-user', { failure: failure('needs-user', 'unauthorized') }, ['retry', 'cancel']],
    ['needs-user', { failure: failure('needs-user', 'conflict') }, ['overwrite', 'cancel']],
    ['failed', { failure: failure('permanent', 'bad-answer') }, ['retry']],
    ['delivered', { receipt }, ['open']],
    ['delivered', { receipt: { ...receipt, publishedAt: null }, action: 'submit' }, []],
    ['delivered', { receipt, action: 'unpublish' }, []],
    ['cancelled', {}, []],
  ] as const)('for %s %o', (state, rest, actions) => {
    expect(deliveryActions({ ...plain, ...rest, state })).toEqual(actions);
  });
});

it('has open what somebody or something will still act on', () => {
  const states: readonly Delivery['state'][] = [
    'waiting',
    'sending',
    'retrying',
    'needs-user',
    'delivered',
    'failed',
    'cancelled',
  ];
  expect(states.filter((state) => isOpen({ state }))).toEqual([
    'waiting',
    'sending',
    'retrying',
    'needs-user',
  ]);
});
