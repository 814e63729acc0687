import { later } from '../../ui/index.ts';

export { keepRevision } from './keep-revision.ts';

export const HistoryPanel = later(async () => (await import('./history-panel.tsx')).HistoryPanel);
