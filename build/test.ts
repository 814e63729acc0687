import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildBrowserHost } from './build-hosts.ts';
import { buildRenderer } from './build-renderer.ts';
import { findOrInstallBrowser, NO_TEST_BROWSER } from './find-browser.ts';
import { repository } from './freshness.ts';

// `npm test`: every check and every test, each bounded in time, and one closing line.

const reports = join(repository, '.cache', 'test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const MINUTE = 60_000;
const one = (passed: boolean): Counts => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  skipped: 0,
});

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});
const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

let stopRunning = (): void => undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopRunning();
    process.exit(1);
  });
}

/** Runs a program to its end or its limit; true when it said that all is well. */
function run(name: string, program: readonly string[], limitMs: number): Promise<boolean> {
  console.log(`\n── ${name}`);
  const [file = '', ...options] = program;
  const windows = process.platform === 'win32';
  return new Promise((done) => {
    const child = spawn(file, options, {
      cwd: repository,
      stdio: 'inherit',
      shell: windows,
      // A group of its own, so that what it started ends with it.
      detached: !windows,
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json') },
    });
    stopRunning = () => {
      if (windows || child.pid === undefined) child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    };
    const timer = setTimeout(() => {
      console.error(`${name}: stopped after ${limitMs / MINUTE} minutes.`);
      stopRunning();
    }, limitMs);
    child.once('error', (error) => {
      clearTimeout(timer);
      console.error(error.message);
      done(false);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      done(code === 0);
    });
  });
}

async function check(script: string): Promise<Counts> {
  return one(await run(script, ['npm', 'run', '--silent', script], 10 * MINUTE));
}

async function vitest(project: string): Promise<Counts> {
  const file = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const program = ['npx', 'vitest', 'run', '--project', project, ...reporters];
  const well = await run(project, program, 20 * MINUTE);
  const report = vitestReport.safeParse(readReport(file)).data;
  if (!report) return one(false);
  const { numPassedTests, numFailedTests, numPendingTests } = report;
  // A file that could not be loaded fails no test, but the run.
  const failed = well ? numFailedTests : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

async function playwright(): Promise<Counts> {
  if (findOrInstallBrowser() === null) {
    console.error(NO_TEST_BROWSER);
    return one(false);
  }
  const program = ['npx', 'playwright', 'test', '--reporter=list,json'];
  const well = await run('browser specs', program, 40 * MINUTE);
  const stats = playwrightReport.safeParse(readReport(join(reports, 'playwright.json'))).data
    ?.stats;
  if (!stats) return one(false);
  if (stats.flaky > 0) console.log(`${stats.flaky} passed only when repeated: see „flaky” above.`);
  return {
    passed: stats.expected + stats.flaky,
    failed: well ? stats.unexpected : Math.max(1, stats.unexpected),
    skipped: stats.skipped,
  };
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const startedAt = Date.now();
const results: Counts[] = [];
for (const script of ['format:check', 'types', 'lint', 'boundaries', 'dead-code']) {
  results.push(await check(script));
}
results.push(await vitest('unit'));
// Cores of their own process are the built one and serve the built windows.
await buildRenderer();
await buildBrowserHost();
for (const project of ['contract', 'integration']) results.push(await vitest(project));
results.push(await playwright());

const total = (of: (counts: Counts) => number): number =>
  results.reduce((sum, counts) => sum + of(counts), 0);
const failed = total((counts) => counts.failed);
const seconds = Math.round((Date.now() - startedAt) / 1000);
console.log(
  `\n${total((counts) => counts.passed)} passed, ${failed} failed, ${total((counts) => counts.skipped)} skipped in ${seconds} s`,
);
process.exitCode = failed === 0 ? 0 : 1;
