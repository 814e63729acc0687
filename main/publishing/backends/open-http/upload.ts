import type { OutgoingMedium, RemoteMedium, UploadOptions } from '../../backend.ts';
import { medium as mediumAnswer } from './answers.ts';
import type { Client } from './client.ts';
import { readJson } from './client.ts';

/** Sends the bytes that the site has not yet received, in one request, and returns the medium. */
export async function upload(
  client: Client,
  medium: OutgoingMedium,
  { signal, onProgress }: UploadOptions,
): Promise<RemoteMedium> {
  const path = `/api/media/${encodeURIComponent(medium.hash)}`;
  const known = await client.sendOrNull({ method: 'HEAD', path, signal });
  if (known?.headers.get('upload-complete') === '?1') {
    const answer = await client.send({ method: 'GET', path, signal });
    onProgress?.(medium.bytes, medium.bytes);
    return remoteMedium(readJson(answer, mediumAnswer));
  }
  const offset = Math.min(Number(known?.headers.get('upload-offset') ?? 0) || 0, medium.bytes);
  const answer = await client.send({
    method: 'PATCH',
    path,
    signal,
    headers: {
      'content-type': 'application/partial-upload',
      'upload-offset': String(offset),
      'upload-length': String(medium.bytes),
      'upload-complete': '?1',
    },
    body: medium.open(offset),
    onSent: (sent) => onProgress?.(offset + sent, medium.bytes),
  });
  return remoteMedium(readJson(answer, mediumAnswer));
}

function remoteMedium({ hash, url }: { hash: string; url: string }): RemoteMedium {
  return { hash, remoteId: hash, url };
}
