/** Who leads shows the other windows of the room what they look at; a window on the beamer looks at that. */
import { useEffect, useEffectEvent } from 'react'
import { useProject, type InRoom } from '../../../api/index.ts'
import {
  lookAgain,
  sightNow,
  useGanttChoice,
  useMapMemory,
  useTimeView,
  useViewState,
} from '../../../state/index.ts'
import type { MeetingId } from '../../../../shared/domain/ids.ts'

/** Milliseconds without change until the room follows: a slider that is dragged is shown where it stops. */
const pause = 250

export function useLead(isLeading: boolean, meeting: MeetingId, { room, look }: InRoom): void {
  const { project } = useProject()
  const tell = useEffectEvent(() => {
    if (project === null || room?.meeting !== meeting) return
    const sight = sightNow(project.file)
    if (JSON.stringify(sight) === JSON.stringify(room.sight)) return
    void look({ meeting, point: room.point, sight })
  })
  useEffect(() => {
    if (!isLeading) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => tell(), pause)
    }
    const stops = [useViewState, useTimeView, useGanttChoice, useMapMemory].map((store) =>
      store.subscribe(later),
    )
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [isLeading])
}

export function useFollow(isFollowing: boolean, { room }: InRoom): void {
  const { project } = useProject()
  const parties = project?.parties
  const look = useEffectEvent(() => {
    if (isFollowing && room?.sight && parties) lookAgain(room.sight, parties)
  })
  const turn = room?.turn
  useEffect(() => look(), [turn])
}
