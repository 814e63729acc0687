import type { IconName } from '../../ui/index.ts';
import type { Shortcut } from './shortcut.ts';

/** Where a command stands in the palette and in the help sheet. */
export type CommandGroup = 'article' | 'view' | 'app';

/** One thing the window can do; the palette, the keyboard and the help sheet all read this. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  readonly icon: IconName;
  readonly shortcuts?: readonly Shortcut[];
  /** False leaves it out of the palette and its keys to whoever else wants them. */
  readonly isEnabled?: boolean;
  readonly run: () => void;
}
