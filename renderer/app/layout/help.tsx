import { useTranslation } from 'react-i18next';
import { editorShortcuts } from '../../features/editor/index.tsx';
import { i18n } from '../../i18n/index.ts';
import type { Command, CommandGroup } from '../commands/command.ts';
import { HelpSheet } from '../commands/help-sheet.tsx';
import { isMac, shortcutText } from '../commands/shortcut.ts';
import { appWords } from '../locale/index.ts';

interface HelpProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

const groups: readonly CommandGroup[] = ['article', 'view', 'app'];

/** The help sheet of this window: the editor's own keys first, then every command that has keys. */
export function Help({ commands, onClose }: HelpProps) {
  const text = appWords.useText();
  const { t } = useTranslation('editor', { i18n });
  const mac = isMac();
  const writing = editorShortcuts.map(({ id, keys }) => ({
    label: t(`shortcut.${id}`),
    keys: [keys.map((key) => (key === 'Mod' ? (mac ? '⌘' : 'Ctrl') : key)).join(mac ? '' : '+')],
  }));
  return (
    <HelpSheet
      onClose={onClose}
      groups={[
        { title: text('group.writing'), lines: writing },
        ...groups.map((group) => ({
          title: text(`group.${group}`),
          lines: commands.flatMap(({ group: of, label, shortcuts }) =>
            of === group && shortcuts
              ? [{ label, keys: shortcuts.map((shortcut) => shortcutText(shortcut, mac)) }]
              : [],
          ),
        })),
      ]}
    />
  );
}
