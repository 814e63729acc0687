import type { IpcRendererEvent } from 'electron';
import { contextBridge, ipcRenderer } from 'electron';

// A sandboxed preload must be one CommonJS file and may load only `electron`: the build makes it so.

const CHANNEL = 'condei';

/** The page's whole view of Electron: two functions on one channel. */
contextBridge.exposeInMainWorld('condei', {
  send: (message: unknown): void => ipcRenderer.send(CHANNEL, message),
  onMessage: (listener: (message: unknown) => void): (() => void) => {
    const onMessage = (_event: IpcRendererEvent, message: unknown): void => listener(message);
    ipcRenderer.on(CHANNEL, onMessage);
    return () => {
      ipcRenderer.off(CHANNEL, onMessage);
    };
  },
});
