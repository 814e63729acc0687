import type { ReactElement } from 'react';
import {
  Keyboard,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import './list-box.css';
import './menu.css';
import './popover.css';

/** One command of a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly keys?: string;
  readonly danger?: boolean;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

interface MenuProps {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly placement?: 'bottom start' | 'bottom end' | 'right top';
}

/** A menu of commands behind a button. */
export function Menu({ label, trigger, entries, placement = 'bottom end' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="ui-popover ui-menu-popover" placement={placement} offset={4}>
        <AriaMenu className="ui-list-box" aria-label={label}>
          {entries.map(({ id, icon, keys, danger, isDisabled, onAction, label: name }) => (
            <AriaMenuItem
              key={id}
              id={id}
              textValue={name}
              isDisabled={isDisabled ?? false}
              onAction={onAction}
              className={danger === true ? 'ui-option ui-menu-danger' : 'ui-option'}
            >
              {icon !== undefined && <Icon name={icon} />}
              <span className="ui-option-text">{name}</span>
              {keys !== undefined && <Keyboard className="ui-keys">{keys}</Keyboard>}
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
