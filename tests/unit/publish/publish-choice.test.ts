import { describe, expect, it } from 'vitest';
import {
  publishChoice,
  startingDestination,
} from '../../../renderer/features/publish/publish-choice.ts';
import type { Destination, Publication } from '../../../shared/contract/publishing.ts';

const publisher = { rights: { publish: true, submit: true } };
const journalist = { rights: { publish: false, submit: true } };
const all = ['unpublish', 'submit', 'media'] as const;

function publication(state: Publication['state'], changed: boolean): Publication {
  const at = '2026-11-20T08:00:00.000Z';
  const receipt = {
    remoteId: '7',
    url: 'http://127.0.0.1/articol/7',
    version: '"1"',
    publishedAt: state === 'published' ? at : null,
    readBackAt: at,
  };
  const firstPublishedAt = state === 'submitted' ? null : at;
  return { destinationId: 'local', state, receipt, firstPublishedAt, changed };
}

describe('who may publish', () => {
  it('publishes what the site never had', () => {
    expect(publishChoice(publisher, all, null)).toEqual({
      action: 'publish',
      obstacle: null,
      mayUnpublish: false,
    });
  });

  it('updates what is public and may take it off', () => {
    expect(publishChoice(publisher, all, publication('published', true))).toEqual({
      action: 'update',
      obstacle: null,
      mayUnpublish: true,
    });
  });

  it('has nothing to update when the site has this text', () => {
    expect(publishChoice(publisher, all, publication('published', false))).toEqual({
      action: 'update',
      obstacle: 'up-to-date',
      mayUnpublish: true,
    });
  });

  it('publishes again what was taken off, and what a journalist submitted', () => {
    for (const state of ['unpublished', 'submitted'] as const)
      expect(publishChoice(publisher, all, publication(state, false))).toEqual({
        action: 'publish',
        obstacle: null,
        mayUnpublish: false,
      });
  });

  it('cannot take off a page where the site does not know how', () => {
    expect(publishChoice(publisher, [], publication('published', true)).mayUnpublish).toBe(false);
  });
});

describe('who may only submit', () => {
  it('submits', () => {
    expect(publishChoice(journalist, all, null)).toEqual({
      action: 'submit',
      obstacle: null,
      mayUnpublish: false,
    });
  });

  it('touches nothing that was ever public', () => {
    for (const state of ['published', 'unpublished'] as const)
      expect(publishChoice(journalist, all, publication(state, true))).toEqual({
        action: 'submit',
        obstacle: 'was-public',
        mayUnpublish: false,
      });
  });

  it('does not submit the same text twice', () => {
    expect(publishChoice(journalist, all, publication('submitted', false)).obstacle).toBe(
      'already-submitted',
    );
    expect(publishChoice(journalist, all, publication('submitted', true)).obstacle).toBeNull();
  });

  it('may do nothing where the site takes no submissions', () => {
    expect(publishChoice(journalist, ['unpublish'], null).obstacle).toBe('no-rights');
  });
});

it('says so when the site was never asked who we are', () => {
  expect(publishChoice({ rights: null }, all, null)).toEqual({
    action: 'publish',
    obstacle: 'not-verified',
    mayUnpublish: false,
  });
});

describe('the destination to start with', () => {
  const destination = (id: string, isDefault: boolean): Destination => ({
    id,
    backendId: 'open-http',
    name: id,
    values: {},
    secretsSet: [],
    rights: null,
    isDefault,
    builtIn: false,
  });
  const list = [destination('regional', false), destination('local', true)];

  it('is the chosen one, else the default, else the first, else none', () => {
    expect(startingDestination(list, 'regional')?.id).toBe('regional');
    expect(startingDestination(list, 'removed')?.id).toBe('local');
    expect(startingDestination([destination('regional', false)], null)?.id).toBe('regional');
    expect(startingDestination([], null)).toBeNull();
  });
});
