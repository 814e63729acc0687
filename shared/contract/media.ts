import { z } from 'zod';
import { defineFeature } from '../rpc/contract.ts';

/** Largest picture, in bytes. */
export const MAX_MEDIA_BYTES = 50 * 1024 * 1024;
/** Bytes of a file sent in one call, before Base64. */
export const MEDIA_CHUNK_BYTES = 1024 * 1024;

/** SHA-256 of the bytes, in hexadecimal: the identity of a medium everywhere. */
export const mediaHash = z.string().regex(/^[0-9a-f]{64}$/);
export const mediaTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
] as const;

export const medium = z.object({
  hash: mediaHash,
  type: z.enum(mediaTypes),
  bytes: z.number().int().positive(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Name the file had, without its folder. */
  name: z.string().max(255),
});
export type Medium = z.infer<typeof medium>;

const upload = z.string().max(64);

/** A medium is shown at the address `media/<hash>`, relative to the window's own. */
export const mediaContract = defineFeature({
  methods: {
    begin: {
      input: z.object({ name: z.string().max(255), bytes: z.number().int().positive() }),
      output: z.object({ upload }),
    },
    append: {
      input: z.object({ upload, base64: z.string().max(2 * MEDIA_CHUNK_BYTES) }),
      output: z.void(),
    },
    /** Checks type by content, stores by hash (the same bytes only once) and returns the medium. */
    finish: { input: z.object({ upload }), output: medium },
    get: { input: z.object({ hash: mediaHash }), output: medium },
  },
  events: {},
});
