const FIRST_MS = 1000;
const LONGEST_MS = 60_000;
/** Longest rest a site may ask for, so that a mistaken header does not stop a newsroom for a day. */
const LONGEST_ASKED_MS = 15 * 60_000;

/**
 * Milliseconds to rest after the n-th failed attempt (from 1): doubled each time up to a minute, a
 * random part of it taken off so that many computers do not come back at once, and never less than
 * the site asked for. `random` is in [0, 1).
 */
export function backOffMs(attempts: number, askedMs: number | null, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts - 1, 16));
  const jittered = Math.round(full * (1 - random / 2));
  return Math.max(jittered, Math.min(askedMs ?? 0, LONGEST_ASKED_MS));
}
