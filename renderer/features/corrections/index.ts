/** Corrections, seen from the worksheet. */
export { CorrectionsList } from './corrections-list.tsx'
