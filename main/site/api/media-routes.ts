import { Problem } from '../problem.ts';
import type { Reply } from '../reply.ts';
import { jsonReply } from '../reply.ts';
import type { Route, Visit } from '../router.ts';
import type { MediaStore, SiteMedium } from '../store/media.ts';
import { MAX_PICTURE_BYTES } from '../store/media.ts';
import type { SiteTokens } from '../tokens.ts';
import { roleOf } from '../tokens.ts';

/**
 * Uploads by content hash. PUT sends a whole picture; PATCH appends from `Upload-Offset`, so that a
 * broken upload goes on where HEAD says it stopped. What is there already is never sent twice.
 */
export function mediaRoutes(media: MediaStore, tokens: SiteTokens): readonly Route[] {
  const running = new Set<string>();

  const receive = async (visit: Visit, expectedOffset: number, total: number): Promise<Reply> => {
    const hash = hashIn(visit);
    const known = media.find(hash);
    if (known) return mediumReply(200, known, visit.origin);
    if (total > MAX_PICTURE_BYTES) throw new Problem(413, `Cel mult ${MAX_PICTURE_BYTES} octeți.`);
    if (running.has(hash)) throw new Problem(409, 'Imaginea este în curs de încărcare.');
    running.add(hash);
    try {
      const offset = (await media.received(hash)) ?? 0;
      if (offset !== expectedOffset) {
        const headers = { 'upload-offset': String(offset) };
        throw new Problem(409, `S-au primit ${offset} octeți.`, { headers });
      }
      const body = visit.request as AsyncIterable<Buffer>;
      const { received, digest } = await media.append(hash, offset, total, body);
      if (received > total) {
        await media.discard(hash);
        throw new Problem(413, 'S-au trimis mai mulți octeți decât s-au anunțat.');
      }
      if (received < total) return { status: 204, headers: progress(received, false), body: '' };
      return await finish(media, hash, digest, visit.origin);
    } finally {
      running.delete(hash);
    }
  };

  return [
    {
      method: 'HEAD',
      pattern: '/api/media/:hash',
      handle: async (visit) => {
        roleOf(visit.request.headers.authorization, tokens);
        const hash = hashIn(visit);
        const known = media.find(hash);
        if (known) return { status: 200, headers: progress(known.bytes, true), body: '' };
        const received = await media.received(hash);
        if (received === null) throw new Problem(404);
        return { status: 200, headers: progress(received, false), body: '' };
      },
    },
    {
      method: 'GET',
      pattern: '/api/media/:hash',
      handle: (visit) => {
        roleOf(visit.request.headers.authorization, tokens);
        const known = media.find(hashIn(visit));
        if (!known) throw new Problem(404, 'Imaginea nu este pe site.');
        return mediumReply(200, known, visit.origin);
      },
    },
    {
      method: 'PUT',
      pattern: '/api/media/:hash',
      handle: async (visit) => {
        roleOf(visit.request.headers.authorization, tokens);
        const total = numberIn(visit, 'content-length');
        if (!running.has(hashIn(visit))) await media.discard(hashIn(visit));
        return receive(visit, 0, total);
      },
    },
    {
      method: 'PATCH',
      pattern: '/api/media/:hash',
      handle: (visit) => {
        roleOf(visit.request.headers.authorization, tokens);
        return receive(visit, numberIn(visit, 'upload-offset'), numberIn(visit, 'upload-length'));
      },
    },
  ];
}

async function finish(
  media: MediaStore,
  hash: string,
  digest: string | null,
  origin: string,
): Promise<Reply> {
  const stored = await media.finish(hash, digest);
  if (typeof stored === 'object') return mediumReply(201, stored, origin);
  await media.discard(hash);
  throw stored === 'wrong-hash'
    ? new Problem(422, 'Octeții primiți nu au amprenta anunțată.')
    : new Problem(415, 'Se acceptă JPEG, PNG, GIF, WebP și AVIF.');
}

function mediumReply(
  status: number,
  { hash, type, bytes, width, height }: SiteMedium,
  origin: string,
): Reply {
  const url = `${origin}/media/${hash}`;
  return jsonReply(status, { hash, type, bytes, width, height, url }, progress(bytes, true));
}

function progress(offset: number, complete: boolean): Readonly<Record<string, string>> {
  return { 'upload-offset': String(offset), 'upload-complete': complete ? '?1' : '?0' };
}

function hashIn({ params }: Visit): string {
  const hash = params['hash'] ?? '';
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Problem(400, 'Amprenta este SHA-256 în hexazecimal.');
  return hash;
}

function numberIn({ request }: Visit, header: string): number {
  const value = request.headers[header];
  if (typeof value === 'string' && /^\d{1,12}$/.test(value)) return Number(value);
  throw new Problem(400, `Lipsește antetul ${header}.`);
}
