import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Where a second start of the same data folder knocks, with the instance's secret as bearer. */
export const FOCUS_PATH = '/instance/focus';

/** True for a knock of a second start: a program, not a page, that could read the instance file. */
export function isKnock({ method, headers }: IncomingMessage, secret: string): boolean {
  const [scheme, given] = (headers.authorization ?? '').split(' ');
  return (
    method === 'POST' &&
    headers.origin === undefined &&
    scheme === 'Bearer' &&
    sameSecret(secret, given ?? '')
  );
}

/** Compares in constant time; hashing first makes the lengths equal. */
export function sameSecret(expected: string, given: string): boolean {
  const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(expected), digest(given));
}
