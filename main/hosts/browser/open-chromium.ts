import { spawn } from 'node:child_process';
import type { Log } from '../../platform.ts';

/** True where a window can be shown at all. */
export function hasDisplay(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some(
    (display) => display !== undefined && display !== '',
  );
}

/** Arguments of an app window with a profile of its own, without the browser's own errands. */
export function appWindowArguments(url: string, profileFolder: string, isRoot: boolean): string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profileFolder}`,
    '--class=Condei',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-extensions',
    // BackgroundResourceFetch compiles scripts on the way in and never looks at the compiled ones it
    // keeps (Chromium 156 traces "streamed" although a code cache is there); 100 ms of every start.
    '--disable-features=Translate,SpellcheckService,BackgroundResourceFetch',
    // Chromium refuses to start as root with its sandbox; only containers and tests run us so.
    ...(isRoot ? ['--no-sandbox'] : []),
    ...extraArguments(),
  ];
}

/** Opens an app window and leaves it alone: it lives and ends by itself. */
export function openAppWindow(program: string, url: string, profileFolder: string, log: Log): void {
  const isRoot = process.getuid?.() === 0;
  const child = spawn(program, appWindowArguments(url, profileFolder, isRoot), {
    detached: true,
    stdio: 'ignore',
  });
  child.on('error', (error) => log.error({ err: error }, 'browser did not start'));
  child.unref();
}

/** `CONDEI_BROWSER_ARGUMENTS`, separated by spaces: for machines whose browser needs a flag more. */
function extraArguments(): string[] {
  return (process.env['CONDEI_BROWSER_ARGUMENTS'] ?? '').split(' ').filter((part) => part !== '');
}
