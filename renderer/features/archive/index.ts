import { lazy } from 'react';

// What nobody needs to begin typing is no part of the script that the window starts with.
export const ArchivePanel = lazy(async () => ({
  default: (await import('./archive-panel.tsx')).ArchivePanel,
}));
