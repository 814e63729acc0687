import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { AppContract } from '../../shared/contract/index.ts';
import type { Calls, EventName } from '../../shared/rpc/contract.ts';
import { api, onConnection, onEvent } from './api.ts';

type Api = Calls<AppContract>;
type Input<F extends keyof Api, M extends keyof Api[F]> = Api[F][M] extends (
  ...input: infer I
) => Promise<unknown>
  ? I
  : never;
type Output<F extends keyof Api, M extends keyof Api[F]> = Api[F][M] extends (
  ...input: never[]
) => Promise<infer O>
  ? O
  : never;

/**
 * The window's cache of answers. The core is on this machine: an answer stays good until an event
 * says otherwise, nothing is asked again on focus, and errors are shown, not retried.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** One call as a query: `useQuery(callQuery('drafts', 'list', input))`. Key: feature, call, input. */
export function callQuery<F extends keyof Api, M extends keyof Api[F] & string>(
  feature: F,
  method: M,
  ...input: Input<F, M>
) {
  return queryOptions({
    queryKey: [feature, method, ...input],
    queryFn: () => {
      // TypeScript cannot follow a call by its name through the mapped type; loosened once, here.
      const call: unknown = api[feature][method];
      return (call as (...args: Input<F, M>) => Promise<Output<F, M>>)(...input);
    },
  });
}

/** Which answers an event makes old, by the first parts of their keys. */
const outdatedBy: readonly (readonly [EventName<AppContract>, readonly string[]])[] = [
  ['drafts.changed', ['drafts', 'list']],
  ['revisions.added', ['revisions', 'list']],
  ['settings.changed', ['settings']],
  ['profile.changed', ['profile']],
  ['publishing.delivery', ['publishing', 'deliveries']],
  ['publishing.delivery', ['publishing', 'publications']],
  ['publishing.publications', ['publishing', 'publications']],
  ['publishing.destinations', ['publishing', 'destinations']],
  ['archive.status', ['archive', 'status']],
];

/** Keeps the cache true: events and a new connection make old answers be asked again. */
export function followEvents(): void {
  for (const [event, queryKey] of outdatedBy) {
    onEvent(event, () => void queryClient.invalidateQueries({ queryKey }));
  }
  onEvent('archive.status', (archives) => {
    // A reading tells of its progress many times a second; what was found is asked again at its end.
    if (archives.some(({ syncing }) => syncing)) return;
    void queryClient.invalidateQueries({ queryKey: ['archive'] });
  });
  // The first connection makes nothing old: what was asked before it waits in the pipe.
  let wasLost = false;
  onConnection((state) => {
    if (state === 'lost') wasLost = true;
    else if (wasLost) void queryClient.invalidateQueries();
  });
}
