import { createHash, randomUUID } from 'node:crypto';
import type { OutgoingArticle, OutgoingMedium } from '../../main/publishing/backend.ts';
import { emptyFields } from '../../shared/article/article.ts';
import type { ArticleFields } from '../../shared/article/article.ts';
import type { Block } from '../../shared/article/block.ts';

/** A paragraph of plain text. */
export function paragraph(id: string, text: string): Block {
  return { id, type: 'paragraph', children: [{ type: 'text', text }] };
}

/** An article ready to be sent; every call is a new operation unless told otherwise. */
export function outgoingArticle(
  changes: {
    readonly fields?: Partial<ArticleFields>;
    readonly blocks?: readonly Block[];
  } & Partial<Omit<OutgoingArticle, 'content'>> = {},
): OutgoingArticle {
  const { fields, blocks, ...rest } = changes;
  return {
    operationId: randomUUID(),
    draftId: randomUUID(),
    state: 'published',
    content: {
      fields: {
        ...emptyFields,
        headline: 'Podul de la Cernavodă se redeschide cu o săptămână înainte de termen',
        standfirst: 'Circulația se reia pe toate benzile, marți dimineață.',
        section: 'Economie',
        tags: ['transport', 'Dunăre'],
        authors: ['Ioana Brăteșteanu'],
        ...fields,
      },
      body: {
        version: 1,
        blocks: [...(blocks ?? [paragraph('p1', 'Constructorul a predat lucrarea vineri.')])],
      },
    },
    slug: 'podul-de-la-cernavoda',
    byline: 'Ioana Brăteșteanu',
    bodyHtml: '<p>Constructorul a predat lucrarea vineri.</p>',
    media: new Map(),
    related: [],
    recommended: [],
    furniture: [],
    dates: { created: '2026-11-20T09:00:00.000Z', visible: null, significantUpdate: null },
    ...rest,
  };
}

/** A picture of `bytes` bytes whose first ones are those of a PNG of 1200 × 800; `seed` makes different ones. */
export function outgoingPicture(bytes: number, seed = 1): OutgoingMedium & { data: Buffer } {
  const data = Buffer.alloc(bytes, seed);
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x04\xb0\0\0\x03\x20', 'latin1').copy(data);
  return {
    data,
    hash: createHash('sha256').update(data).digest('hex'),
    type: 'image/png',
    bytes,
    name: 'pod.png',
    alt: 'Podul văzut de pe mal',
    credit: 'Redacția',
    open: async function* (offset) {
      await Promise.resolve();
      for (let at = offset; at < bytes; at += 64 * 1024) yield data.subarray(at, at + 64 * 1024);
    },
  };
}
