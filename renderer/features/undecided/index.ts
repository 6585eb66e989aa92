/** What was written apart in copies that came together, seen from the worksheet. */
export { UndecidedList } from './undecided-list.tsx'
export { UndecidedPanel } from './undecided-panel.tsx'
export { useRecordInHand } from './use-record-in-hand.ts'
