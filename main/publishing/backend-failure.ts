import type { Failure, FailureCause } from '../../shared/contract/publishing.ts';

/** Longest detail kept of a site's answer, in characters. */
const MAX_DETAIL = 500;

const kinds: Readonly<Record<FailureCause, Failure['kind']>> = {
  dns: 'retryable',
  refused: 'retryable',
  timeout: 'retryable',
  network: 'retryable',
  interrupted: 'retryable',
  'rate-limited': 'retryable',
  'server-error': 'retryable',
  // A log-in page of a hotel's network answers in the site's place: later it is the site again.
  'bad-answer': 'retryable',
  tls: 'needs-user',
  'not-encrypted': 'needs-user',
  unauthorized: 'needs-user',
  forbidden: 'needs-user',
  conflict: 'needs-user',
  'too-large': 'needs-user',
  'type-refused': 'needs-user',
  validation: 'needs-user',
  'not-found': 'permanent',
};

/**
 * The only error a backend throws. `kind` follows from `cause`; `detail` holds the site's own words,
 * cut at 500 characters and free of secrets; `retryAfterMs` is how long the site asked to be left alone.
 */
export class BackendFailure extends Error {
  override readonly name = 'BackendFailure';
  readonly kind: Failure['kind'];
  override readonly cause: FailureCause;
  readonly detail: string;
  readonly retryAfterMs: number | null;

  constructor(cause: FailureCause, detail: string, retryAfterMs: number | null = null) {
    super(`${cause}: ${detail}`);
    this.kind = kinds[cause];
    this.cause = cause;
    this.detail = detail.slice(0, MAX_DETAIL);
    this.retryAfterMs = retryAfterMs;
  }

  /** What of the failure is stored and shown. */
  toFailure(): Failure {
    return { kind: this.kind, cause: this.cause, detail: this.detail };
  }
}

/** The cause that stands behind an HTTP status of 300 or more. */
export function causeOfStatus(status: number): FailureCause {
  switch (status) {
    case 401:
      return 'unauthorized';
    case 402:
    case 403:
    case 451:
      return 'forbidden';
    case 404:
    case 410:
      return 'not-found';
    case 408:
      return 'timeout';
    case 409:
    case 412:
    case 428:
      return 'conflict';
    case 413:
      return 'too-large';
    case 415:
      return 'type-refused';
    case 425:
    case 429:
      return 'rate-limited';
  }
  if (status >= 500) return 'server-error';
  return status >= 400 ? 'validation' : 'bad-answer';
}
