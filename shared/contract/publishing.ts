import { z } from 'zod';
import { defineFeature } from '../rpc/contract.ts';
import { draftId } from './drafts.ts';

export const capability = z.enum([
  'schedule',
  'conditional-update',
  'media',
  'unpublish',
  'preview',
  'tags',
  'submit',
]);
export type Capability = z.infer<typeof capability>;

/** Why a delivery or a sync did not go through; the window has words and next steps for each. */
export const failureCause = z.enum([
  'dns',
  'refused',
  'timeout',
  'tls',
  'not-encrypted',
  'network',
  'unauthorized',
  'forbidden',
  'not-found',
  'conflict',
  'too-large',
  'type-refused',
  'validation',
  'rate-limited',
  'server-error',
  'bad-answer',
  'interrupted',
]);
export type FailureCause = z.infer<typeof failureCause>;

export const failure = z.object({
  kind: z.enum(['retryable', 'needs-user', 'permanent']),
  cause: failureCause,
  /** The site's own words or status, for the curious; never a secret. */
  detail: z.string().max(500),
});
export type Failure = z.infer<typeof failure>;

export const destinationId = z.string().min(1).max(100);
const label = z.object({ ro: z.string(), en: z.string() });

/** A configured backend. Secrets are never part of it. */
export const destination = z.object({
  id: destinationId,
  backendId: z.string().max(64),
  name: z.string().min(1).max(80),
  /** Values of the backend's fields, secrets left out. */
  values: z.record(z.string(), z.unknown()),
  /** Names of the secret fields that are filled in. */
  secretsSet: z.array(z.string()),
  /** What this login may do there, as last verified; null before the first time. */
  rights: z.object({ publish: z.boolean(), submit: z.boolean() }).nullable(),
  /** The destination a publish dialog starts with. */
  isDefault: z.boolean(),
  /** The site that runs inside the app; it cannot be removed. */
  builtIn: z.boolean(),
});
export type Destination = z.infer<typeof destination>;

/** A backend of the registry, with its fields as data for the form. */
export const backendInfo = z.object({
  id: z.string(),
  label,
  capabilities: z.array(capability),
  /** Same shape as shared/fields: name to field. */
  fields: z.record(z.string(), z.record(z.string(), z.unknown())),
});

export const readinessIssue = z.object({
  /** Stable name of the check. */
  check: z.string(),
  severity: z.enum(['block', 'warn']),
  message: label,
  /** Where one click leads: an article field, or a block and one of its fields. */
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('field'), field: z.string() }),
    z.object({ kind: z.literal('block'), blockId: z.string(), field: z.string() }),
    z.object({ kind: z.literal('destination') }),
    z.object({ kind: z.literal('body') }),
  ]),
});
export type ReadinessIssue = z.infer<typeof readinessIssue>;

export const deliveryAction = z.enum(['publish', 'submit', 'update', 'unpublish']);

export const receipt = z.object({
  remoteId: z.string(),
  url: z.string(),
  /** The site's own version of the article (an ETag, a date): what the next update is conditional on. */
  version: z.string(),
  /** When the article became public there, or null while it is not. */
  publishedAt: z.iso.datetime().nullable(),
  readBackAt: z.iso.datetime(),
});
export type Receipt = z.infer<typeof receipt>;

/** One entry of the outbox. `operationId` is made here once and names the same intent for ever. */
export const delivery = z.object({
  id: z.uuid(),
  operationId: z.uuid(),
  draftId,
  destinationId,
  headline: z.string(),
  action: deliveryAction,
  state: z.enum([
    'waiting',
    'sending',
    'retrying',
    'delivered',
    'needs-user',
    'failed',
    'cancelled',
  ]),
  /** What is being done while sending, and how far, from 0 to 1. */
  step: z.enum(['media', 'look-up', 'send', 'read-back']).nullable(),
  progress: z.number().min(0).max(1),
  attempts: z.number().int().nonnegative(),
  nextAttemptAt: z.iso.datetime().nullable(),
  failure: failure.nullable(),
  receipt: receipt.nullable(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type Delivery = z.infer<typeof delivery>;

/** What a draft is on one destination. */
export const publication = z.object({
  destinationId,
  state: z.enum(['published', 'submitted', 'unpublished']),
  receipt,
  firstPublishedAt: z.iso.datetime().nullable(),
  /** True while the draft's text differs from what was last delivered. */
  changed: z.boolean(),
});
export type Publication = z.infer<typeof publication>;

const deliveryById = z.object({ id: z.uuid() });

/** The page preview is shown at the address `preview/<draftId>`, relative to the window's own. */
export const publishingContract = defineFeature({
  methods: {
    backends: { input: z.void(), output: z.array(backendInfo) },
    destinations: { input: z.void(), output: z.array(destination) },
    /** Adds (without id) or changes a destination; empty secrets keep the stored ones. */
    saveDestination: {
      input: z.object({
        id: destinationId.optional(),
        backendId: z.string().max(64),
        name: z.string().min(1).max(80),
        values: z.record(z.string(), z.unknown()),
        isDefault: z.boolean(),
      }),
      output: destination,
    },
    removeDestination: { input: z.object({ id: destinationId }), output: z.void() },
    /** Asks the site who we are there; a failure is a value, for the form shows it. */
    verifyDestination: {
      input: z.object({ id: destinationId }),
      output: z.object({ destination, failure: failure.nullable() }),
    },
    readiness: {
      input: z.object({ draftId, destinationId }),
      output: z.array(readinessIssue),
    },
    /** Queues one delivery; `not-ready` while a red readiness line stands. */
    publish: {
      input: z.object({ draftId, destinationId, action: deliveryAction }),
      output: delivery,
    },
    /** Newest first; of one draft, or of all. */
    deliveries: { input: z.object({ draftId: draftId.optional() }), output: z.array(delivery) },
    /** Tries again now; after a conflict, `overwrite` says the user has seen it. */
    retry: { input: z.object({ id: z.uuid(), overwrite: z.boolean() }), output: delivery },
    /** Takes back what has not reached the site yet; `delivery-running` while it is being sent. */
    cancel: { input: deliveryById, output: delivery },
    publications: { input: z.object({ draftId }), output: z.array(publication) },
  },
  events: {
    delivery,
    destinations: z.array(destination),
    /** Somebody changed on a site what this draft is there. */
    publications: z.object({ draftId }),
  },
});
