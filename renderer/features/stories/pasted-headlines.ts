import type { StoryRef } from '../../../shared/article/story-ref.ts';

/** Most headlines one look-up takes (`archive.match`) and the longest of them, in characters. */
const MAX_HEADLINES = 500;
const MAX_HEADLINE_LENGTH = 1000;

/** A list marker at the start of a pasted line: „1.”, „12)”, „•”, „–” … followed by a space. */
const marker = /^(?:\d{1,3}[.)]|[•◦▪·*–—-])\s+/u;

/**
 * The headlines of a pasted text: one per line, list markers and empty lines taken off, each once.
 * Empty for a text of a single line, which is an ordinary search.
 */
export function headlinesOf(pasted: string): readonly string[] {
  const lines = pasted
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) =>
      line
        .replace(/[\s\u00a0]+/gu, ' ')
        .trim()
        .replace(marker, ''),
    )
    .filter(Boolean)
    .map((line) => line.slice(0, MAX_HEADLINE_LENGTH));
  const headlines = [...new Set(lines)].slice(0, MAX_HEADLINES);
  return headlines.length > 1 ? headlines : [];
}

/** Pasted headlines beside what the archive has for them. */
export interface HeadlineMatches {
  readonly matched: readonly StoryRef[];
  readonly unmatched: readonly string[];
}

/** Sorts the answer of `archive.match` (same order as the headlines) into found and not found. */
export function sortMatches(
  headlines: readonly string[],
  answers: readonly (StoryRef | null)[],
): HeadlineMatches {
  return {
    matched: answers.filter((story) => story !== null),
    unmatched: headlines.filter((_, index) => (answers[index] ?? null) === null),
  };
}
