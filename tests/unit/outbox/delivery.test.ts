import { describe, expect, it } from 'vitest';
import {
  deliveryActions,
  isOpen,
  whatIsSafe,
  withDelivery,
} from '../../../renderer/features/outbox/delivery-actions.ts';
import {
  deliveryProgress,
  deliverySteps,
} from '../../../renderer/features/outbox/delivery-steps.ts';
import type { Delivery, Failure } from '../../../shared/contract/publishing.ts';

const waiting: Delivery = {
  id: '0198e0aa-0000-7000-8000-000000000001',
  operationId: '0198e0aa-0000-7000-8000-0000000000f1',
  draftId: '0198e0aa-0000-7000-8000-0000000000d1',
  destinationId: 'local',
  headline: 'Podul de la gară se redeschide',
  action: 'publish',
  state: 'waiting',
  step: null,
  progress: 0,
  attempts: 0,
  nextAttemptAt: null,
  failure: null,
  receipt: null,
  createdAt: '2026-11-20T08:00:00.000Z',
  finishedAt: null,
};
const failure = (kind: Failure['kind'], cause: Failure['cause']): Failure => ({
  kind,
  cause,
  detail: '',
});

describe('steps', () => {
  it('are all ahead while the delivery waits', () => {
    expect(deliverySteps(waiting).map(({ state }) => state)).toEqual(
      Array.from({ length: 4 }, () => 'ahead'),
    );
  });

  it('show what is done, what runs and what is ahead', () => {
    expect(deliverySteps({ ...waiting, state: 'sending', step: 'send' })).toEqual([
      { step: 'media', state: 'done' },
      { step: 'look-up', state: 'done' },
      { step: 'send', state: 'running' },
      { step: 'read-back', state: 'ahead' },
    ]);
  });

  it('show where a try broke off', () => {
    expect(deliverySteps({ ...waiting, state: 'retrying', step: 'look-up' })[1]).toEqual({
      step: 'look-up',
      state: 'stopped',
    });
  });

  it('of taking a page off send no pictures', () => {
    expect(deliverySteps({ ...waiting, action: 'unpublish', state: 'delivered' })).toEqual([
      { step: 'look-up', state: 'done' },
      { step: 'send', state: 'done' },
      { step: 'read-back', state: 'done' },
    ]);
  });
});

describe('progress', () => {
  it('counts every step the same and the running one in part', () => {
    expect([
      deliveryProgress(waiting),
      deliveryProgress({ ...waiting, state: 'sending', step: 'media', progress: 0.5 }),
      deliveryProgress({ ...waiting, state: 'sending', step: 'read-back', progress: 0 }),
      deliveryProgress({ ...waiting, state: 'delivered', step: null }),
    ]).toEqual([0, 0.125, 0.75, 1]);
  });
});

describe('what is offered', () => {
  const receipt = {
    remoteId: '7',
    url: 'http://127.0.0.1/articol/7',
    version: '"1"',
    publishedAt: '2026-11-20T08:00:05.000Z',
    readBackAt: '2026-11-20T08:00:06.000Z',
  };
  it.each([
    ['waiting', {}, ['cancel']],
    ['sending', {}, []],
    ['retrying', { failure: failure('retryable', 'dns') }, ['retry', 'cancel']],
    ['needs-user', { failure: failure('needs-user', 'unauthorized') }, ['retry', 'cancel']],
    ['needs-user', { failure: failure('needs-user', 'conflict') }, ['overwrite', 'cancel']],
    ['failed', { failure: failure('permanent', 'bad-answer') }, ['retry', 'cancel']],
    ['delivered', { receipt }, ['open']],
    ['delivered', { receipt: { ...receipt, publishedAt: null }, action: 'submit' }, []],
    ['delivered', { receipt, action: 'unpublish' }, []],
    ['cancelled', {}, []],
  ] as const)('for %s %o', (state, rest, actions) => {
    expect(deliveryActions({ ...waiting, ...rest, state })).toEqual(actions);
  });
});

describe('what is safe', () => {
  it('is unsure only where the answer to something sent was lost', () => {
    expect([
      whatIsSafe({ step: 'send', failure: failure('retryable', 'timeout') }),
      whatIsSafe({ step: 'read-back', failure: failure('retryable', 'network') }),
      whatIsSafe({ step: 'look-up', failure: failure('retryable', 'timeout') }),
      whatIsSafe({ step: 'send', failure: failure('needs-user', 'forbidden') }),
    ]).toEqual(['unsure', 'unsure', 'untouched', 'untouched']);
  });
});

describe('the outbox', () => {
  it('puts a changed delivery in its place, newest first', () => {
    const older = {
      ...waiting,
      id: '0198e0aa-0000-7000-8000-000000000000',
      createdAt: '2026-11-19T08:00:00.000Z',
    };
    const sent = { ...older, state: 'delivered' } as const;
    expect(withDelivery([waiting, older], sent)).toEqual([waiting, sent]);
    expect(withDelivery([older], waiting)).toEqual([waiting, older]);
  });

  it('has open what is neither delivered nor taken back', () => {
    const states: readonly Delivery['state'][] = ['waiting', 'failed', 'delivered', 'cancelled'];
    expect(states.map((state) => isOpen({ state }))).toEqual([true, true, false, false]);
  });
});
