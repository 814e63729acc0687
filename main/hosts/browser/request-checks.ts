import type { IncomingHttpHeaders } from 'node:http';

/**
 * Refuses what another page on this machine, or a name that was made to point here, could send:
 * the Host must be exactly ours, an Origin ours or absent, and a browser must not say that another
 * site asked. SameSite alone does not help: every port of 127.0.0.1 is the same site.
 */
export function isOurRequest(headers: IncomingHttpHeaders, authority: string): boolean {
  if (headers.host !== authority) return false;
  if (headers.origin !== undefined && headers.origin !== `http://${authority}`) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** A WebSocket must name our Origin: browsers always send one, and nothing else may come in. */
export function isOurSocket(headers: IncomingHttpHeaders, authority: string): boolean {
  return isOurRequest(headers, authority) && headers.origin === `http://${authority}`;
}
