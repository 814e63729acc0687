import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ArticleContent } from '../../shared/article/article.ts';
import { articleContent } from '../../shared/article/article.ts';
import type { Delivery, Failure, Receipt } from '../../shared/contract/publishing.ts';
import { deliveryAction, failure, receipt } from '../../shared/contract/publishing.ts';
import { AppError } from '../../shared/rpc/app-error.ts';
import type { Database } from '../database/database.ts';

const states = z.enum([
  'waiting',
  'sending',
  'retrying',
  'delivered',
  'needs-user',
  'failed',
  'cancelled',
]);
const flag = z.number().transform((value) => value === 1);
const json = <T>(schema: z.ZodType<T>) =>
  z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : schema.parse(JSON.parse(text))));

const row = z.object({
  key: z.number(),
  id: z.string(),
  operation_id: z.string(),
  draft_id: z.string(),
  destination_id: z.string(),
  action: deliveryAction,
  state: states,
  headline: z.string(),
  content: z.string().nullable(),
  content_hash: z.string(),
  seq: z.number(),
  draft_created_at: z.string(),
  reached: flag,
  overwrite: flag,
  remote_id: z.string().nullable(),
  attempts: z.number(),
  next_attempt_at: z.number().nullable(),
  failure: json(failure),
  receipt: json(receipt),
  created_at: z.string(),
  finished_at: z.string().nullable(),
});
type Row = z.infer<typeof row>;

/** A delivery with what the outbox needs to know beyond the contract. */
export interface Entry {
  readonly delivery: Omit<Delivery, 'step' | 'progress'>;
  readonly contentHash: string;
  readonly seq: number;
  readonly draftCreatedAt: string;
  /** A request that changes the site may have left: ask the site before sending anything again. */
  readonly reached: boolean;
  /** The user has seen that the site's copy differs and wants it replaced. */
  readonly overwrite: boolean;
  /** The article this delivery was found to have made, before a receipt. */
  readonly remoteId: string | null;
}

/** An operation that may have reached the site without anybody learning of it. */
export interface LostOperation {
  readonly operationId: string;
  readonly action: Delivery['action'];
  readonly contentHash: string;
}

/** What is queued. */
export interface NewEntry {
  readonly draftId: string;
  readonly destinationId: string;
  readonly action: Delivery['action'];
  readonly content: ArticleContent;
  readonly contentHash: string;
  readonly seq: number;
  readonly draftCreatedAt: string;
  readonly revisionId: string | null;
}

export type Outbox = ReturnType<typeof createOutbox>;

/** The durable list of deliveries. Every change is on the disk before its function returns. */
export function createOutbox(db: Database, now: () => number) {
  const one = (sql: string) => (value: string) => {
    const found = db.statement(sql).get(value);
    return found ? entryOf(row.parse(found)) : null;
  };
  const byId = one('SELECT * FROM deliveries WHERE id = ?');
  const get = (id: string): Entry => {
    const found = byId(id);
    if (!found) throw new AppError('delivery-not-found');
    return found;
  };
  const instant = () => new Date(now()).toISOString();
  const many = (sql: string, ...values: readonly (string | number)[]): readonly Entry[] =>
    db
      .statement(sql)
      .all(...values)
      .map((found) => entryOf(row.parse(found)));

  return {
    get,
    /** Newest first, at most 500; of one draft, or of all. */
    list: (draftId: string | undefined): readonly Entry[] =>
      draftId === undefined
        ? many('SELECT * FROM deliveries ORDER BY key DESC LIMIT 500')
        : many('SELECT * FROM deliveries WHERE draft_id = ? ORDER BY key DESC LIMIT 500', draftId),
    /**
     * Queues a delivery, due at once. One that waits for the same draft and destination is cancelled
     * and named in `superseded`; `delivery-running` while one is being sent.
     */
    enqueue: (entry: NewEntry): { readonly queued: Entry; readonly superseded: string | null } =>
      db.transaction(() => {
        const [waiting] = many(
          `SELECT * FROM deliveries WHERE draft_id = ? AND destination_id = ?
           AND state IN ('waiting', 'sending', 'retrying', 'needs-user')`,
          entry.draftId,
          entry.destinationId,
        );
        if (waiting?.delivery.state === 'sending') throw new AppError('delivery-running');
        if (waiting) cancel(db, waiting.delivery.id, instant());
        const id = randomUUID();
        db.statement(
          `
          INSERT INTO deliveries (id, operation_id, draft_id, destination_id, action, state, headline,
            revision_id, content, content_hash, seq, draft_created_at, reached, overwrite, attempts,
            next_attempt_at, created_at)
          VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?, 0, 0, 0, ?, ?)`,
        ).run(
          id,
          randomUUID(),
          entry.draftId,
          entry.destinationId,
          entry.action,
          entry.content.fields.headline,
          entry.revisionId,
          JSON.stringify(entry.content),
          entry.contentHash,
          entry.seq,
          entry.draftCreatedAt,
          now(),
          instant(),
        );
        return { queued: get(id), superseded: waiting?.delivery.id ?? null };
      }),
    /** The text that goes out, exactly as it was when the delivery was queued. */
    content: (id: string): ArticleContent => {
      const found = db.statement('SELECT content FROM deliveries WHERE id = ?').get(id);
      const { content } = z.object({ content: z.string() }).parse(found);
      return articleContent.parse(JSON.parse(content));
    },
    due: (): readonly Entry[] =>
      many(
        `SELECT * FROM deliveries WHERE state IN ('waiting', 'retrying') AND next_attempt_at <= ?
         ORDER BY next_attempt_at, key`,
        now(),
      ),
    /** When the next delivery is due, in milliseconds since 1970, or null. */
    nextDue: (): number | null =>
      z
        .object({ at: z.number().nullable() })
        .parse(
          db
            .statement(
              "SELECT min(next_attempt_at) AS at FROM deliveries WHERE state IN ('waiting', 'retrying')",
            )
            .get(),
        ).at,
    /** Deliveries marked as being sent, e.g. by a process that was killed meanwhile. */
    sending: (): readonly Entry[] => many("SELECT * FROM deliveries WHERE state = 'sending'"),
    underWayTo: (destinationId: string): boolean =>
      many(
        `SELECT * FROM deliveries WHERE destination_id = ?
         AND state IN ('waiting', 'sending', 'retrying', 'needs-user')`,
        destinationId,
      ).length > 0,
    /**
     * Operations of the same draft and destination that may have reached the site without anybody
     * learning of it, newest first.
     */
    lostOperations: (entry: Entry): readonly LostOperation[] =>
      many(
        `SELECT * FROM deliveries WHERE draft_id = ? AND destination_id = ? AND id <> ? AND reached = 1
         AND receipt IS NULL AND key > coalesce((SELECT max(key) FROM deliveries
           WHERE draft_id = ? AND destination_id = ? AND state = 'delivered'), 0)
         ORDER BY key DESC`,
        entry.delivery.draftId,
        entry.delivery.destinationId,
        entry.delivery.id,
        entry.delivery.draftId,
        entry.delivery.destinationId,
      ).map(({ delivery: { operationId, action }, contentHash }) => ({
        operationId,
        action,
        contentHash,
      })),
    begin: (id: string): Entry => {
      db.statement(
        "UPDATE deliveries SET state = 'sending', attempts = attempts + 1, next_attempt_at = NULL WHERE id = ?",
      ).run(id);
      return get(id);
    },
    markReached: (id: string): void => {
      db.statement('UPDATE deliveries SET reached = 1 WHERE id = ?').run(id);
    },
    rememberRemote: (id: string, remoteId: string): void => {
      db.statement('UPDATE deliveries SET remote_id = ? WHERE id = ?').run(remoteId, id);
    },
    finish: (id: string, done: Receipt): Entry => {
      db.statement(
        `UPDATE deliveries SET state = 'delivered', receipt = ?, failure = NULL, content = NULL, finished_at = ?
         WHERE id = ?`,
      ).run(JSON.stringify(done), instant(), id);
      return get(id);
    },
    /** Records a failed attempt; `nextAttemptAt` is null where only the user can bring it further. */
    fail: (id: string, why: Failure, nextAttemptAt: number | null): Entry => {
      const state = {
        retryable: 'retrying',
        'needs-user': 'needs-user',
        permanent: 'failed',
      } as const;
      db.statement(
        'UPDATE deliveries SET state = ?, failure = ?, next_attempt_at = ?, finished_at = ? WHERE id = ?',
      ).run(
        state[why.kind],
        JSON.stringify(why),
        nextAttemptAt,
        why.kind === 'permanent' ? instant() : null,
        id,
      );
      return get(id);
    },
    /**
     * Makes a delivery due now. With `overwrite` it becomes a new intent with an operation of its
     * own: the site would answer the old one with what it already did for it.
     */
    again: (id: string, overwrite: boolean): Entry =>
      db.transaction(() => {
        db.statement(
          "UPDATE deliveries SET state = 'waiting', next_attempt_at = ?, finished_at = NULL WHERE id = ?",
        ).run(now(), id);
        if (overwrite) {
          db.statement(
            'UPDATE deliveries SET overwrite = 1, reached = 0, operation_id = ? WHERE id = ?',
          ).run(randomUUID(), id);
        }
        return get(id);
      }),
    /** Makes all that waits for a destination to be reachable again due now. */
    hurry: (destinationId: string): void => {
      db.statement(
        "UPDATE deliveries SET next_attempt_at = ? WHERE state = 'retrying' AND destination_id = ?",
      ).run(now(), destinationId);
    },
    cancel: (id: string): Entry => {
      cancel(db, id, instant());
      return get(id);
    },
  };
}

function cancel(db: Database, id: string, at: string): void {
  db.statement(
    "UPDATE deliveries SET state = 'cancelled', next_attempt_at = NULL, finished_at = ? WHERE id = ?",
  ).run(at, id);
}

function entryOf(stored: Row): Entry {
  const next = stored.next_attempt_at;
  return {
    delivery: {
      id: stored.id,
      operationId: stored.operation_id,
      draftId: stored.draft_id,
      destinationId: stored.destination_id,
      headline: stored.headline,
      action: stored.action,
      state: stored.state,
      attempts: stored.attempts,
      nextAttemptAt: next === null ? null : new Date(next).toISOString(),
      failure: stored.failure,
      receipt: stored.receipt,
      createdAt: stored.created_at,
      finishedAt: stored.finished_at,
    },
    contentHash: stored.content_hash,
    seq: stored.seq,
    draftCreatedAt: stored.draft_created_at,
    reached: stored.reached,
    overwrite: stored.overwrite,
    remoteId: stored.remote_id,
  };
}
