import type { BrowserWindowConstructorOptions, Session, WebContents } from 'electron';
import { BrowserWindow } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';

/** Options of every window; nothing that protects the machine is left to a default. */
export function windowOptions(
  preload: string,
  isPackaged: boolean,
): BrowserWindowConstructorOptions {
  return {
    title: 'Condei',
    width: 1440,
    height: 900,
    minWidth: 480,
    minHeight: 480,
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      // Romanian is checked by our own rules; Chromium would fetch dictionaries.
      spellcheck: false,
      devTools: !isPackaged,
    },
  };
}

/** Opens a window that shows itself when its first picture is ready. */
export function openWindow(preload: string, isPackaged: boolean): BrowserWindow {
  const window = new BrowserWindow(windowOptions(preload, isPackaged));
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Denies permissions, devices and the spell checker's downloads for everything in a session. */
export function lockSession(session: Session): void {
  session.setSpellCheckerEnabled(false);
  // Copying text is the one thing a page of ours may ask for.
  const allowed = (permission: string, origin: string): boolean =>
    permission === 'clipboard-sanitized-write' && originOf(origin) === APP_ORIGIN;
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(details.isMainFrame && allowed(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => allowed(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event, item) => {
    // A text saved elsewhere while the disk is full is the only download we make.
    if (!item.getURL().startsWith(`blob:${APP_ORIGIN}/`)) event.preventDefault();
  });
}

/** Keeps any contents, of whatever window or frame, on our own pages. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    const allowed = event.isMainFrame ? isMainPage(event.url) : isPreview(event.url);
    if (!allowed) event.preventDefault();
  });
}

function isMainPage(url: string): boolean {
  return originOf(url) === APP_ORIGIN && URL.parse(url)?.pathname === '/';
}

function isPreview(url: string): boolean {
  const path = URL.parse(url)?.pathname ?? '';
  return originOf(url) === APP_ORIGIN && path.startsWith('/preview/');
}

/** `URL.origin` is "null" for a scheme of our own outside Chromium. */
function originOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed === null ? '' : `${parsed.protocol}//${parsed.host}`;
}
