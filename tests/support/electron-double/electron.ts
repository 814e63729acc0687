import { EventEmitter } from 'node:events';

/*
 * Stands in for the `electron` module where its runtime cannot be: the same names, only the parts
 * the host uses, and every call written down. Frames, senders and events behave as documented.
 */

/** An event whose default can be prevented. */
export class DoubleEvent {
  defaultPrevented = false;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(details: Readonly<Record<string, unknown>> = {}) {
    this.details = details;
    Object.assign(this, details);
  }

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

/** One frame of a page. */
export class DoubleFrame {
  origin: string;
  /** What was sent to it, as [channel, message]. */
  readonly received: [channel: string, message: unknown][] = [];
  readonly arrivals = new EventEmitter();

  constructor(origin: string) {
    this.origin = origin;
  }

  send(channel: string, message: unknown): void {
    this.received.push([channel, message]);
    queueMicrotask(() => this.arrivals.emit(channel, new DoubleEvent(), message));
  }
}

/** What a window shows. */
export class DoubleContents extends EventEmitter {
  readonly ipc = new EventEmitter();
  mainFrame = new DoubleFrame('null');
  windowOpenHandler: ((details: { url: string }) => { action: string }) | null = null;
  reloads = 0;
  url = '';
  #destroyed = false;

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpenHandler = handler;
  }

  /** A page was committed, as after loadURL or a reload. */
  navigate(url: string): void {
    this.url = url;
    const { protocol, host } = new URL(url);
    this.mainFrame = new DoubleFrame(`${protocol}//${host}`);
    this.emit('did-navigate', new DoubleEvent(), url, 200, 'OK');
  }

  reload(): void {
    this.reloads += 1;
    this.navigate(this.url);
  }

  /** A message from a frame's preload, as it arrives in the main process. */
  receive(
    channel: string,
    message: unknown,
    senderFrame: DoubleFrame | null = this.mainFrame,
  ): void {
    this.ipc.emit(channel, { senderFrame, sender: this }, message);
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.emit('destroyed');
  }
}

/** A window, with the options it was made with. */
export class BrowserWindow extends EventEmitter {
  static #all: BrowserWindow[] = [];
  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#all];
  }

  readonly options: unknown;
  readonly webContents = new DoubleContents();
  readonly calls: string[] = [];
  minimized = false;

  constructor(options: unknown) {
    super();
    this.options = options;
    BrowserWindow.#all.push(this);
    app.emit('web-contents-created', new DoubleEvent(), this.webContents);
    app.emit('browser-window-created', new DoubleEvent(), this);
  }

  loadURL(url: string): Promise<void> {
    this.webContents.navigate(url);
    this.emit('ready-to-show');
    return Promise.resolve();
  }

  show(): void {
    this.calls.push('show');
  }

  focus(): void {
    this.calls.push('focus');
  }

  restore(): void {
    this.calls.push('restore');
    this.minimized = false;
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  close(): void {
    const event = new DoubleEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (!BrowserWindow.#all.includes(this)) return;
    BrowserWindow.#all = BrowserWindow.#all.filter((window) => window !== this);
    this.webContents.destroy();
    this.emit('closed');
    if (BrowserWindow.#all.length === 0 && !app.quitting) app.emit('window-all-closed');
  }
}

class DoubleApp extends EventEmitter {
  isPackaged = false;
  quitting = false;
  /** Set when the process would have ended. */
  exitCode: number | null = null;
  /** What requestSingleInstanceLock answers. */
  lock = true;
  sandboxed = false;
  readonly paths = new Map<string, string>();

  requestSingleInstanceLock(): boolean {
    return this.lock;
  }

  enableSandbox(): void {
    this.sandboxed = true;
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  getPath(name: string): string {
    return this.paths.get(name) ?? `/${name}`;
  }

  getVersion(): string {
    return '0.0.0-double';
  }

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  exit(code = 0): void {
    this.exitCode ??= code;
    this.emit('exited');
  }

  quit(): void {
    const event = new DoubleEvent();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.quitting = true;
    for (const window of BrowserWindow.getAllWindows()) window.close();
    this.quitting = false;
    if (BrowserWindow.getAllWindows().length === 0) this.exit(0);
  }
}

type ProtocolHandler = (request: Request) => Promise<Response>;

class DoubleSession extends EventEmitter {
  spellCheckerEnabled = true;
  permissionRequestHandler: ((...parts: unknown[]) => void) | null = null;
  permissionCheckHandler: ((...parts: unknown[]) => boolean) | null = null;
  devicePermissionHandler: ((...parts: unknown[]) => boolean) | null = null;
  readonly handlers = new Map<string, ProtocolHandler>();
  readonly protocol = {
    handle: (scheme: string, handler: ProtocolHandler): void => {
      this.handlers.set(scheme, handler);
    },
  };

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellCheckerEnabled = enabled;
  }

  setPermissionRequestHandler(handler: (...parts: unknown[]) => void): void {
    this.permissionRequestHandler = handler;
  }

  setPermissionCheckHandler(handler: (...parts: unknown[]) => boolean): void {
    this.permissionCheckHandler = handler;
  }

  setDevicePermissionHandler(handler: (...parts: unknown[]) => boolean): void {
    this.devicePermissionHandler = handler;
  }
}

export const app = new DoubleApp();
export const powerMonitor = new EventEmitter();
export const session = { defaultSession: new DoubleSession() };

export const protocol = {
  schemes: [] as unknown[],
  registerSchemesAsPrivileged(schemes: readonly unknown[]): void {
    protocol.schemes.push(...schemes);
  },
};

export const Menu = {
  template: null as unknown,
  buildFromTemplate: (template: unknown): unknown => template,
  setApplicationMenu: (menu: unknown): void => {
    Menu.template = menu;
  },
};

export const dialog = {
  shown: [] as [title: string, text: string][],
  showErrorBox: (title: string, text: string): void => {
    dialog.shown.push([title, text]);
  },
};

export const shell = {
  opened: [] as string[],
  openExternal: (url: string): Promise<void> => {
    shell.opened.push(url);
    return Promise.resolve();
  },
};

/** A key chain of this process: reversible, and never the text itself. */
export const safeStorage = {
  available: true,
  isAsyncEncryptionAvailable: (): Promise<boolean> => Promise.resolve(safeStorage.available),
  encryptStringAsync: (text: string): Promise<Buffer> =>
    Promise.resolve(Buffer.from(`chain:${Buffer.from(text).toString('hex')}`)),
  decryptStringAsync: (encrypted: Buffer): Promise<{ result: string }> => {
    const [mark, hex] = encrypted.toString().split(':');
    if (mark !== 'chain') return Promise.reject(new Error('another key chain'));
    return Promise.resolve({ result: Buffer.from(hex ?? '', 'hex').toString() });
  },
};

/** Nothing listens on the global channel: every window has its own. */
export const ipcMain = new EventEmitter();

/** The renderer's half, for the one preload that a test loads. */
export const ipcRenderer = {
  contents: null as DoubleContents | null,
  send: (channel: string, message: unknown): void => {
    const { contents } = ipcRenderer;
    queueMicrotask(() => contents?.receive(channel, structuredClone(message)));
  },
  on: (channel: string, listener: (...parts: unknown[]) => void): void => {
    ipcRenderer.contents?.mainFrame.arrivals.on(channel, listener);
  },
  off: (channel: string, listener: (...parts: unknown[]) => void): void => {
    ipcRenderer.contents?.mainFrame.arrivals.off(channel, listener);
  },
};

/** Everything that preloads put into the page, by name. */
export const contextBridge = {
  exposed: new Map<string, unknown>(),
  exposeInMainWorld: (name: string, value: unknown): void => {
    contextBridge.exposed.set(name, value);
  },
};

const everything = { app, ipcMain, shell };
// electron-store takes the module's default export.
export { everything as default };
