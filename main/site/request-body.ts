import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import { Problem } from './problem.ts';

/** Largest JSON body, in bytes: some fifty times the longest article seen. */
export const MAX_JSON_BYTES = 8 * 1024 * 1024;

/** Reads a JSON body and checks its shape; refuses with 400, 413, 415 or 422 with the faulty paths. */
export async function readJsonBody<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) {
    throw new Problem(415, 'Trimiteți application/json.');
  }
  const parsed = schema.safeParse(parseJson(await readBody(request, MAX_JSON_BYTES)));
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.slice(0, 20).map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }));
  throw new Problem(422, fields.map(({ path }) => path).join(', '), { fields });
}

async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new Problem(413);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > limit) throw new Problem(413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Problem(400, 'Corpul cererii nu este JSON valid.');
  }
}
