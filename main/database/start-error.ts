/** Why the core could not start on a data folder. */
export type StartErrorCode =
  'folder-missing' | 'folder-read-only' | 'disk-full' | 'newer-database' | 'sqlite-too-old';

/** A start that failed; `message` tells the user, in Romanian, what happened and what to do. */
export class StartError extends Error {
  readonly code: StartErrorCode;

  constructor(code: StartErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
    this.code = code;
  }
}
