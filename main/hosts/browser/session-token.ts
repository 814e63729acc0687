import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { sameSecret } from '../focus-door.ts';
import { readPrivateJson, writePrivateJson } from '../private-file.ts';

const stored = z.object({
  secret: z.string().min(43).max(64),
  port: z.number().int().min(1).max(65_535).nullable(),
});

/** Who may talk to this core: whoever came in by a one-time token and kept the cookie. */
export interface Session {
  /** The port of the last run, so that a window left open finds the core again. */
  readonly lastPort: number | null;
  rememberPort(port: number): void;
  /** Makes a token that opens the door once. */
  issueToken(): string;
  /** True exactly once for each issued token. */
  redeemToken(token: string): boolean;
  /** The value of the Set-Cookie header that lets a window in. */
  readonly setCookie: string;
  /** True where a Cookie header carries this session. */
  accepts(cookieHeader: string | undefined): boolean;
}

/** Tokens waiting to be used; an older one is forgotten when more are asked for. */
const MAX_WAITING = 16;

/**
 * Opens the session of a data folder. Its secret outlives the process (in a file only this user can
 * read), so that an open window may reconnect after the core was restarted.
 */
export function openSession(dataFolder: string): Session {
  const file = join(dataFolder, 'host', 'session.json');
  const known = stored.safeParse(readPrivateJson(file)).data;
  const secret = known?.secret ?? randomBytes(32).toString('base64url');
  if (!known) writePrivateJson(file, { secret, port: null });

  // Cookies are shared by all ports of a machine: each data folder needs a name of its own.
  const name = `condei-${createHash('sha256').update(`name ${secret}`).digest('hex').slice(0, 8)}`;
  const waiting: string[] = [];

  return {
    lastPort: known?.port ?? null,
    rememberPort: (port) => writePrivateJson(file, { secret, port }),
    issueToken: () => {
      const token = randomBytes(32).toString('base64url');
      waiting.push(token);
      if (waiting.length > MAX_WAITING) waiting.shift();
      return token;
    },
    redeemToken: (token) => {
      const at = waiting.findIndex((candidate) => sameSecret(candidate, token));
      if (at < 0) return false;
      waiting.splice(at, 1);
      return true;
    },
    setCookie: `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`,
    accepts: (cookieHeader) =>
      (cookieHeader ?? '')
        .split(';')
        .map((pair) => pair.trim())
        .some(
          (pair) => pair.startsWith(`${name}=`) && sameSecret(secret, pair.slice(name.length + 1)),
        ),
  };
}
