import { later } from '../../ui/index.ts';

export const ArchivePanel = later(async () => (await import('./archive-panel.tsx')).ArchivePanel);
