import { AppError } from './app-error.ts';
import type { Caller, Contract, EventName, EventPayload, Handlers } from './contract.ts';
import { findEvent, findMethod, splitName } from './contract.ts';
import type { CallFrame, WindowFrame } from './frames.ts';
import { callFrame, MAX_CALLS_UNDER_WAY, MAX_MESSAGE_LENGTH, parseFrame } from './frames.ts';
import type { MessageTransport } from './message-transport.ts';

/** Where `serve` reports what a window must not see. */
export interface ServeLog {
  /** A handler failed in a way that is not an AppError. */
  unexpected(method: string, error: unknown): void;
  /** A message that no honest window sends. */
  hostile(reason: string): void;
}

/** One window's connection as the core sees it. */
export interface Connection<C extends Contract> {
  emit<N extends EventName<C>>(name: N, payload: EventPayload<C, N>): void;
}

/**
 * Answers the calls that arrive on a transport. Promises: input is parsed before a handler sees it
 * and output before a window does; an unknown or inherited name is refused; only AppErrors cross,
 * anything else is logged and becomes `internal`; a malformed or oversized message is dropped
 * without an answer and never throws.
 */
export function serve<C extends Contract>(
  transport: MessageTransport,
  contract: C,
  handlers: Handlers<C>,
  caller: Caller,
  log: ServeLog,
): Connection<C> {
  let underWay = 0;
  let open = true;
  transport.onClose(() => {
    open = false;
  });

  const reply = (frame: WindowFrame): void => {
    if (open) transport.send(JSON.stringify(frame));
  };
  const fail = (id: number, error: AppError): void =>
    reply({ kind: 'failure', id, error: error.toShape() });

  const answer = async ({ id, method: name, input }: CallFrame): Promise<void> => {
    const method = findMethod(contract, name);
    if (!method) {
      fail(id, new AppError('unknown-method'));
      return;
    }
    const parsed = method.input.safeParse(input);
    if (!parsed.success) {
      fail(id, new AppError('invalid-input', { where: firstPath(parsed.error.issues) }));
      return;
    }
    try {
      const [feature, member] = splitName(name);
      const output: unknown = await handlerOf(handlers, feature, member)(parsed.data, caller);
      const checked = method.output.parse(output);
      const message = JSON.stringify({ kind: 'result', id, output: checked } satisfies WindowFrame);
      if (message.length > MAX_MESSAGE_LENGTH) {
        fail(id, new AppError('message-too-large'));
        return;
      }
      if (open) transport.send(message);
    } catch (error) {
      if (error instanceof AppError) {
        fail(id, error);
        return;
      }
      log.unexpected(name, error);
      fail(id, new AppError('internal'));
    }
  };

  transport.onMessage((message) => {
    const frame = parseFrame(callFrame, message);
    if (!frame) {
      log.hostile(message.length > MAX_MESSAGE_LENGTH ? 'oversized message' : 'malformed message');
      return;
    }
    if (underWay >= MAX_CALLS_UNDER_WAY) {
      fail(frame.id, new AppError('too-many-calls'));
      return;
    }
    underWay += 1;
    void answer(frame).finally(() => {
      underWay -= 1;
    });
  });

  return {
    emit: (name, payload) => {
      const checked = findEvent(contract, name)?.safeParse(payload);
      if (checked?.success !== true) {
        log.unexpected(name, checked?.error ?? new Error('unknown event'));
        return;
      }
      reply({ kind: 'event', name, payload: checked.data });
    },
  };
}

type AnyHandler = (input: unknown, caller: Caller) => unknown;

/** The mapped type of `handlers` is exact for callers; by-name look-up needs it loosened once, here. */
function handlerOf(handlers: object, feature: string, member: string): AnyHandler {
  const group = (handlers as Readonly<Record<string, Readonly<Record<string, AnyHandler>>>>)[
    feature
  ];
  const handler = group?.[member];
  if (!handler) throw new Error(`no handler for ${feature}.${member}`);
  return handler;
}

function firstPath(issues: readonly { readonly path: readonly PropertyKey[] }[]): string {
  return issues[0]?.path.map(String).join('.') ?? '';
}
