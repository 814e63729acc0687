/** Where settings live: one JSON object, written atomically by the host's store. */
export interface SettingsStore {
  /** What is stored; anything at all, the reader validates. */
  read(): Readonly<Record<string, unknown>>;
  write(values: Readonly<Record<string, unknown>>): void;
}

/** Where passwords and tokens live: the system's key chain, or a file only this user can read. */
export interface SecretStore {
  read(key: string): Promise<string | null>;
  write(key: string, secret: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Structured log lines. They never carry text of an article or a secret. */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** All that the core needs of the machine it runs on; each host supplies one. */
export interface Platform {
  readonly host: 'electron' | 'browser';
  readonly version: string;
  /** Absolute folder for the databases, media and backups; the host has created it. */
  readonly dataFolder: string;
  readonly settings: SettingsStore;
  readonly secrets: SecretStore;
  readonly log: Log;
  /** Opens a checked http, https or mailto address in the user's own browser. */
  openExternal(url: string): Promise<void>;
}
