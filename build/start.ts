import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { hasDisplay } from '../main/hosts/browser/open-chromium.ts';
import { browserMain, buildBrowserHost, buildElectronHost, electronMain } from './build-hosts.ts';
import { buildRenderer } from './build-renderer.ts';
import { ensureElectron } from './electron-runtime.ts';
import { repository } from './freshness.ts';

// `npm start [-- --host=browser|electron --no-open --data=DIR]`

const { values } = parseArgs({
  options: {
    host: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
    data: { type: 'string' },
  },
});
const { host } = values;
if (host !== undefined && host !== 'browser' && host !== 'electron') {
  console.error('--host is browser or electron.');
  process.exit(2);
}

const electron = await chooseElectron();
if (await buildRenderer()) console.log('Built the windows.');
const data = values.data === undefined ? [] : [`--data=${values.data}`];
if (electron !== null) {
  await buildElectronHost();
  run(electron, [electronMain, ...data]);
} else {
  if (await buildBrowserHost()) console.log('Built the core.');
  run(process.execPath, [browserMain, ...data, ...(values['no-open'] ? ['--no-open'] : [])]);
}

/** Electron's program, or null for the browser host; says why when that was not asked for. */
async function chooseElectron(): Promise<string | null> {
  if (host === 'browser' || values['no-open']) return null;
  if (host === undefined && !hasDisplay()) {
    console.log('No display here: open the address below in a browser.');
    return null;
  }
  const runtime = await ensureElectron(host === 'electron');
  if ('program' in runtime) return runtime.program;
  console.log(
    `Electron is not available: ${runtime.reason}. Starting in a browser window instead.`,
  );
  return null;
}

/** Runs the host in our place: its signals, its exit code. */
function run(program: string, options: readonly string[]): void {
  const child = spawn(program, options, { cwd: repository, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  child.once('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
