import type { Html } from './html.ts';
import { html } from './html.ts';

/** Width and height in CSS pixels, turned as the picture is shown. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture at an address, with its size where that is known: the page then keeps its place free. */
export function pictureHtml(url: string, alt: string, size: PictureSize | null | undefined): Html {
  const place = size && html` width="${size.width}" height="${size.height}"`;
  return html`<img src="${url}" alt="${alt}"${place}>`;
}
