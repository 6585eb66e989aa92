/** What stands beside the map about the thing that was chosen. */
export { DetailPanel } from './detail-panel.tsx'
