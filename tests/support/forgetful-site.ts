import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '../../shared/article/article.ts';
import type {
  BackendSession,
  PublishingBackend,
  RemoteContent,
} from '../../main/publishing/backend.ts';
import { defineBackend } from '../../main/publishing/backend.ts';
import { BackendFailure } from '../../main/publishing/backend-failure.ts';

export const siteFaults = [
  'refused-before',
  'network-after',
  'server-error',
  'rate-limited',
  'held-before',
  'held-after',
] as const;
export type SiteFault = (typeof siteFaults)[number];

interface Stored {
  readonly content: ArticleContent;
  readonly version: number;
  readonly state: 'published' | 'unpublished';
}

/**
 * A site of the worst kind that still can be published to: it tells what an operation made, but it
 * makes a second article whenever it is asked twice.
 */
export interface ForgetfulSite {
  readonly backend: PublishingBackend;
  readonly articles: ReadonlyMap<string, Stored>;
  /** The call (from 0) of the next attempt that goes wrong, and how. */
  plan: { readonly call: number; readonly fault: SiteFault } | null;
  /** Counts calls from 0 again. */
  newAttempt(): void;
  /** Resolves when a call hangs until its caller gives up. */
  held(): Promise<void>;
}

export function createForgetfulSite(): ForgetfulSite {
  const articles = new Map<string, Stored>();
  const operations = new Map<string, string>();
  const drafts = new Map<string, string>();
  let calls = 0;
  let onHeld = Promise.withResolvers<undefined>();

  const answer = (remoteId: string): RemoteContent => {
    const stored = articles.get(remoteId);
    if (!stored) throw new BackendFailure('not-found', remoteId);
    return {
      remoteId,
      url: `https://ziar.example/${remoteId}`,
      previewUrl: null,
      version: String(stored.version),
      state: stored.state,
      publishedAt: '2026-11-22T12:00:00.000Z',
      changedAt: '2026-11-22T12:00:00.000Z',
      headline: stored.content.fields.headline,
      content: stored.content,
    };
  };
  const hang = (signal: AbortSignal | undefined): Promise<never> =>
    new Promise((_resolve, reject) => {
      const giveUp = () => reject(new BackendFailure('interrupted', 'stopped here'));
      if (signal?.aborted === true) giveUp();
      signal?.addEventListener('abort', giveUp);
      onHeld.resolve(undefined);
    });
  const call = async <T>(signal: AbortSignal | undefined, work: () => T): Promise<T> => {
    const fault = site.plan?.call === calls ? site.plan.fault : null;
    calls += 1;
    await Promise.resolve();
    switch (fault) {
      case null:
        return work();
      case 'refused-before':
        throw new BackendFailure('refused', 'ECONNREFUSED');
      case 'network-after':
        work();
        throw new BackendFailure('network', 'socket hang up');
      case 'server-error':
        throw new BackendFailure('server-error', 'HTTP 500');
      case 'rate-limited':
        throw new BackendFailure('rate-limited', 'HTTP 429', 90_000);
      case 'held-before':
        return hang(signal);
      case 'held-after':
        work();
        return hang(signal);
    }
  };
  const store = (remoteId: string, operationId: string, next: Omit<Stored, 'version'>) => {
    const version = (articles.get(remoteId)?.version ?? 0) + 1;
    articles.set(remoteId, { ...next, version });
    operations.set(operationId, remoteId);
    return answer(remoteId);
  };
  const expectVersion = (remoteId: string, version: string | null) => {
    const now = answer(remoteId).version;
    if (version !== null && version !== now) throw new BackendFailure('conflict', `it is ${now}`);
  };

  const session: BackendSession = {
    verify: () => Promise.reject(new BackendFailure('not-found', 'not part of this site')),
    listPublished: () => Promise.reject(new BackendFailure('not-found', 'not part of this site')),
    uploadMedia: () => Promise.reject(new BackendFailure('not-found', 'not part of this site')),
    find: (operationId, { signal } = {}) =>
      call(signal, () => {
        const remoteId = operations.get(operationId);
        return remoteId === undefined ? null : answer(remoteId);
      }),
    findDraft: (draftId, { signal } = {}) =>
      call(signal, () => {
        const remoteId = drafts.get(draftId);
        return remoteId === undefined ? null : answer(remoteId);
      }),
    read: (remoteId, { signal } = {}) => call(signal, () => answer(remoteId)),
    publish: ({ operationId, draftId, content }, { signal } = {}) =>
      call(signal, () => {
        const remoteId = randomUUID();
        drafts.set(draftId, remoteId);
        return store(remoteId, operationId, { content, state: 'published' });
      }),
    update: (remoteId, { operationId, content }, version, { signal } = {}) =>
      call(signal, () => {
        expectVersion(remoteId, version);
        return store(remoteId, operationId, { content, state: 'published' });
      }),
    unpublish: (remoteId, operationId, version, { signal } = {}) =>
      call(signal, () => {
        expectVersion(remoteId, version);
        const { content } = answer(remoteId);
        if (!content) throw new BackendFailure('not-found', remoteId);
        return store(remoteId, operationId, { content, state: 'unpublished' });
      }),
  };

  const site: ForgetfulSite = {
    backend: defineBackend({
      id: 'forgetful',
      label: { ro: 'Uitucul', en: 'Forgetful' },
      fields: {},
      capabilities: ['conditional-update', 'unpublish', 'tags'],
      connect: () => session,
    }),
    articles,
    plan: null,
    newAttempt: () => {
      calls = 0;
      onHeld = Promise.withResolvers<undefined>();
    },
    held: async () => onHeld.promise,
  };
  return site;
}
