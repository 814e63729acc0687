import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { FOCUS_PATH } from './focus-door.ts';
import { readPrivateJson, writePrivateJson } from './private-file.ts';

const record = z.object({
  pid: z.number().int().positive(),
  host: z.enum(['browser', 'electron']),
  /** Loopback port that answers at FOCUS_PATH; null for the moment before it is open. */
  port: z.number().int().positive().nullable(),
  secret: z.string().min(32),
});
type InstanceRecord = z.infer<typeof record>;

/** What the running instance answers when it is asked to come to the front. */
export const focusAnswer = z.object({
  /** A fresh one-time address where it opened no window by itself, else null. */
  url: z.string().nullable(),
});

/** This process holds the data folder until it releases it. */
export interface Claim {
  readonly held: true;
  /** What a second start must show as its bearer. */
  readonly secret: string;
  /** Tells second starts where to knock. */
  publish(port: number): void;
  release(): void;
}

/** Another living process holds the data folder; it was asked to come to the front. */
export interface Refusal {
  readonly held: false;
  readonly host: 'browser' | 'electron';
  readonly url: string | null;
  /** False where it did not answer. */
  readonly focused: boolean;
}

/** About ten seconds for a start or an end under way to finish. */
const ATTEMPTS = 40;
const PAUSE_MS = 250;
const ANSWER_MS = 3000;

/**
 * Claims a data folder for this process, so that two cores never share one store. What a killed
 * process left behind is recognised by its dead pid and taken over.
 */
export async function claimInstance(
  dataFolder: string,
  host: 'browser' | 'electron',
): Promise<Claim | Refusal> {
  const file = join(dataFolder, 'host', 'instance.json');
  const mine: InstanceRecord = {
    pid: process.pid,
    host,
    port: null,
    secret: randomBytes(32).toString('base64url'),
  };
  mkdirSync(dirname(file), { recursive: true });

  for (let attempt = 0; ; attempt += 1) {
    if (createOnce(file, mine)) return claimOf(file, mine);
    const other = record.safeParse(readPrivateJson(file)).data;
    const alive = other !== undefined && isAlive(other.pid);
    if (other !== undefined) {
      const answer = other.port === null ? 'nobody' : await knock(other.port, other.secret);
      if (typeof answer === 'object') {
        return { held: false, host: other.host, url: answer.url, focused: true };
      }
      if (answer === 'silent' && alive) {
        return { held: false, host: other.host, url: null, focused: false };
      }
    }
    // Nobody listens there: a start or an end under way, or what a killed process left behind.
    const dead = other !== undefined && !alive;
    if (dead || attempt >= ATTEMPTS) rmSync(file, { force: true });
    else await pause(PAUSE_MS);
  }
}

function claimOf(file: string, mine: InstanceRecord): Claim {
  return {
    held: true,
    secret: mine.secret,
    publish: (port) => writePrivateJson(file, { ...mine, port }),
    release: () => {
      const now = record.safeParse(readPrivateJson(file)).data;
      if (now?.secret === mine.secret) rmSync(file, { force: true });
    },
  };
}

function createOnce(file: string, mine: InstanceRecord): boolean {
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Our own pid in an old file is a killed process whose number we were given: containers do that. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** `nobody` where the port is closed, `silent` where whoever has it does not answer as we would. */
async function knock(
  port: number,
  secret: string,
): Promise<z.infer<typeof focusAnswer> | 'nobody' | 'silent'> {
  const address = `http://127.0.0.1:${port}${FOCUS_PATH}`;
  const options = { method: 'POST', headers: { authorization: `Bearer ${secret}` } };
  try {
    const answer = await fetch(address, { ...options, signal: AbortSignal.timeout(ANSWER_MS) });
    // Another program may have the port by now; ours would know the secret.
    if (!answer.ok) return 'nobody';
    return focusAnswer.parse(await answer.json());
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError' ? 'silent' : 'nobody';
  }
}
