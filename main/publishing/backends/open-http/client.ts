import type { z } from 'zod';
import { BackendFailure } from '../../backend-failure.ts';
import type { Http, HttpRequest, HttpResponse } from '../../http.ts';
import { failureOf } from '../../http.ts';
import { problem } from './answers.ts';

type Call = Omit<HttpRequest, 'url'> & { readonly path: string };

/** The open site API at one address with one token. */
export interface Client {
  /** Any answer below 400; everything else throws `BackendFailure` with the site's own words. */
  send(call: Call): Promise<HttpResponse>;
  /** The same, null for 404. */
  sendOrNull(call: Call): Promise<HttpResponse | null>;
}

/** A client for the site at `url`; its token goes nowhere else and into no message. */
export function createClient(url: string, token: string, http: Http): Client {
  const base = url.trim().replace(/\/+$/, '');
  const sendOrNull: Client['sendOrNull'] = async ({ path, ...request }) => {
    const response = await http.send({
      ...request,
      url: base + path,
      headers: {
        accept: 'application/json, application/problem+json',
        authorization: `Bearer ${token}`,
        ...request.headers,
      },
    });
    if (response.status === 404) return null;
    if (response.status >= 300) throw failureOf(response, wordsOf(response), [token]);
    return response;
  };
  return {
    sendOrNull,
    send: async (call) => {
      const response = await sendOrNull(call);
      if (!response) throw new BackendFailure('not-found', `HTTP 404: ${call.path}`);
      return response;
    },
  };
}

/** The answer's JSON in the promised shape; anything else is a `bad-answer`. */
export function readJson<T>(response: HttpResponse, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parseJson(response.text));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue ? `${issue.path.join('.')}: ${issue.message}` : '';
  throw new BackendFailure('bad-answer', `HTTP ${response.status}: ${where}`);
}

function wordsOf(response: HttpResponse): string {
  const parsed = problem.safeParse(parseJson(response.text));
  return parsed.success ? [parsed.data.title, parsed.data.detail].filter(Boolean).join(' ') : '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
