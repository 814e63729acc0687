import { vi } from 'vitest';
import { z } from 'zod';
import type { MessageTransport } from '../../shared/rpc/message-transport.ts';
import { describeRpc } from './rpc-suite.ts';

const bridge = z.object({
  send: z.custom<(message: string) => void>((value) => typeof value === 'function'),
  onMessage: z.custom<MessageTransport['onMessage']>((value) => typeof value === 'function'),
});

describeRpc('the channel of the Electron host', async (onCore) => {
  vi.resetModules();
  const electron = await import('../support/electron-double/electron.ts');
  const { acceptPages } = await import('../../main/hosts/electron/ipc-transport.ts');
  const window = new electron.BrowserWindow({});
  const contents = window.webContents;
  // The double has the parts of WebContents that the transport uses, not its hundreds of others.
  acceptPages(contents as unknown as Parameters<typeof acceptPages>[0], (pipe) => {
    pipe.onClose(() => closed());
    onCore(pipe);
  });
  const closeListeners = new Set<() => void>();
  const closed = (): void => {
    for (const listener of closeListeners) listener();
  };

  await window.loadURL('app://editor/');
  electron.ipcRenderer.contents = contents;
  await import('../../main/hosts/electron/preload.ts');
  const { send, onMessage } = bridge.parse(electron.contextBridge.exposed.get('condei'));
  return {
    window: {
      send,
      onMessage,
      // In Electron a page and its pipe end together; the test hears it from the core's side.
      onClose: (listener) => {
        closeListeners.add(listener);
        return () => closeListeners.delete(listener);
      },
    },
    breakOff: () => contents.emit('render-process-gone', {}, { reason: 'crashed' }),
    end: () => {
      window.destroy();
      return Promise.resolve();
    },
  };
});
