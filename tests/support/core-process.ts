import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { browserMain } from '../../build/build-hosts.ts';
import { repository } from '../../build/freshness.ts';

/** A core of its own process, behind the browser host, as a user's machine runs it. */
export interface CoreProcess {
  /** Lets one browser in, once; later visits of the same browser go to `origin`. */
  readonly url: string;
  /** `http://127.0.0.1:port`; the same after a restart on the same data folder. */
  readonly origin: string;
  readonly pid: number;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill9(): Promise<void>;
  /** Ends it as the system does at log-out (flush, close), and waits; gives its exit code. */
  stop(): Promise<number | null>;
  /** Its exit code once it has ended, however that came about; null after a signal. */
  readonly ended: Promise<number | null>;
  /** What it wrote to its standard error so far. */
  errors(): string;
}

/** How a test wants its core. */
export interface CoreProcessOptions {
  readonly dataFolder: string;
  /** The built-in site and its demo archive; false unless told otherwise. */
  readonly localSite?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Starts a core with `--no-open` and resolves when it serves windows. Needs the built windows and
 * the built core, which `npm test` and the global set-up of Playwright make. Rejects with its last words when it ends
 * instead.
 */
export async function startCore(options: CoreProcessOptions): Promise<CoreProcess> {
  const child = spawn(
    process.execPath,
    [
      browserMain,
      '--no-open',
      `--data=${options.dataFolder}`,
      ...(options.localSite === true ? [] : ['--no-local-site']),
    ],
    {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.environment },
    },
  );
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = once(child, 'exit').then(() => child.exitCode);
  // A test that fails half-way must not leave a core behind.
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));

  const url = await firstAddress(child.stdout, ended, () => errors);
  return {
    url,
    origin: new URL(url).origin,
    pid: pidOf(child),
    kill9: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await ended;
      }
      return child.exitCode;
    },
    ended,
    errors: () => errors,
  };
}

async function firstAddress(
  output: NodeJS.ReadableStream,
  ended: Promise<unknown>,
  errors: () => string,
): Promise<string> {
  const lines = createInterface({ input: output });
  const address = new Promise<string>((found) => {
    lines.on('line', (line) => {
      const url = /^Condei: (http:\S+)$/.exec(line)?.[1];
      if (url !== undefined) found(url);
    });
  });
  return Promise.race([
    address,
    ended.then((): never => {
      throw new Error(`the core ended before it served: ${errors()}`);
    }),
  ]);
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('the core did not start');
  return child.pid;
}
