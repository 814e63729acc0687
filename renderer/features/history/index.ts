import { lazy } from 'react';

export { keepRevision } from './keep-revision.ts';

// What nobody needs to begin typing is no part of the script that the window starts with.
export const HistoryPanel = lazy(async () => ({
  default: (await import('./history-panel.tsx')).HistoryPanel,
}));
