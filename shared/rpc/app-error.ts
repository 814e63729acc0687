import { z } from 'zod';

/**
 * Every error that may cross from the core to a window. The window has the words (what happened,
 * what is safe, what to do next) for each code in each interface language; adding a code here
 * without words does not compile there.
 */
export const appErrorCodes = [
  'invalid-input',
  'unknown-method',
  'message-too-large',
  'too-many-calls',
  'disconnected',
  'internal',
  'disk-full',
  'folder-read-only',
  'database-failed',
  'draft-not-found',
  'draft-changed-elsewhere',
  'revision-not-found',
  'media-not-found',
  'media-too-large',
  'media-type-refused',
  'media-incomplete',
  'destination-not-found',
  'destination-in-use',
  'backend-not-found',
  'secret-store-failed',
  'delivery-not-found',
  'delivery-running',
  'not-ready',
  'site-unreachable',
  'site-refused',
  'story-not-found',
  'url-refused',
] as const;

const appErrorCode = z.enum(appErrorCodes);
export type AppErrorCode = z.infer<typeof appErrorCode>;

/** What of an error crosses the pipe: a code and values for its sentences. Never a path or a stack. */
export const appErrorShape = z.object({
  code: appErrorCode,
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type AppErrorShape = z.infer<typeof appErrorShape>;

/** The one error class whose content reaches a user; anything else becomes `internal`. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: AppErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }

  toShape(): AppErrorShape {
    return { code: this.code, params: { ...this.params } };
  }
}
