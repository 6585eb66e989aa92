/** Who leads shows the other windows of the room what they look at and try; a window on the beamer looks at that. */
import { useEffect, useEffectEvent, useRef } from 'react'
import { useProject, useWorks, type InRoom } from '../../../api/index.ts'
import {
  lookAgain,
  sightNow,
  stopTrying,
  tryAlike,
  useGanttChoice,
  useMapMemory,
  useTimeView,
  useTrying,
  useViewState,
} from '../../../state/index.ts'
import type { AgendaPointId, MeetingId } from '../../../../shared/domain/ids.ts'
import type { Led } from '../../../../shared/domain/room.ts'

/** Milliseconds without change until the room follows: a slider that is dragged is shown where it stops. */
const pause = 250

export function useLead(isLeading: boolean, meeting: MeetingId, { room, look }: InRoom): void {
  const { project } = useProject()
  const told = useRef<{ readonly point: AgendaPointId | null; readonly text: string } | null>(null)
  const tell = useEffectEvent(() => {
    if (project === null || room?.meeting !== meeting) return
    const led: Led = { sight: sightNow(project.file), trial: trialNow() }
    const text = JSON.stringify(led)
    const { point } = room
    // What was told and not heard back yet counts: a trial that is taken back at once would seem never to have been told.
    const before = told.current?.point === point ? told.current.text : JSON.stringify(room.led)
    if (text === before) return
    told.current = { point, text }
    void look({ meeting, point, led })
  })
  useEffect(() => {
    if (!isLeading) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => tell(), pause)
    }
    const stops = [useViewState, useTimeView, useGanttChoice, useMapMemory, useTrying].map((store) =>
      store.subscribe(later),
    )
    return () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    }
  }, [isLeading])
  // What was told of a point before the room had gone there was of the point before.
  const point = room?.point
  const lastPoint = useRef(point)
  useEffect(() => {
    if (!isLeading || lastPoint.current === point) return undefined
    lastPoint.current = point
    const timer = setTimeout(() => tell(), pause)
    return () => clearTimeout(timer)
  }, [isLeading, point])
}

export function useFollow(isFollowing: boolean, { room }: InRoom): void {
  const { project } = useProject()
  const { workById } = useWorks()
  const parties = project?.parties
  const led = room?.led
  const follow = useEffectEvent(() => {
    if (!isFollowing || !led || !parties) return
    lookAgain(led.sight, parties)
    if (led.trial === null) return stopTrying()
    const moved = led.trial.moved.flatMap(([id, period]) => {
      const work = workById.get(id)
      return work === undefined ? [] : [{ ...work, period }]
    })
    tryAlike(led.trial.about, moved, workById)
  })
  const turn = room?.turn
  useEffect(() => follow(), [turn])
}

function trialNow(): Led['trial'] {
  const { about, moved } = useTrying.getState()
  return about && { about: [...about], moved: [...moved].map(([id, { period }]) => [id, period]) }
}
