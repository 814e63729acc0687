import { z } from 'zod';
import { defineFeature } from '../rpc/contract.ts';

/** What the newsroom lets a person do here; a destination's own rights come from its login. */
export const role = z.enum(['journalist', 'editor', 'publisher']);
export type Role = z.infer<typeof role>;

export const settings = z.object({
  /** Name as it appears in the byline; empty until the first run has asked. */
  name: z.string().max(120),
  role,
  interfaceLanguage: z.enum(['ro', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  tourSeen: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

export const settingsContract = defineFeature({
  methods: {
    get: { input: z.void(), output: settings },
    /** Changes the given settings and returns all of them. */
    set: { input: settings.partial(), output: settings },
  },
  events: { changed: settings },
});
