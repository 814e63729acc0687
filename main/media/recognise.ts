import { imageSize } from 'image-size';
import type { Medium } from '../../shared/contract/media.ts';

const typeNames: Readonly<Record<string, Medium['type']>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
};

/**
 * Type and size in pixels, as shown (turned where EXIF says so), read from the content alone; null
 * for anything that is not a picture a site can show.
 */
export function recognise(bytes: Uint8Array): Pick<Medium, 'type' | 'width' | 'height'> | null {
  let size: ReturnType<typeof imageSize>;
  try {
    size = imageSize(bytes);
  } catch {
    return null;
  }
  const type = typeNames[size.type ?? ''];
  if (type === undefined || !(size.width > 0) || !(size.height > 0)) return null;
  // EXIF orientations 5 to 8 are turned by a quarter.
  const turned = (size.orientation ?? 1) >= 5;
  return turned
    ? { type, width: size.height, height: size.width }
    : { type, width: size.width, height: size.height };
}
