export { keepRevision } from './keep-revision.ts';

export { HistoryPanel } from './history-panel.tsx';
