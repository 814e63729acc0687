import { useState } from 'react';
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

/** The view and the one way to change it. */
export function useView(
  first: Partial<View>,
): readonly [view: View, change: (next: Partial<View>) => void] {
  const [view, setView] = useState<View>({ ...atStart, ...first });
  return [view, (next) => setView((now) => ({ ...now, ...next }))];
}
