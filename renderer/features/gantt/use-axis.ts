/** The stretch of time of the chart: that of the whole window, or all there is; and how it is moved through. */
import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react'
import { dayNumber } from '../../../shared/time/day-number.ts'
import { today } from '../../../shared/time/today.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { useWorks } from '../../api/index.ts'
import {
  dayAtShare,
  daysOf,
  lengthOf,
  panned,
  setTimeView,
  shareOfDay,
  timeExtent,
  timeLimits,
  useTimeView,
  zoomed,
  type TimeRange,
} from '../../state/index.ts'

export function useAxis(): TimeRange {
  const { works } = useWorks()
  const view = useTimeView((state) => state.view)
  const extent = useExtent(works)
  return view ?? extent
}

/** Without any date: the year of today. */
function useExtent(works: Parameters<typeof timeExtent>[0]): TimeRange {
  return useMemo(() => {
    const now = dayNumber(today())
    return timeExtent(works) ?? { from: now - 182, to: now + 182 }
  }, [works])
}

const factor = 1.25

/** Comes closer or goes farther, and along: by key, and by the wheel over the chart with Ctrl or Shift. */
export function useAxisMoves(axis: TimeRange, frame: RefObject<HTMLElement | null>) {
  const { works } = useWorks()
  const extent = useExtent(works)
  const limits = useMemo(() => timeLimits(extent), [extent])
  const zoom = useCallback(
    (direction: number, share = 0.5) =>
      setTimeView(zoomed(axis, factor ** direction, dayAtShare(axis, share), limits)),
    [axis, limits],
  )
  const pan = useCallback(
    (share: number) => setTimeView(panned(axis, Math.round(share * lengthOf(axis)), limits)),
    [axis, limits],
  )
  useWheel(frame, zoom, pan)
  return (direction: 1 | -1, work: Work | undefined) => zoom(direction, shareToKeep(axis, work))
}

export function showAll(): void {
  setTimeView(null)
}

/** The middle of the bar one stands on, else today, else the middle of what is shown. */
function shareToKeep(axis: TimeRange, work: Work | undefined): number {
  const days = work === undefined ? null : daysOf(work)
  const wanted = [
    days === null ? NaN : shareOfDay(axis, (days.start + days.end) / 2),
    shareOfDay(axis, dayNumber(today())),
  ]
  return wanted.find((share) => share >= 0 && share <= 1) ?? 0.5
}

/** Not by React, whose wheel may not keep the page from scrolling or zooming. */
function useWheel(
  frame: RefObject<HTMLElement | null>,
  zoom: (direction: number, share?: number) => void,
  pan: (share: number) => void,
): void {
  const moves = useRef({ zoom, pan })
  useEffect(() => {
    moves.current = { zoom, pan }
  }, [zoom, pan])
  useEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const onWheel = (event: WheelEvent) => {
      const track = element.querySelector('[data-track]')?.getBoundingClientRect()
      if (track === undefined) return
      const along = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
      if (event.ctrlKey)
        moves.current.zoom(Math.sign(event.deltaY), (event.clientX - track.left) / track.width)
      else if (Math.abs(along) > Math.abs(event.shiftKey ? 0 : event.deltaY))
        moves.current.pan(along / track.width)
      else return
      event.preventDefault()
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [frame])
}
