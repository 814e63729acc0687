import type { IpcMainEvent, WebContents } from 'electron';
import { MAX_MESSAGE_LENGTH } from '../../../shared/rpc/frames.ts';
import type { WindowPipe } from '../windows.ts';
import { APP_ORIGIN } from './app-protocol.ts';

/** The only channel there is; the preload names it too. */
export const CHANNEL = 'condei';

/**
 * Gives every page that a window loads a pipe of its own, for as long as that page lives. Only text
 * from the main frame of our own origin comes through: a frame inside the page, another page and
 * another window are not heard.
 */
export function acceptPages(contents: WebContents, onPage: (pipe: WindowPipe) => void): void {
  let leave: (() => void) | null = null;
  contents.on('did-navigate', () => {
    leave?.();
    const page = openPage(contents);
    leave = page.leave;
    onPage(page.pipe);
  });
  const left = (): void => {
    leave?.();
    leave = null;
  };
  contents.on('render-process-gone', left);
  contents.on('destroyed', left);
}

function openPage(contents: WebContents): { pipe: WindowPipe; leave: () => void } {
  const messageListeners = new Set<(message: string) => void>();
  const closeListeners = new Set<() => void>();
  let open = true;

  const onIpc = (event: IpcMainEvent, message: unknown): void => {
    if (!isOurPage(event, contents)) return;
    if (typeof message !== 'string' || message.length > MAX_MESSAGE_LENGTH) {
      leave();
      return;
    }
    for (const listener of messageListeners) listener(message);
  };
  const leave = (): void => {
    if (!open) return;
    open = false;
    contents.ipc.off(CHANNEL, onIpc);
    for (const listener of closeListeners) listener();
  };
  contents.ipc.on(CHANNEL, onIpc);

  const pipe: WindowPipe = {
    send: (message) => {
      if (open && !contents.isDestroyed()) contents.mainFrame.send(CHANNEL, message);
    },
    onMessage: (listener) => {
      messageListeners.add(listener);
      return () => messageListeners.delete(listener);
    },
    onClose: (listener) => {
      closeListeners.add(listener);
      return () => closeListeners.delete(listener);
    },
    close: leave,
  };
  return { pipe, leave };
}

function isOurPage({ senderFrame }: IpcMainEvent, contents: WebContents): boolean {
  return (
    senderFrame !== null && senderFrame === contents.mainFrame && senderFrame.origin === APP_ORIGIN
  );
}
