/** Aanleveren: from a party's files to works, on one page; and the drop zone over the whole window. */
export { DeliverPlace } from './deliver-place.tsx'
export { clearDesk, storingStopped, takeDecided, useDesk, useDraftOnDesk } from './desk.ts'
export { DropZone } from './drop-zone.tsx'
export { LeaveQuestion } from './leave-question.tsx'
