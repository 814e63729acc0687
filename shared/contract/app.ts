import { z } from 'zod';
import { defineFeature } from '../rpc/contract.ts';

/** Things the user must know that no call of his caused. The window has the words for each code. */
export const noticeCodes = [
  'database-restored',
  'database-integrity',
  'disk-full',
  'folder-read-only',
  'storage-well-again',
  'update-ready',
] as const;

export const notice = z.object({
  code: z.enum(noticeCodes),
  severity: z.enum(['info', 'warning', 'error']),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Notice = z.infer<typeof notice>;

export const appContract = defineFeature({
  methods: {
    /** Facts about the running app, and the notices raised before this window was there. */
    info: {
      input: z.void(),
      output: z.object({
        version: z.string(),
        host: z.enum(['electron', 'browser']),
        timeZone: z.literal('Europe/Bucharest'),
        notices: z.array(notice),
      }),
    },
    /** Opens a web address outside the app; `url-refused` for anything but http, https and mailto. */
    openExternal: { input: z.object({ url: z.string().max(2000) }), output: z.void() },
    /** A window's answer to `flushRequested`: everything it had is acknowledged. */
    flushed: { input: z.object({ token: z.string().max(64) }), output: z.void() },
  },
  events: {
    notice,
    /** The app is about to close or update: journal what is pending, then call `flushed`. */
    flushRequested: z.object({ token: z.string().max(64) }),
    /** Somebody started the app again: come to the front. */
    focusRequested: z.object({}),
    /** A command of the host's menu or tray, by its id in the window's command palette. */
    commandRequested: z.object({ command: z.string().max(100) }),
  },
});
