import type { ArticleContent } from '../../shared/article/article.ts';
import type { Furniture } from '../../shared/article/site-profile.ts';
import type { Delivery, Receipt } from '../../shared/contract/publishing.ts';
import type { Medium } from '../../shared/contract/media.ts';
import { picturesOf } from './attachments.ts';
import type { BackendSession, RemoteArticle, RemoteContent, RemoteMedium } from './backend.ts';
import { BackendFailure } from './backend-failure.ts';
import { contentHash } from './content-hash.ts';
import { outgoingArticle } from './outgoing.ts';
import type { Entry, LostOperation } from './outbox.ts';

/** One delivery with all it needs from the store. */
export interface Job {
  readonly entry: Entry;
  readonly content: ArticleContent;
  readonly furniture: readonly Furniture[];
  /** The article on the site as the last receipt knows it. */
  readonly known: { readonly remoteId: string; readonly version: string } | null;
  /** Earlier operations whose answers were lost. */
  readonly lost: readonly LostOperation[];
}

/** What a delivery does to the world around it, each durable before it returns. */
export interface Ports {
  readonly session: BackendSession;
  readonly media: {
    describe(hash: string): Medium;
    bytes(hash: string): Promise<Uint8Array>;
  };
  readonly uploaded: {
    find(hash: string): RemoteMedium | null;
    save(medium: RemoteMedium): void;
  };
  readonly onStep: (step: NonNullable<Delivery['step']>, progress: number) => void;
  /** Called right before the first request that changes the article on the site. */
  readonly onReach: () => void;
  /** Called when the article is known by its id there. */
  readonly onFound: (remoteId: string) => void;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** What came of a delivery. */
export interface Outcome {
  readonly receipt: Receipt;
  readonly state: 'published' | 'submitted' | 'unpublished';
}

/**
 * Makes one attempt: pictures, look-up, the article itself, reading it back. Throws `BackendFailure`;
 * the next attempt then goes on from what the site says it has.
 */
export async function deliver(job: Job, ports: Ports): Promise<Outcome> {
  return job.entry.delivery.action === 'unpublish'
    ? takeDown(job, ports)
    : bringOut(job, ports, await uploadPictures(job, ports));
}

async function bringOut(
  job: Job,
  ports: Ports,
  media: ReadonlyMap<string, RemoteMedium>,
): Promise<Outcome> {
  const { entry, content, furniture } = job;
  const { session, signal } = ports;
  const { action, operationId, draftId } = entry.delivery;
  const state = action === 'submit' ? 'submitted' : 'published';
  ports.onStep('look-up', 0.8);
  const arrived = entry.reached ? await session.find(operationId, { signal }) : null;
  if (arrived) ports.onFound(arrived.remoteId);
  const target = arrived ? null : await findTarget(job, ports);
  const there = target?.there ?? null;
  const isThere = there !== null && (there.state === state || there.state === 'published');

  ports.onStep('send', 0.85);
  const article = outgoingArticle({
    operationId,
    draftId,
    state,
    content,
    draftCreatedAt: entry.draftCreatedAt,
    furniture,
    media,
    mediaSize: (hash) => describe(ports.media, hash),
  });
  let sent = isThere ? there : arrived;
  if (!sent) {
    ports.onReach();
    sent = target
      ? await session.update(target.remoteId, article, target.version, { signal })
      : await session.publish(article, { signal });
    ports.onFound(sent.remoteId);
  }

  ports.onStep('read-back', 0.95);
  const seen = await session.read(sent.remoteId, { signal });
  if (!seen) throw new BackendFailure('bad-answer', 'the article is not there after it was sent');
  // Between the answer and this look somebody may have changed it; the receipt then keeps the
  // version we made, so that the next update meets a conflict instead of overwriting.
  const ours = seen.version === sent.version;
  const same =
    seen.headline.trim() === content.fields.headline.trim() &&
    (seen.content === null || contentHash(seen.content) === entry.contentHash);
  const shown = seen.state === state || seen.state === 'published';
  if (ours && !(same && shown)) {
    if (arrived) throw new BackendFailure('conflict', 'changed on the site after it was delivered');
    const what = same ? `it is ${seen.state}` : 'its text differs from what was sent';
    throw new BackendFailure('validation', `the site did not keep the article: ${what}`);
  }
  return outcome({ ...seen, version: sent.version, state: ours ? seen.state : sent.state }, ports);
}

async function takeDown(job: Job, ports: Ports): Promise<Outcome> {
  const { session, signal } = ports;
  const { operationId } = job.entry.delivery;
  ports.onStep('look-up', 0.2);
  const arrived = job.entry.reached ? await session.find(operationId, { signal }) : null;
  const target = arrived ?? (await findTarget(job, ports));
  if (!target) throw new BackendFailure('not-found', 'the article is not on the site');
  ports.onStep('send', 0.4);
  let sent = arrived;
  if (!sent) {
    ports.onReach();
    sent = await session.unpublish(target.remoteId, operationId, target.version, { signal });
  }
  ports.onStep('read-back', 0.8);
  const seen = await session.read(sent.remoteId, { signal });
  if (seen && seen.version === sent.version && isPublic(seen)) {
    throw arrived
      ? new BackendFailure('conflict', 'published again on the site meanwhile')
      : new BackendFailure('bad-answer', 'the article is still public');
  }
  return outcome({ ...(seen ?? sent), version: sent.version, state: 'unpublished' }, ports);
}

/** The article to change and the version it must still have. */
interface Target {
  readonly remoteId: string;
  readonly version: string | null;
  /** It has this text already. */
  readonly there?: RemoteArticle;
}

/** Null where there is no article yet. */
async function findTarget(job: Job, ports: Ports): Promise<Target | null> {
  const { entry, known, lost } = job;
  const { session, signal, onFound } = ports;
  for (const operation of lost) {
    const found = await session.find(operation.operationId, { signal });
    if (!found || found.state === 'deleted') continue;
    onFound(found.remoteId);
    if (entry.overwrite) return { remoteId: found.remoteId, version: null };
    const seen = await session.read(found.remoteId, { signal });
    if (seen && !isAsLeft(seen, operation)) {
      throw new BackendFailure('conflict', 'changed on the site after an earlier delivery');
    }
    return { remoteId: found.remoteId, version: seen?.version ?? found.version };
  }
  if (!known) return findWithoutReceipt(job, ports);
  return entry.overwrite ? { remoteId: known.remoteId, version: null } : known;
}

/**
 * The article that the site has of a draft whose receipt is not here: the database was put back from
 * a backup. What it says may be newer than the draft, so that only the same text is taken for ours.
 */
async function findWithoutReceipt(
  { entry }: Job,
  { session, signal, onFound }: Ports,
): Promise<Target | null> {
  const found = await session.findDraft(entry.delivery.draftId, { signal });
  if (!found || found.state === 'deleted') return null;
  const { remoteId } = found;
  onFound(remoteId);
  if (entry.overwrite) return { remoteId, version: null };
  const seen = await session.read(remoteId, { signal });
  if (!seen || seen.state === 'deleted') return null;
  if (seen.content !== null && contentHash(seen.content) !== entry.contentHash) {
    throw new BackendFailure('conflict', 'the site has another text of this article');
  }
  return { remoteId, version: seen.version, there: seen };
}

/** True where nobody changed the article after the operation. */
function isAsLeft(seen: RemoteContent, { action, contentHash: sentHash }: LostOperation): boolean {
  if (action === 'unpublish') return !isPublic(seen);
  return seen.content === null || contentHash(seen.content) === sentHash;
}

async function uploadPictures(
  { content }: Job,
  ports: Ports,
): Promise<ReadonlyMap<string, RemoteMedium>> {
  const pictures = picturesOf(content).map((picture) => ({
    ...picture,
    medium: describe(ports.media, picture.hash),
  }));
  const total = pictures.reduce((sum, { medium }) => sum + medium.bytes, 0);
  const media = new Map<string, RemoteMedium>();
  let before = 0;
  const show = (sent: number) => ports.onStep('media', total ? (0.8 * (before + sent)) / total : 0);
  for (const { hash, alt, credit, medium } of pictures) {
    show(0);
    let remote = ports.uploaded.find(hash);
    if (!remote) {
      const { type, bytes, name } = medium;
      const whole = await bytesOf(ports.media, hash);
      const open = (offset: number) => piecesOf(whole, offset);
      const { signal } = ports;
      remote = await ports.session.uploadMedia(
        { hash, type, bytes, name, alt, credit, open },
        { signal, onProgress: show },
      );
      ports.uploaded.save(remote);
    }
    media.set(hash, remote);
    before += medium.bytes;
  }
  return media;
}

function describe(media: Ports['media'], hash: string): Medium {
  try {
    return media.describe(hash);
  } catch {
    throw pictureMissing();
  }
}

async function bytesOf(media: Ports['media'], hash: string): Promise<Uint8Array> {
  try {
    return await media.bytes(hash);
  } catch {
    throw pictureMissing();
  }
}

function pictureMissing(): BackendFailure {
  return new BackendFailure('validation', 'a picture of the article is not on this computer');
}

const PIECE = 64 * 1024;

async function* piecesOf(bytes: Uint8Array, offset: number): AsyncGenerator<Uint8Array> {
  // The stream of a request asks for its next piece; there is nothing to wait for here.
  await Promise.resolve();
  for (let at = offset; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

function isPublic({ state }: RemoteArticle): boolean {
  return state === 'published' || state === 'submitted';
}

function outcome(article: RemoteArticle, { now }: Ports): Outcome {
  const { remoteId, url, version, publishedAt, state } = article;
  return {
    receipt: { remoteId, url, version, publishedAt, readBackAt: new Date(now()).toISOString() },
    state: state === 'deleted' ? 'unpublished' : state,
  };
}
