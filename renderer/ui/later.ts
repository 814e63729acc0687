import type { ComponentType, LazyExoticComponent } from 'react';
import { lazy } from 'react';

const parts: (() => Promise<unknown>)[] = [];

/**
 * A component that is no part of the script the window starts with: nobody needs it to begin typing.
 * It is fetched when it is first shown, or before that by `fetchParts`. Show it inside `Apart`.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the constraint of React's own `lazy`
export function later<C extends ComponentType<any>>(
  load: () => Promise<C>,
): LazyExoticComponent<C> {
  parts.push(load);
  return lazy(async () => ({ default: await load() }));
}

/** Fetches every such part, for an idle window: a core that goes away then takes no dialog along. */
export async function fetchParts(): Promise<void> {
  for (const load of parts) await load().catch(() => undefined);
}
