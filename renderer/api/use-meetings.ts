/** Meetings of bodies: what they talk about, and what was decided in them. */
import { useMemo } from 'react'
import { inAgendaOrder, type AgendaPoint } from '../../shared/domain/agenda.ts'
import type { Decision, Meeting } from '../../shared/domain/decision.ts'
import type { AgendaPointId, MeetingId } from '../../shared/domain/ids.ts'
import { useCall } from './use-call.ts'
import { useProject } from './use-project.ts'

const nothing = {}
const noMeetings: readonly Meeting[] = []
const noDecisions: readonly Decision[] = []

/** Meetings of bodies, and what was decided in them; oldest decision first. */
export function useMeetings() {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('decision.list', nothing, { enabled: project !== null })
  return {
    meetings: data?.meetings ?? noMeetings,
    decisions: data?.decisions ?? noDecisions,
    isPending,
    failure,
  }
}

const noPoints: ReadonlyMap<MeetingId, readonly AgendaPoint[]> = new Map()

/** The points of every meeting that has any, in order. */
export function useAgenda() {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('decision.list', nothing, { enabled: project !== null })
  const points = useMemo(
    () => (data ? Map.groupBy(data.points.toSorted(inAgendaOrder), ({ meeting }) => meeting) : noPoints),
    [data],
  )
  const pointById: ReadonlyMap<AgendaPointId, AgendaPoint> = useMemo(
    () => new Map(data?.points.map((point) => [point.id, point])),
    [data],
  )
  return { points, pointById, isPending, failure }
}
