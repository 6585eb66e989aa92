/** Where a window for the beamer begins: in the same program, on this meeting. */
import type { MeetingId } from '../../../../shared/domain/ids.ts'

export function addressOfScreen(meeting: MeetingId): string {
  return `${location.pathname}#meeting?meeting=${meeting}&as=screen`
}
