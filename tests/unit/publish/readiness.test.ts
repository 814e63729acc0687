import { expect, it } from 'vitest';
import { sortReadiness } from '../../../renderer/features/publish/readiness.ts';
import type { ReadinessIssue } from '../../../shared/contract/publishing.ts';

function issue(severity: ReadinessIssue['severity'], field: string): ReadinessIssue {
  return {
    check: `missing-${field}`,
    severity,
    message: { ro: `Lipsește ${field}.`, en: `${field} is missing.` },
    target: { kind: 'field', field },
  };
}

it('puts red before amber and keeps the order within each', () => {
  const [credit, headline, alt, section] = [
    issue('warn', 'credit'),
    issue('block', 'headline'),
    issue('warn', 'alt'),
    issue('block', 'section'),
  ];
  expect(sortReadiness([credit, headline, alt, section])).toEqual({
    blocking: [headline, section],
    warnings: [credit, alt],
    verdict: 'blocked',
  });
});

it('shows the same line once, and the same check in two places twice', () => {
  const inBlock = (blockId: string): ReadinessIssue => ({
    ...issue('warn', 'alt'),
    target: { kind: 'block', blockId, field: 'alt' },
  });
  const [first, second] = [inBlock('a'), inBlock('b')];
  expect(sortReadiness([first, second, first])).toEqual({
    blocking: [],
    warnings: [first, second],
    verdict: 'ready-with-warnings',
  });
});

it('is ready when nothing was found', () => {
  expect(sortReadiness([])).toEqual({ blocking: [], warnings: [], verdict: 'ready' });
});
