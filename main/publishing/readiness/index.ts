import type { ReadinessIssue } from '../../../shared/contract/publishing.ts';
import { bodyChecks } from './body-checks.ts';
import type { ReadinessCheck, ReadinessInput } from './check.ts';
import { destinationChecks } from './destination-checks.ts';
import { fieldChecks } from './field-checks.ts';
import { storyChecks } from './story-checks.ts';

export type { ReadinessInput } from './check.ts';

/** Every check, in the order of the list the user sees. A new one is one entry. */
const readinessChecks: readonly ReadinessCheck[] = [
  ...fieldChecks,
  ...bodyChecks,
  ...storyChecks,
  ...destinationChecks,
];

/** What stands in the way of a publication: red lines first, otherwise in the order of the article. */
export function readinessOf(input: ReadinessInput): ReadinessIssue[] {
  // Taking down asks nothing of the text.
  const checks = input.action === 'unpublish' ? destinationChecks : readinessChecks;
  const issues = checks.flatMap(({ name, find }) =>
    find(input).map((issue) => ({ check: name, ...issue })),
  );
  return issues.toSorted((a, b) => weight(a) - weight(b));
}

function weight({ severity }: ReadinessIssue): number {
  return severity === 'block' ? 0 : 1;
}
