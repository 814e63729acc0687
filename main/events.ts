import type { AppContract } from '../shared/contract/index.ts';
import type { EventName, EventPayload } from '../shared/rpc/contract.ts';

/** Who gets an event: everybody, unless one of these narrows it. */
export interface Audience {
  readonly except?: string;
  readonly only?: ReadonlySet<string>;
}

/** Tells windows that something happened. Never throws and never waits. */
export type Emit = <N extends EventName<AppContract>>(
  name: N,
  payload: EventPayload<AppContract, N>,
  audience?: Audience,
) => void;
