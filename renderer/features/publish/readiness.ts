import type { ReadinessIssue } from '../../../shared/contract/publishing.ts';

/** The readiness of an article: red lines first, then amber ones, each group in the order found. */
export interface Readiness {
  readonly blocking: readonly ReadinessIssue[];
  readonly warnings: readonly ReadinessIssue[];
  readonly verdict: 'ready' | 'ready-with-warnings' | 'blocked';
}

/** Sorts readiness issues; the same line about the same place is shown once. */
export function sortReadiness(issues: readonly ReadinessIssue[]): Readiness {
  const once = [...new Map(issues.map((issue) => [issueKey(issue), issue])).values()];
  const blocking = once.filter(({ severity }) => severity === 'block');
  const warnings = once.filter(({ severity }) => severity === 'warn');
  const verdict =
    blocking.length > 0 ? 'blocked' : warnings.length > 0 ? 'ready-with-warnings' : 'ready';
  return { blocking, warnings, verdict };
}

/** Tells one line of readiness from another, for lists. */
export function issueKey({ check, target, message }: ReadinessIssue): string {
  return JSON.stringify([check, target, message.ro]);
}
