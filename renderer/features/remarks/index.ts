/** Remarks, seen from the worksheet. */
export { RemarksList } from './remarks-list.tsx'
