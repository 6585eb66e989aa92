/** What of time is on screen, and how far one may go: what everything along it is placed by. */
import { useMemo } from 'react'
import { timeLimits, together, useTimeView, type TimeRange } from '../../state/index.ts'

export interface TimeScale {
  /** All years with works. */
  readonly all: TimeRange
  /** On screen. */
  readonly range: TimeRange
  /** The farthest that can be zoomed out and looked along to; what is on screen, however it came there, is within it. */
  readonly limits: TimeRange
  /** Where the moment can be stepped to. */
  readonly reach: TimeRange
  readonly isZoomed: boolean
}

export function useTimeScale(all: TimeRange): TimeScale {
  const view = useTimeView((state) => state.view)
  return useMemo(() => {
    const range = view ?? all
    return {
      all,
      range,
      limits: together(timeLimits(all), range),
      reach: together(all, range),
      isZoomed: view !== null,
    }
  }, [all, view])
}
