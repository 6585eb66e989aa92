/** In the address of the place Overleg: which meeting, and as what this window shows it while it is held. */
import { z } from 'zod'
import { MeetingId } from '../../shared/domain/ids.ts'
import { meetingRoles, takeMeeting, useMeetingInHand } from '../state/index.ts'

/** Names of its parts, beside those of what is looked at. */
export const meetingParts = ['meeting', 'as'] as const

const Asked = z.object({ meeting: MeetingId, as: z.enum(meetingRoles).nullable().catch(null) })

/** With the sign before it; empty where no meeting is in hand. */
export function meetingInAddress(): string {
  const { meeting, as } = useMeetingInHand.getState()
  if (meeting === null) return ''
  return `&meeting=${meeting}${as === null ? '' : `&as=${as}`}`
}

/** Takes the meeting that the address asks for, where it asks for one. */
export function takeMeetingAsked(asked: string): void {
  const given = new URLSearchParams(asked)
  const read = Asked.safeParse({ meeting: given.get('meeting'), as: given.get('as') })
  if (read.success) takeMeeting(read.data.meeting, read.data.as)
}
