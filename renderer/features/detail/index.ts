/** What stands beside the map about the thing that was chosen. */
export { AgreementDialog } from './agreement-dialog.tsx'
export { ByHandDesk } from './by-hand/by-hand-desk.tsx'
export { DetailPanel } from './detail-panel.tsx'
