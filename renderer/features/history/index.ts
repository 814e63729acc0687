export { HistoryPanel, keepRevision } from './history-panel.tsx';
