import type { MenuItemConstructorOptions } from 'electron';

/** Commands of the window's palette that the menu names, by the ids they have there. */
export const menuCommands = [
  'new',
  'keep',
  'publish',
  'undo',
  'redo',
  'search',
  'palette',
  'library',
  'page',
  'inspector',
  'settings',
  'help',
  'tour',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** The native menu, in Romanian; what it cannot do by itself it sends to the front window. */
export function menuTemplate(
  platform: NodeJS.Platform,
  isPackaged: boolean,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const item = (
    label: string,
    command: MenuCommand,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    label,
    click: () => send(command),
    // The page has the same keys already; the menu only shows them.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });
  const isMac = platform === 'darwin';
  const line: MenuItemConstructorOptions = { type: 'separator' };

  const application: MenuItemConstructorOptions = {
    label: 'Condei',
    submenu: [
      { role: 'about', label: 'Despre Condei' },
      line,
      item('Setări…', 'settings', 'CmdOrCtrl+,'),
      line,
      { role: 'hide', label: 'Ascunde Condei' },
      { role: 'hideOthers', label: 'Ascunde celelalte' },
      { role: 'unhide', label: 'Arată tot' },
      line,
      { role: 'quit', label: 'Închide Condei' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: 'Fișier',
    submenu: [
      item('Articol nou', 'new', 'Alt+Shift+N'),
      item('Păstrează această versiune', 'keep', 'CmdOrCtrl+S'),
      line,
      item('Publică…', 'publish', 'CmdOrCtrl+Shift+Enter'),
      ...(isMac
        ? [line, { role: 'close', label: 'Închide fereastra' } as const]
        : [
            line,
            item('Setări…', 'settings', 'CmdOrCtrl+,'),
            line,
            { role: 'quit', label: 'Ieșire' } as const,
          ]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: 'Editare',
    submenu: [
      // The editor keeps its own history: Chromium's would undo half of a block.
      item('Anulează', 'undo', 'CmdOrCtrl+Z'),
      item('Refă', 'redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      line,
      { role: 'cut', label: 'Decupează' },
      { role: 'copy', label: 'Copiază' },
      { role: 'paste', label: 'Lipește' },
      { role: 'pasteAndMatchStyle', label: 'Lipește ca text simplu' },
      { role: 'selectAll', label: 'Selectează tot' },
      line,
      item('Caută în bibliotecă', 'search', 'CmdOrCtrl+Shift+F'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: 'Vizualizare',
    submenu: [
      item('Comenzi…', 'palette', 'CmdOrCtrl+K'),
      line,
      item('Biblioteca', 'library', 'Alt+1'),
      item('Pagina', 'page', 'Alt+2'),
      item('Inspectorul', 'inspector', 'Alt+3'),
      line,
      { role: 'resetZoom', label: 'Mărime normală' },
      { role: 'zoomIn', label: 'Mărește' },
      { role: 'zoomOut', label: 'Micșorează' },
      { role: 'togglefullscreen', label: 'Ecran complet' },
      ...(isPackaged
        ? []
        : [line, { role: 'toggleDevTools', label: 'Unelte de dezvoltare' } as const]),
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: 'Ajutor',
    role: 'help',
    submenu: [
      item('Scurtături de tastatură', 'help', 'CmdOrCtrl+/'),
      item('Turul de un minut', 'tour'),
    ],
  };
  return [...(isMac ? [application] : []), file, edit, view, help];
}
