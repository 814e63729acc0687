import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ArchiveStory } from '../../../shared/contract/archive.ts';
import { callQuery } from '../../app/query.ts';

const DEBOUNCE_MS = 150;
const PAGE = 50;

/** What a search of the archive gives. */
export interface ArchiveSearch {
  /** Null until the first answer. */
  readonly stories: readonly ArchiveStory[] | null;
  /** The words that were asked for last, 150 ms behind the typing. */
  readonly query: string;
  readonly more: boolean;
  /** True while what is shown answers an earlier question. */
  readonly isBehind: boolean;
  readonly error: Error | null;
  /** The answer to what is typed now, without waiting for the typing to pause. */
  readonly answerNow: () => Promise<readonly ArchiveStory[]>;
}

/**
 * Searches as one types: asks 150 ms after the last key, and shows only the answer to the latest
 * question, the one before it until then. Without words it gives the newest stories.
 */
export function useArchiveSearch(typed: string): ArchiveSearch {
  const client = useQueryClient();
  const wanted = typed.trim().slice(0, 300);
  const query = useDebounced(wanted);
  const { data, error, isPlaceholderData } = useQuery({
    ...question(query),
    placeholderData: keepPreviousData,
  });
  return {
    stories: data?.stories ?? null,
    query,
    more: data?.more ?? false,
    isBehind: isPlaceholderData || query !== wanted,
    error,
    answerNow: async () => (await client.query(question(wanted))).stories,
  };
}

function question(query: string) {
  return callQuery('archive', 'search', { query, limit: PAGE, offset: 0 });
}

function useDebounced(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
