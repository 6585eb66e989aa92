/** What was done to the project. */
export { HistoryPanel } from './history-panel.tsx'
