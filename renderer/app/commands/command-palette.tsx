import {
  Autocomplete,
  Dialog,
  Header,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  useFilter,
} from 'react-aria-components';
import { useState } from 'react';
import { Icon, SearchField } from '../../ui/index.ts';
import { appWords } from '../locale/index.ts';
import type { Command, CommandGroup } from './command.ts';
import './commands.css';
import { isMac, shortcutText } from './shortcut.ts';

interface CommandPaletteProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

const groups: readonly CommandGroup[] = ['article', 'view', 'app'];

/** Every command of the window, found by typing; diacritics do not matter. */
export function CommandPalette({ commands, onClose }: CommandPaletteProps) {
  const text = appWords.useText();
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const enabled = commands.filter(({ isEnabled }) => isEnabled !== false);

  return (
    <ModalOverlay
      className="palette-scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="palette">
        <Dialog className="palette-box" aria-label={text('command.palette')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped} filter={contains}>
            <SearchField
              label={text('command.palette')}
              placeholder={text('command.placeholder')}
              value={typed}
              onChange={setTyped}
              autoFocus
            />
            {/* Scrolled here, not in the menu: the menu never has the focus itself, this may. */}
            <div
              className="palette-menu"
              role="group"
              aria-label={text('command.palette')}
              tabIndex={0}
            >
              <Menu
                className="palette-commands"
                aria-label={text('command.palette')}
                renderEmptyState={() => <p className="ui-list-empty">{text('command.none')}</p>}
                onAction={(key) => {
                  onClose();
                  enabled.find(({ id }) => id === key)?.run();
                }}
              >
                {groups.map((group) => (
                  <MenuSection key={group} id={group}>
                    <Header className="palette-group">{text(`group.${group}`)}</Header>
                    {enabled
                      .filter((command) => command.group === group)
                      .map(({ id, label, icon, shortcuts }) => (
                        <MenuItem key={id} id={id} textValue={label} className="ui-option">
                          <Icon name={icon} />
                          <span className="ui-option-text">{label}</span>
                          {shortcuts?.[0] && (
                            <Keyboard className="ui-keys">
                              {shortcutText(shortcuts[0], isMac())}
                            </Keyboard>
                          )}
                        </MenuItem>
                      ))}
                  </MenuSection>
                ))}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
