import type { AppContract } from '../shared/contract/index.ts';
import type { Caller, Handlers } from '../shared/rpc/contract.ts';
import type { Health } from './database/health.ts';

type AnyHandler = (input: unknown, caller: Caller) => unknown;

/**
 * The same handlers, except that a failure of disk or folder anywhere in them comes out as the
 * AppError that a window has words for.
 */
export function guarded(handlers: Handlers<AppContract>, health: Health): Handlers<AppContract> {
  const guard =
    (handler: AnyHandler): AnyHandler =>
    async (input, caller) => {
      try {
        return await handler(input, caller);
      } catch (error) {
        throw health.explain(error);
      }
    };
  const entries = Object.entries(handlers).map(([feature, group]) => [
    feature,
    Object.fromEntries(
      Object.entries(group as Readonly<Record<string, AnyHandler>>).map(([name, handler]) => [
        name,
        guard(handler),
      ]),
    ),
  ]);
  // Every handler is replaced by one of the same type: the mapped type cannot follow that.
  return Object.fromEntries(entries) as Handlers<AppContract>;
}
