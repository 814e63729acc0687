import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Http, HttpRequest, HttpResponse } from '../../main/publishing/http.ts';

/** The written API, as a file. */
export const openApiFile = 'main/publishing/backends/open-http/openapi.yaml';

const operation = z.looseObject({
  responses: z.record(z.string(), z.looseObject({})),
  requestBody: z.looseObject({}).optional(),
});
const description = z.looseObject({ paths: z.record(z.string(), z.looseObject({})) });

const source: unknown = parse(readFileSync(openApiFile, 'utf8'));
const api = description.parse(source);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ ...api, $id: 'api' });

/** Operations that were really answered, as `GET /api/me 200`. */
export const seenAnswers = new Set<string>();

/** An `Http` that lets nothing pass which the written API does not promise, in either direction. */
export function conforming(http: Http): Http {
  return {
    send: async (request) => {
      const response = await http.send(request);
      checkExchange(request, response);
      return response;
    },
  };
}

/** Throws where a real exchange with the site is not what the written API says. */
export function checkExchange(request: HttpRequest, response: HttpResponse): void {
  const { pathname } = new URL(request.url);
  const template = Object.keys(api.paths).find((path) =>
    new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  );
  const method = request.method.toLowerCase();
  const found = operation.safeParse(api.paths[template ?? '']?.[method]);
  if (template === undefined || !found.success)
    throw new Error(`${request.method} ${pathname} is not written`);
  const status = String(response.status);
  const answer = found.data.responses[status] ?? found.data.responses['default'];
  seenAnswers.add(`${request.method} ${template} ${status}`);

  if (typeof request.body === 'string' && response.status < 400) {
    const sent = contentOf(deref(found.data.requestBody), 'application/json');
    validate(sent, JSON.parse(request.body), `request of ${request.method} ${template}`);
  }
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const written = deref(answer);
  for (const name of Object.keys(record(written['headers']))) {
    if (!response.headers.has(name)) throw new Error(`${template} ${status}: no ${name}`);
  }
  if (response.text === '') return;
  validate(
    contentOf(written, type),
    JSON.parse(response.text),
    `${request.method} ${template} ${status}`,
  );
}

function contentOf(part: Readonly<Record<string, unknown>>, type: string): unknown {
  const content = record(record(part['content'])[type]);
  if (!content['schema']) throw new Error(`no schema for ${type}`);
  return content['schema'];
}

const compiled = new Map<string, ValidateFunction>();

function validate(schema: unknown, value: unknown, where: string): void {
  const text = JSON.stringify(schema).replaceAll('"#/', '"api#/');
  const check = compiled.get(text) ?? ajv.compile(z.looseObject({}).parse(JSON.parse(text)));
  compiled.set(text, check);
  if (!check(value)) throw new Error(`${where}: ${ajv.errorsText(check.errors)}`);
}

function deref(value: unknown): Readonly<Record<string, unknown>> {
  const part = record(value);
  const reference = part['$ref'];
  if (typeof reference !== 'string') return part;
  const path = reference.replace('#/', '').split('/');
  return record(path.reduce<unknown>((at, name) => record(at)[name], source));
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return z.looseObject({}).safeParse(value).data ?? {};
}
