import { z } from 'zod';
import { appErrorShape } from './app-error.ts';

/** Longest message either side accepts, in UTF-16 code units. Media travel in chunks below it. */
export const MAX_MESSAGE_LENGTH = 8 * 1024 * 1024;
/** Calls one window may have under way; more are refused with `too-many-calls`. */
export const MAX_CALLS_UNDER_WAY = 512;

const callId = z.number().int().nonnegative();
/** JSON leaves a key without a value out; Zod asks for the key of a plain `unknown`. */
const anything = z.unknown().optional();

export const callFrame = z.object({
  kind: z.literal('call'),
  id: callId,
  method: z.string().max(100),
  input: anything,
});
export const windowFrame = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('result'), id: callId, output: anything }),
  z.object({ kind: z.literal('failure'), id: callId, error: appErrorShape }),
  z.object({ kind: z.literal('event'), name: z.string().max(100), payload: anything }),
]);

export type CallFrame = z.infer<typeof callFrame>;
/** A message from the core to a window. */
export type WindowFrame = z.infer<typeof windowFrame>;

/** Parses one message with a schema; anything malformed, oversized or not JSON gives null. */
export function parseFrame<T>(schema: z.ZodType<T>, message: string): T | null {
  if (message.length > MAX_MESSAGE_LENGTH) return null;
  let value: unknown;
  try {
    value = JSON.parse(message);
  } catch {
    return null;
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
