/** One meeting with its body, its agenda and what it is called. */
import { useMemo } from 'react'
import { useAgenda, useBodies, useMeetings } from '../../api/index.ts'
import type { AgendaPoint } from '../../../shared/domain/agenda.ts'
import type { Body } from '../../../shared/domain/body.ts'
import type { Meeting } from '../../../shared/domain/decision.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { useFormat } from '../../ui/index.ts'

export interface MeetingInWords {
  readonly meeting: Meeting
  readonly body: Body
  readonly points: readonly AgendaPoint[]
  /** Body and day. */
  readonly name: string
}

const noPoints: readonly AgendaPoint[] = []

/** All there are, the latest day first; none while anything of them is not known: a meeting is never without what it talks about. */
export function useMeetingList(): {
  readonly meetings: readonly MeetingInWords[]
  readonly isPending: boolean
} {
  const { meetings, isPending: areMeetings } = useMeetings()
  const { bodies, isPending: areBodies } = useBodies()
  const { points, isPending: arePoints } = useAgenda()
  const isPending = areMeetings || areBodies || arePoints
  const { date } = useFormat()
  const list = useMemo(
    () =>
      (isPending ? [] : meetings)
        .flatMap((meeting) => {
          const body = bodies.find(({ id }) => id === meeting.body)
          if (body === undefined) return []
          const name = `${body.name}, ${date(meeting.day)}`
          return [{ meeting, body, points: points.get(meeting.id) ?? noPoints, name }]
        })
        .toSorted((one, two) => two.meeting.day.localeCompare(one.meeting.day)),
    [isPending, meetings, bodies, points, date],
  )
  return { meetings: list, isPending }
}

export function useMeeting(id: MeetingId | null): MeetingInWords | null {
  const { meetings } = useMeetingList()
  return meetings.find(({ meeting }) => meeting.id === id) ?? null
}
