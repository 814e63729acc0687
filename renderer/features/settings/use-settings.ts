import { useQuery } from '@tanstack/react-query';
import type { Settings } from '../../../shared/contract/settings.ts';
import { api } from '../../app/api.ts';
import { callQuery, queryClient } from '../../app/query.ts';
import { showTrouble } from '../../app/trouble/index.ts';

/** The settings as they are now; undefined until the first answer. */
export function useSettings() {
  return useQuery(callQuery('settings', 'get'));
}

/** Changes some settings: the window shows them at once and goes back where the core refuses. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const { queryKey } = callQuery('settings', 'get');
  const before = queryClient.getQueryData(queryKey);
  if (before) queryClient.setQueryData(queryKey, { ...before, ...change });
  await showTrouble(async () => {
    try {
      queryClient.setQueryData(queryKey, await api.settings.set(change));
    } catch (error) {
      queryClient.setQueryData(queryKey, before);
      throw error;
    }
  });
}
