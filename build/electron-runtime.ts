import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { repository } from './freshness.ts';

const folder = join(repository, 'node_modules', 'electron');
const memory = join(repository, '.cache', 'electron-fetch.json');
const FETCH_SECONDS = 60;
const DAY_MS = 24 * 60 * 60_000;

const failedFetch = z.object({ version: z.string(), failedAt: z.number() });

/** Path of Electron's program, or null where only its package is installed. */
export function electronProgram(): string | null {
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const program = join(folder, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(program) ? program : null;
}

/** Either the runtime, or one line on why there is none. */
export type ElectronRuntime = { readonly program: string } | { readonly reason: string };

/**
 * Fetches Electron's runtime where it is missing, for at most a minute. A failure is remembered for
 * a day, so that the next start is quick; `insist` tries in spite of it.
 */
export async function ensureElectron(insist: boolean): Promise<ElectronRuntime> {
  const present = electronProgram();
  if (present !== null) return { program: present };
  if (!insist && failedLately()) {
    return {
      reason: 'it could not be fetched earlier today (npm start -- --host=electron retries)',
    };
  }
  console.log(`Fetching Electron, at most ${FETCH_SECONDS} s …`);
  const outcome = await fetchRuntime();
  const fetched = electronProgram();
  if (fetched !== null) return { program: fetched };
  remember();
  return { reason: outcome };
}

function fetchRuntime(): Promise<string> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      done(`it could not be fetched in ${FETCH_SECONDS} s`);
    }, FETCH_SECONDS * 1000);
    child.once('error', (error) => {
      clearTimeout(timer);
      done(error.message);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      done('its download failed');
    });
  });
}

function version(): string {
  const file = readFileSync(join(folder, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(file)).version;
}

function failedLately(): boolean {
  if (!existsSync(memory)) return false;
  try {
    const last = failedFetch.parse(JSON.parse(readFileSync(memory, 'utf8')));
    return last.version === version() && Date.now() - last.failedAt < DAY_MS;
  } catch {
    return false;
  }
}

function remember(): void {
  mkdirSync(dirname(memory), { recursive: true });
  const failed: z.infer<typeof failedFetch> = { version: version(), failedAt: Date.now() };
  writeFileSync(memory, JSON.stringify(failed));
}
