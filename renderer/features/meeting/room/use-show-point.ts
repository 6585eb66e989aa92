/** Brings the window to what a point is about: chosen, in its time, without a filter that would hide some of it. */
import { useEffect, useEffectEvent } from 'react'
import { bringIntoSight, daysOf, noFilter, useMapMemory, useViewState } from '../../../state/index.ts'
import type { Moment, Selection } from '../../../state/index.ts'
import type { AgendaPoint } from '../../../../shared/domain/agenda.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { useSubject, type Subject } from './use-subject.ts'

/** `isLed`: another window says what is looked at. */
export function useShowPoint(point: AgendaPoint | null, isLed: boolean): Subject {
  const subject = useSubject(point?.topic ?? null)
  const { cluster, combination, works } = subject
  useBackAfterwards()
  const show = useEffectEvent(() => {
    if (isLed) return
    const { topic } = point ?? {}
    const chosen: Selection | null =
      topic?.is === 'cluster' && cluster !== undefined
        ? { is: 'cluster', cluster: cluster.id }
        : combination !== undefined
          ? { is: 'combination', combination: combination.id }
          : null
    const moment = chosen === null ? null : timeOf(works)
    useViewState.setState({
      filter: topic?.is === 'party' ? { ...noFilter, parties: [topic.party] } : noFilter,
      trail: chosen === null ? [] : [chosen],
      moment,
      playing: false,
      hovered: null,
    })
    if (moment !== null) bringIntoSight(moment)
    if (chosen === null) useMapMemory.getState().want('everything')
  })
  // Again when what it is about is known: the pairs of a project come after its works.
  const about = cluster?.id ?? combination?.id ?? null
  useEffect(() => show(), [point?.id, about])
  return subject
}

/**
 * What a meeting looked at is of the meeting: who leaves the room finds filter, choice and time as they were before it. Who goes
 * to something elsewhere while it is held keeps what they went to.
 */
function useBackAfterwards(): void {
  useEffect(() => {
    const { filter, trail, moment } = useViewState.getState()
    return () => {
      if (useViewState.getState().place !== 'meeting') return
      useViewState.setState({ filter, trail, moment, hovered: null })
    }
  }, [])
}

/** From the first start to the last end; null where no work says when. */
function timeOf(works: readonly Work[]): Moment | null {
  const days = works.flatMap((work) => daysOf(work) ?? [])
  const known = days.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite)
  if (known.length === 0) return null
  return { mode: 'period', start: Math.min(...known), end: Math.max(...known) }
}
