import { useState, useSyncExternalStore } from 'react';
import type { SettingsTab } from '../../features/settings/index.ts';
import type { InspectorTab } from './inspector.tsx';

/** What of the window is open; nothing of it outlives the window. */
export interface View {
  readonly isLibraryOpen: boolean;
  readonly isInspectorOpen: boolean;
  readonly place: 'library' | 'bin';
  readonly tab: InspectorTab;
  readonly settings: SettingsTab | null;
  readonly sheet: 'palette' | 'help' | 'publish' | 'tour' | null;
}

const atStart: View = {
  isLibraryOpen: true,
  isInspectorOpen: true,
  place: 'library',
  tab: 'article',
  settings: null,
  sheet: null,
};

/** Half a screen, or twice the zoom; the same as in workspace.css. */
const narrow = window.matchMedia('(width < 56rem)');

/**
 * The view and the one way to change it. A narrow window has room for one side beside the page:
 * opening one closes the other.
 */
export function useView(
  first: Partial<View>,
): readonly [view: View, change: (next: Partial<View>) => void] {
  const [view, setView] = useState<View>({ ...atStart, ...first });
  const isNarrow = useSyncExternalStore(
    (changed) => {
      narrow.addEventListener('change', changed);
      return () => narrow.removeEventListener('change', changed);
    },
    () => narrow.matches,
  );
  const shown =
    isNarrow && view.isInspectorOpen && view.isLibraryOpen
      ? { ...view, isLibraryOpen: false }
      : view;
  const change = (next: Partial<View>): void => {
    const opensLibrary = narrow.matches && next.isLibraryOpen === true;
    setView((now) => ({ ...now, ...(opensLibrary && { isInspectorOpen: false }), ...next }));
  };
  return [shown, change];
}
