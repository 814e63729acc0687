import { useQuery } from '@tanstack/react-query';
import { startTransition, useLayoutEffect, useState } from 'react';
import type { Settings } from '../../../shared/contract/settings.ts';
import { ArchivePanel } from '../../features/archive/index.ts';
import { Library } from '../../features/drafts/index.ts';
import { useReadable } from '../../features/editor/index.tsx';
import { LanguageSettings } from '../../features/language/index.tsx';
import { PublishDialog } from '../../features/publish/index.tsx';
import type { ReadinessTarget } from '../../features/publish/index.tsx';
import { SettingsDialog } from '../../features/settings/index.ts';
import { Apart } from '../../ui/index.ts';
import { CommandPalette } from '../commands/command-palette.tsx';
import { isMac, shortcutText } from '../commands/shortcut.ts';
import { useShortcuts } from '../commands/use-shortcuts.ts';
import type { Desk, DeskState } from '../desk/desk.ts';
import { appWords } from '../locale/index.ts';
import { Tour } from '../first-run/tour.tsx';
import { Notices } from '../notices/notices.tsx';
import { callQuery } from '../query.ts';
import { ArticleArea } from './article-area.tsx';
import { focusArea, focusTarget } from './focus-area.ts';
import { Help } from './help.tsx';
import { Inspector } from './inspector.tsx';
import { TopBar } from './top-bar.tsx';
import { useCommands } from './use-commands.ts';
import { useHostRequests } from './use-host-requests.ts';
import { useView } from './use-view.ts';
import type { View } from './use-view.ts';
import './workspace.css';

interface WorkspaceProps {
  readonly desk: Desk;
  readonly settings: Settings;
  readonly firstSheet: View['sheet'];
}

/** The window at work: library, page and inspector, and what lies over them. */
export function Workspace({ desk, settings, firstSheet }: WorkspaceProps) {
  const text = appWords.useText();
  const state = useReadable(desk.state);
  const session = state.kind === 'open' ? state.session : null;
  const isPageShown = usePageShown(state);
  const [view, change] = useView({ sheet: firstSheet });
  const info = useQuery(callQuery('app', 'info'));
  const create = (): void => void desk.create({ authors: [settings.name] });
  const open = (id: string): void => void desk.open(id);
  const closeSheet = (): void => change({ sheet: null });
  const commands = useCommands({ desk, session, settings, view, change, create });
  useShortcuts(commands);
  useHostRequests(commands);
  const keysOf = (id: string): string => {
    const shortcut = commands.find((command) => command.id === id)?.shortcuts?.[0];
    return shortcut ? shortcutText(shortcut, isMac()) : '';
  };
  const goTo = (target: ReadinessTarget): void => {
    if (target.kind === 'destination') {
      change({ settings: 'destinations' });
      return;
    }
    if (target.kind === 'field') change({ isInspectorOpen: true, tab: 'article' });
    if (session) focusTarget(target, session.article);
  };

  return (
    <div className="workspace">
      {isPageShown ? (
        <TopBar
          session={session}
          isLibraryOpen={view.isLibraryOpen}
          isInspectorOpen={view.isInspectorOpen}
          paletteKeys={keysOf('palette')}
          onToggleLibrary={() => change({ isLibraryOpen: !view.isLibraryOpen })}
          onToggleInspector={() => change({ isInspectorOpen: !view.isInspectorOpen })}
          onPalette={() => change({ sheet: 'palette' })}
          onHelp={() => change({ sheet: 'help' })}
          onSettings={() => change({ settings: 'you' })}
          onPublish={() => change({ sheet: 'publish' })}
          onOpenDraft={open}
        />
      ) : (
        <header className="top-bar" aria-label={text('topBar')} />
      )}
      <Notices session={session} />
      {view.isLibraryOpen && (
        <nav className="workspace-library" aria-label={text('library')}>
          {isPageShown && (
            <Library
              openId={session?.article.id ?? null}
              onOpen={open}
              onCreate={create}
              place={view.place}
              onPlace={(place) => change({ place })}
            />
          )}
        </nav>
      )}
      <main className="workspace-page" aria-label={text('page')}>
        <ArticleArea desk={state} isShown={isPageShown} onCreate={create} onOpen={open} />
      </main>
      {view.isInspectorOpen && (
        <aside className="workspace-inspector" aria-label={text('inspector')}>
          {isPageShown && (
            <Inspector
              session={session}
              tab={view.tab}
              onTab={(tab) => change({ tab })}
              onGoTo={goTo}
              onRestored={() => void desk.reopen()}
            />
          )}
        </aside>
      )}
      <Apart
        key={view.settings === null ? view.sheet : 'settings'}
        onLeave={() => change({ sheet: null, settings: null })}
      >
        {view.sheet === 'palette' && <CommandPalette commands={commands} onClose={closeSheet} />}
        {view.sheet === 'help' && <Help commands={commands} onClose={closeSheet} />}
        {view.sheet === 'publish' && session && (
          <PublishDialog article={session.article} onGoTo={goTo} onClose={closeSheet} />
        )}
        {view.sheet === 'tour' && (
          <Tour
            paletteKeys={keysOf('palette')}
            helpKeys={keysOf('help')}
            onClose={() => {
              closeSheet();
              focusArea('page');
            }}
          />
        )}
        {view.settings !== null && (
          <SettingsDialog
            tab={view.settings}
            onTab={(tab) => change({ settings: tab })}
            version={info.data?.version ?? ''}
            language={<LanguageSettings />}
            archive={<ArchivePanel />}
            onTour={() => change({ settings: null, sheet: 'tour' })}
          />
        )}
      </Apart>
    </div>
  );
}

/**
 * False until the first page is on the screen: what stands beside it must not keep the text waiting.
 * Leaves a mark in the browser's timeline, which `npm run bench` reads.
 */
function usePageShown({ kind }: DeskState): boolean {
  const [isShown, setShown] = useState(false);
  const isPage = kind !== 'starting' && kind !== 'opening';
  // Before the browser paints, so that the mark is of the frame that shows the page.
  useLayoutEffect(() => {
    if (!isPage) return undefined;
    const frame = requestAnimationFrame(() => {
      performance.mark('page-shown');
      startTransition(() => setShown(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [isPage]);
  return isShown;
}
