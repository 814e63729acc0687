import type { contract } from '../../../shared/contract/index.ts';
import type { Medium } from '../../../shared/contract/media.ts';
import { MAX_MEDIA_BYTES, MEDIA_CHUNK_BYTES, mediaTypes } from '../../../shared/contract/media.ts';
import { AppError } from '../../../shared/rpc/app-error.ts';
import type { Calls } from '../../../shared/rpc/contract.ts';

type MediaCalls = Pick<Calls<typeof contract>['media'], 'begin' | 'append' | 'finish'>;

/** How an import is watched and stopped. */
export interface ImportOptions {
  /** Told the part that has arrived, from 0 to 1, after every piece. */
  readonly onProgress?: (part: number) => void;
  /** Stops before the next piece; the import then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Brings a picture into the store, piece by piece, and returns it as stored. Rejects with an
 * AppError (`media-too-large`, `media-type-refused`, `media-incomplete`, …) or the signal's reason;
 * what was sent until then is not kept.
 */
export async function importImage(
  media: MediaCalls,
  file: File,
  { onProgress, signal }: ImportOptions = {},
): Promise<Medium> {
  const refusal = refusalOf(file);
  if (refusal) throw refusal;
  const { upload } = await media.begin({ name: file.name.slice(-255), bytes: file.size });
  for (let start = 0; start < file.size; start += MEDIA_CHUNK_BYTES) {
    signal?.throwIfAborted();
    const piece = file.slice(start, start + MEDIA_CHUNK_BYTES);
    await media.append({ upload, base64: toBase64(new Uint8Array(await piece.arrayBuffer())) });
    onProgress?.(Math.min(1, (start + MEDIA_CHUNK_BYTES) / file.size));
  }
  signal?.throwIfAborted();
  return media.finish({ upload });
}

/** What can be refused without sending a byte. The core decides by content, not by name or type. */
function refusalOf({ size, type }: File): AppError | null {
  if (size === 0) return new AppError('media-incomplete');
  if (size > MAX_MEDIA_BYTES) {
    return new AppError('media-too-large', { megabytes: MAX_MEDIA_BYTES / 1024 / 1024 });
  }
  const known: readonly string[] = mediaTypes;
  return type !== '' && !known.includes(type) ? new AppError('media-type-refused') : null;
}

/** More bytes than this in one call overflow the engine's argument list. */
const SLICE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + SLICE));
  }
  return btoa(binary);
}
