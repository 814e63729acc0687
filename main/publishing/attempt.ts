import type { SiteProfile } from '../../shared/article/site-profile.ts';
import type { Delivery, Failure } from '../../shared/contract/publishing.ts';
import type { Database } from '../database/database.ts';
import { backOffMs } from './back-off.ts';
import type { BackendSession } from './backend.ts';
import { BackendFailure } from './backend-failure.ts';
import type { Job, Outcome, Ports } from './deliver.ts';
import { deliver } from './deliver.ts';
import type { Entry, Outbox } from './outbox.ts';
import type { Publications } from './publications.ts';
import type { RemoteMedia } from './remote-media.ts';

interface Dependencies {
  readonly db: Database;
  readonly outbox: Outbox;
  readonly publications: Publications;
  readonly remoteMedia: RemoteMedia;
  readonly media: Ports['media'];
  readonly profile: () => SiteProfile;
  readonly session: (destinationId: string) => Promise<BackendSession>;
  readonly now: () => number;
  readonly random: () => number;
  /** Something about the delivery changed; `step` and `progress` are not stored anywhere. */
  readonly onChange: (entry: Entry, step: Delivery['step'], progress: number) => void;
  /** The result is on the disk. */
  readonly onResult: (entry: Entry, outcome: Outcome | null) => void;
  readonly onFault: (fault: unknown) => void;
}

/** One attempt at a delivery with its result recorded; rejects only where the store failed. */
export function createAttempt(
  dependencies: Dependencies,
): (id: string, signal: AbortSignal) => Promise<void> {
  const { db, outbox, publications, remoteMedia, onChange, onResult } = dependencies;

  const portsOf = (entry: Entry, session: BackendSession, signal: AbortSignal): Ports => {
    const { id, destinationId } = entry.delivery;
    let shown = -1;
    return {
      session,
      signal,
      media: dependencies.media,
      uploaded: {
        find: (hash) => remoteMedia.find(destinationId, hash),
        save: (medium) => remoteMedia.save(destinationId, medium),
      },
      now: dependencies.now,
      onReach: () => outbox.markReached(id),
      onFound: (remoteId) => outbox.rememberRemote(id, remoteId),
      onStep: (step, progress) => {
        // A large picture reports thousands of times; a hundred are enough for any bar.
        if (step === 'media' && Math.floor(progress * 100) === shown) return;
        shown = Math.floor(progress * 100);
        onChange(entry, step, progress);
      },
    };
  };

  const jobOf = (entry: Entry): Job => {
    const { id, draftId, destinationId } = entry.delivery;
    const known = publications.find(draftId, destinationId)?.receipt ?? null;
    const { furniture } = dependencies.profile();
    return {
      entry,
      content: outbox.content(id),
      furniture,
      known: known && { remoteId: known.remoteId, version: known.version },
      lost: outbox.lostOperations(entry),
    };
  };

  const succeed = (entry: Entry, outcome: Outcome): Entry =>
    db.transaction(() => {
      const { id, draftId, destinationId } = entry.delivery;
      const { receipt, state } = outcome;
      const firstPublishedAt = receipt.publishedAt;
      const { seq, contentHash } = entry;
      publications.save(draftId, {
        destinationId,
        state,
        receipt,
        firstPublishedAt,
        seq,
        contentHash,
      });
      return outbox.finish(id, receipt);
    });

  const fail = (entry: Entry, fault: unknown): Entry => {
    const { id, draftId, destinationId, attempts } = entry.delivery;
    const { why, askedMs } = failureOf(fault);
    if (why.cause === 'interrupted') return outbox.fail(id, why, dependencies.now());
    return db.transaction(() => {
      // Both may mean that the site was set up anew; what we know of it is then no longer true.
      if (why.cause === 'validation') remoteMedia.forget(destinationId);
      if (why.cause === 'not-found') publications.remove(draftId, destinationId);
      const rest = backOffMs(attempts, askedMs, dependencies.random());
      return outbox.fail(id, why, why.kind === 'retryable' ? dependencies.now() + rest : null);
    });
  };

  return async (id, signal) => {
    const entry = outbox.begin(id);
    onChange(entry, null, 0);
    let outcome: Outcome;
    try {
      const session = await dependencies.session(entry.delivery.destinationId);
      outcome = await deliver(jobOf(entry), portsOf(entry, session, signal));
    } catch (fault) {
      if (!(fault instanceof BackendFailure)) dependencies.onFault(fault);
      onResult(fail(entry, fault), null);
      return;
    }
    onResult(succeed(entry, outcome), outcome);
  };
}

function failureOf(fault: unknown): { readonly why: Failure; readonly askedMs: number | null } {
  if (fault instanceof BackendFailure) {
    return { why: fault.toFailure(), askedMs: fault.retryAfterMs };
  }
  // A fault of our own: trying for ever would hide it.
  return { why: { kind: 'permanent', cause: 'bad-answer', detail: 'internal' }, askedMs: null };
}
