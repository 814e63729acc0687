import type { z } from 'zod';

/** One call: what goes in and what comes back, both checked at run time. */
export interface Method {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

/** All calls and events of one feature. */
export interface FeatureContract {
  readonly methods: Readonly<Record<string, Method>>;
  readonly events: Readonly<Record<string, z.ZodType>>;
}

export type Contract = Readonly<Record<string, FeatureContract>>;

/** Keeps the literal names of a feature's calls and events for the types derived below. */
export function defineFeature<
  const M extends Readonly<Record<string, Method>>,
  const E extends Readonly<Record<string, z.ZodType>>,
>(feature: { methods: M; events: E }): { readonly methods: M; readonly events: E } {
  return feature;
}

/** Who is calling: one window, for as long as its pipe is open. */
export interface Caller {
  readonly clientId: string;
}

type Names<T> = keyof T & string;

/** The typed client: `calls.drafts.open({ id })`. */
export type Calls<C extends Contract> = {
  readonly [F in Names<C>]: {
    readonly [M in Names<C[F]['methods']>]: (
      ...args: undefined extends z.input<C[F]['methods'][M]['input']>
        ? []
        : [input: z.input<C[F]['methods'][M]['input']>]
    ) => Promise<z.output<C[F]['methods'][M]['output']>>;
  };
};

/** What one feature of the core must implement. A missing handler does not compile. */
export type FeatureHandlers<F extends FeatureContract> = {
  readonly [M in Names<F['methods']>]: (
    input: z.output<F['methods'][M]['input']>,
    caller: Caller,
  ) => z.input<F['methods'][M]['output']> | Promise<z.input<F['methods'][M]['output']>>;
};

/** What the whole core must implement. */
export type Handlers<C extends Contract> = {
  readonly [F in Names<C>]: FeatureHandlers<C[F]>;
};

/** `feature.event` names of a contract. */
export type EventName<C extends Contract> = {
  [F in Names<C>]: `${F}.${Names<C[F]['events']>}`;
}[Names<C>];

/** The payload type of one event. */
export type EventPayload<C extends Contract, N extends string> = N extends `${infer F}.${infer E}`
  ? F extends Names<C>
    ? E extends Names<C[F]['events']>
      ? z.output<C[F]['events'][E]>
      : never
    : never
  : never;

/** Looks a call up by its full name without ever touching the prototype chain. */
export function findMethod(contract: Contract, name: string): Method | undefined {
  const [feature, method] = splitName(name);
  if (!Object.hasOwn(contract, feature)) return undefined;
  const methods = contract[feature]?.methods ?? {};
  return Object.hasOwn(methods, method) ? methods[method] : undefined;
}

/** Looks an event up by its full name without ever touching the prototype chain. */
export function findEvent(contract: Contract, name: string): z.ZodType | undefined {
  const [feature, event] = splitName(name);
  if (!Object.hasOwn(contract, feature)) return undefined;
  const events = contract[feature]?.events ?? {};
  return Object.hasOwn(events, event) ? events[event] : undefined;
}

/** Splits `feature.name`; both parts are empty strings where the name has no dot. */
export function splitName(name: string): readonly [feature: string, member: string] {
  const dot = name.indexOf('.');
  return dot < 0 ? ['', ''] : [name.slice(0, dot), name.slice(dot + 1)];
}
