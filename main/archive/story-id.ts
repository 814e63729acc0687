/** Stories that may share one second. */
const PER_SECOND = 2 ** 20;
/** Seconds from 1970 back to 1741 and on to 2198; ids stay exact as JavaScript numbers. */
const MAX_SECONDS = 7_200_000_000;

/**
 * The range of row ids of stories published in the same second. Later dates have larger ids, which
 * lets a search read the newest matches first; stories without a date come before all others.
 */
export function storyIds(publishedAt: string | null): {
  readonly from: number;
  readonly to: number;
} {
  const seconds = publishedAt === null ? -MAX_SECONDS : Math.floor(Date.parse(publishedAt) / 1000);
  const within = Math.min(MAX_SECONDS, Math.max(-MAX_SECONDS, seconds));
  return { from: within * PER_SECOND, to: (within + 1) * PER_SECOND - 1 };
}
