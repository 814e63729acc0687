import type { Settings } from '../../../shared/contract/settings.ts';
import { duplicate, moveToBin } from '../../features/drafts/index.ts';
import { keepRevision } from '../../features/history/index.ts';
import { walkMarks } from '../../features/language/index.tsx';
import { changeSettings } from '../../features/settings/index.ts';
import type { Command } from '../commands/command.ts';
import type { Desk } from '../desk/desk.ts';
import type { Session } from '../desk/session.ts';
import { appWords } from '../locale/index.ts';
import { saveCopy } from '../notices/save-copy.ts';
import { focusArea } from './focus-area.ts';
import type { View } from './use-view.ts';

interface CommandContext {
  readonly desk: Desk;
  readonly session: Session | null;
  readonly settings: Settings;
  readonly view: View;
  readonly change: (next: Partial<View>) => void;
  readonly create: () => void;
}

/** Every command of the window, in the order of palette and help sheet. */
export function useCommands(context: CommandContext): readonly Command[] {
  const text = appWords.useText();
  const { desk, session, settings, view, change, create } = context;
  const has = session !== null;
  const withSession = (run: (session: Session) => void) => () => {
    if (session) run(session);
  };
  return [
    {
      id: 'new',
      group: 'article',
      label: text('command.new'),
      icon: 'file-plus',
      shortcuts: [{ code: 'KeyN', alt: true, shift: true }],
      run: create,
    },
    {
      id: 'keep',
      group: 'article',
      label: text('command.keep'),
      icon: 'save',
      shortcuts: [{ key: 's', mod: true }],
      isEnabled: has,
      run: withSession(({ article }) => void keepRevision(article.id, () => article.flush())),
    },
    {
      id: 'publish',
      group: 'article',
      label: text('command.publish'),
      icon: 'upload',
      shortcuts: [{ key: 'Enter', mod: true, shift: true }],
      isEnabled: has,
      run: () => change({ sheet: 'publish' }),
    },
    {
      id: 'undo',
      group: 'article',
      label: text('command.undo'),
      icon: 'undo',
      isEnabled: has,
      run: withSession(({ article }) => article.undo()),
    },
    {
      id: 'redo',
      group: 'article',
      label: text('command.redo'),
      icon: 'redo',
      isEnabled: has,
      run: withSession(({ article }) => article.redo()),
    },
    {
      id: 'duplicate',
      group: 'article',
      label: text('command.duplicate'),
      icon: 'copy',
      isEnabled: has,
      run: withSession(
        ({ article, summary }) =>
          void article.flush().then(() => duplicate(summary.get(), (id) => void desk.open(id))),
      ),
    },
    {
      id: 'copy',
      group: 'article',
      label: text('command.copy'),
      icon: 'download',
      isEnabled: has,
      run: withSession(({ article }) => saveCopy(article)),
    },
    {
      id: 'bin',
      group: 'article',
      label: text('command.bin'),
      icon: 'trash',
      isEnabled: has,
      run: withSession(
        ({ article, summary }) => void article.flush().then(() => moveToBin(summary.get())),
      ),
    },
    {
      id: 'search',
      group: 'view',
      label: text('command.search'),
      icon: 'search',
      shortcuts: [{ key: 'f', mod: true, shift: true }],
      run: () => {
        change({ isLibraryOpen: true, place: 'library' });
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>('.workspace-library input')?.focus(),
        );
      },
    },
    {
      id: 'library',
      group: 'view',
      label: text('command.focusLibrary'),
      icon: 'panel-left',
      shortcuts: [{ code: 'Digit1', alt: true }],
      run: () => {
        change({ isLibraryOpen: true });
        focusArea('library');
      },
    },
    {
      id: 'page',
      group: 'view',
      label: text('command.focusPage'),
      icon: 'file-text',
      shortcuts: [{ code: 'Digit2', alt: true }],
      run: () => focusArea('page'),
    },
    {
      id: 'inspector',
      group: 'view',
      label: text('command.focusInspector'),
      icon: 'panel-right',
      shortcuts: [{ code: 'Digit3', alt: true }],
      run: () => {
        change({ isInspectorOpen: true });
        focusArea('inspector');
      },
    },
    {
      id: 'toggle-library',
      group: 'view',
      label: text('command.toggleLibrary'),
      icon: 'panel-left',
      shortcuts: [{ code: 'Digit1', alt: true, shift: true }],
      run: () => change({ isLibraryOpen: !view.isLibraryOpen }),
    },
    {
      id: 'toggle-inspector',
      group: 'view',
      label: text('command.toggleInspector'),
      icon: 'panel-right',
      shortcuts: [{ code: 'Digit3', alt: true, shift: true }],
      run: () => change({ isInspectorOpen: !view.isInspectorOpen }),
    },
    {
      id: 'show-bin',
      group: 'view',
      label: text('command.showBin'),
      icon: 'trash',
      run: () => change({ isLibraryOpen: true, place: 'bin' }),
    },
    {
      id: 'palette',
      group: 'app',
      label: text('command.palette'),
      icon: 'command',
      shortcuts: [
        { key: 'k', mod: true },
        { key: 'p', mod: true, shift: true },
      ],
      run: () => change({ sheet: 'palette' }),
    },
    {
      id: 'language',
      group: 'view',
      label: text('command.language'),
      icon: 'languages',
      isEnabled: has,
      run: () => {
        change({ isInspectorOpen: true, tab: 'language' });
        focusArea('inspector');
      },
    },
    {
      id: 'next-mark',
      group: 'view',
      label: text('command.nextMark'),
      icon: 'arrow-down',
      shortcuts: [{ key: 'F8' }],
      isEnabled: has,
      run: withSession(({ article }) => walkMarks(article, 1)),
    },
    {
      id: 'previous-mark',
      group: 'view',
      label: text('command.previousMark'),
      icon: 'arrow-up',
      shortcuts: [{ key: 'F8', shift: true }],
      isEnabled: has,
      run: withSession(({ article }) => walkMarks(article, -1)),
    },
    {
      id: 'settings',
      group: 'app',
      label: text('command.settings'),
      icon: 'settings',
      shortcuts: [{ key: ',', mod: true }],
      run: () => change({ settings: 'you' }),
    },
    {
      id: 'destinations',
      group: 'app',
      label: text('command.destinations'),
      icon: 'globe',
      run: () => change({ settings: 'destinations' }),
    },
    {
      id: 'profile',
      group: 'app',
      label: text('command.profile'),
      icon: 'newspaper',
      run: () => change({ settings: 'profile' }),
    },
    {
      id: 'archive',
      group: 'app',
      label: text('command.archive'),
      icon: 'archive',
      run: () => change({ settings: 'archive' }),
    },
    {
      id: 'help',
      group: 'app',
      label: text('command.help'),
      icon: 'keyboard',
      shortcuts: [{ key: '/', mod: true }, { key: '?' }],
      run: () => change({ sheet: 'help' }),
    },
    {
      id: 'tour',
      group: 'app',
      label: text('command.tour'),
      icon: 'eye',
      run: () => change({ sheet: 'tour', isLibraryOpen: true, isInspectorOpen: true }),
    },
    {
      id: 'theme-light',
      group: 'app',
      label: text('command.themeLight'),
      icon: 'sun',
      isEnabled: settings.theme !== 'light',
      run: () => void changeSettings({ theme: 'light' }),
    },
    {
      id: 'theme-dark',
      group: 'app',
      label: text('command.themeDark'),
      icon: 'moon',
      isEnabled: settings.theme !== 'dark',
      run: () => void changeSettings({ theme: 'dark' }),
    },
    {
      id: 'theme-system',
      group: 'app',
      label: text('command.themeSystem'),
      icon: 'monitor',
      isEnabled: settings.theme !== 'system',
      run: () => void changeSettings({ theme: 'system' }),
    },
    settings.interfaceLanguage === 'ro'
      ? {
          id: 'english',
          group: 'app',
          label: text('command.english'),
          icon: 'languages',
          run: () => void changeSettings({ interfaceLanguage: 'en' }),
        }
      : {
          id: 'romanian',
          group: 'app',
          label: text('command.romanian'),
          icon: 'languages',
          run: () => void changeSettings({ interfaceLanguage: 'ro' }),
        },
  ];
}
