/** Everything that moves the moment or what is on screen of time. What is moved to comes into sight. */
import { useMemo } from 'react'
import {
  bringIntoSight,
  dayAtShare,
  lengthOf,
  momentOn,
  panned,
  setTimeView,
  showing,
  stepEnd,
  stepStart,
  useTimeView,
  useViewState,
  zoomed,
  type Moment,
  type TimeRange,
} from '../../state/index.ts'
import { momentMoved, momentWith, type Handle } from './move-moment.ts'
import type { TimeScale } from './time-scale.ts'

/** One press of a button or key. */
const zoomStep = 2

export interface TimeMoves {
  /** The moment `by` steps along. */
  readonly step: (by: number) => void
  /** An end of the moment, or the moment itself, onto a day. */
  readonly put: (handle: Handle, day: number) => void
  /** From the one day to the other, whole steps; one of them is a moment. */
  readonly sweep: (from: number, to: number) => void
  /** The moment, and what is on screen with it where it lies beyond. */
  readonly goTo: (moment: Moment) => void
  /** Under 1 is closer. Without a day around the moment, or around the middle where that is out of sight. */
  readonly zoomBy: (factor: number, day?: number) => void
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  /** From where it stood, that many days along; nothing where all of time is on screen. */
  readonly pan: (from: TimeRange, days: number) => void
  readonly panBy: (days: number) => void
  readonly showAll: () => void
}

export function useTimeMoves({ all, range, limits, reach }: TimeScale): TimeMoves {
  return useMemo(() => {
    const { getState } = useViewState
    const zoomBy = (factor: number, day?: number) => {
      const view = zoomed(range, factor, day ?? aroundWhat(range, getState().moment), limits)
      if (view.from !== range.from || view.to !== range.to) setTimeView(view)
    }
    const pan = (from: TimeRange, days: number) => {
      if (useTimeView.getState().view !== null) setTimeView(panned(from, days, limits))
    }
    return {
      step: (by) => {
        const { moment, step, setMoment } = getState()
        const next = momentMoved(moment, step, by, reach)
        if (next === null) return
        setMoment(next)
        bringIntoSight(next)
      },
      put: (handle, day) => {
        const { moment, step, setMoment } = getState()
        const next = momentWith(moment, handle, day, step, all)
        if (isSame(next, moment)) return
        setMoment(next)
      },
      sweep: (from, to) => {
        const { moment, step, setMoment } = getState()
        const [first, last] = [stepStart(Math.min(from, to), step), stepEnd(Math.max(from, to), step)]
        const one = momentOn(from, step)
        const next: Moment =
          one.start === first && one.end === last ? one : { mode: 'period', start: first, end: last }
        if (!isSame(next, moment)) setMoment(next)
      },
      goTo: (moment) => {
        getState().setMoment(moment)
        const length = moment.end - moment.start + 1
        const isInSight = moment.start >= range.from && moment.end <= range.to
        if (isInSight) return
        if (length <= lengthOf(range)) setTimeView(showing(range, { from: moment.start, to: moment.end }))
        else
          setTimeView({
            from: moment.start - Math.ceil(length / 10),
            to: moment.end + Math.ceil(length / 10),
          })
      },
      zoomBy,
      zoomIn: () => zoomBy(1 / zoomStep),
      zoomOut: () => zoomBy(zoomStep),
      pan,
      panBy: (days) => pan(range, days),
      showAll: () => setTimeView(null),
    }
  }, [all, range, limits, reach])
}

/** The first day of the step `by` steps from the one of `day`, no farther than `reach`. */
export function dayAfterSteps(day: number, by: number, { reach }: TimeScale): number {
  const { step } = useViewState.getState()
  return Math.min(reach.to, Math.max(reach.from, stepStart(day, step, by)))
}

function aroundWhat(range: TimeScale['range'], moment: Moment | null): number {
  const middle = dayAtShare(range, 0.5)
  if (moment === null) return middle
  const day = Math.floor((moment.start + moment.end) / 2)
  return day < range.from || day > range.to ? middle : day
}

function isSame(one: Moment, other: Moment | null): boolean {
  return one.mode === other?.mode && one.start === other.start && one.end === other.end
}
