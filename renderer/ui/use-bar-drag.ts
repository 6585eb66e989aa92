/** A bar in a chart of time that is dragged, or moved by a key, to try its work at other days; its duration stays. */
import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import type { Work } from '../../shared/domain/work.ts'
import {
  anchorOf,
  dayAtShare,
  daysOfMonths,
  daysShifted,
  inQuarterOf,
  lengthOf,
  shiftedBy,
  shiftWithin,
  tryWork,
  type TimeRange,
} from '../state/index.ts'
import { useFrame } from './use-frame.ts'

export interface DraggedBar {
  /** The days that the chart shows. */
  readonly axis: TimeRange
  /** As its party gave it, and as it is tried. */
  readonly work: Work
  readonly tried: Work
  /** What the bar lies on; its width is that of the axis. */
  readonly track: RefObject<HTMLElement | null>
  /** Called when the bar really begins to move: a chart where bars are also pressed begins its trial only then. */
  readonly onBegin?: () => void
}

interface Held {
  readonly x: number
  readonly shift: number
  readonly daysPerPixel: number
  readonly from: Work
  isMoving: boolean
}

const week = 7
/** A hand that presses is never quite still. */
const fewestPixels = 4

/** Days to the pointer's pixels; one step a frame, however many the pointer makes. */
export function useBarDrag({ axis, work, tried, track, onBegin }: DraggedBar) {
  const held = useRef<Held | null>(null)
  const hasMoved = useRef(false)
  const inFrame = useFrame()
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const width = track.current?.getBoundingClientRect().width ?? 0
      if (event.button !== 0 || width === 0) return
      // A work without a date was given a quarter: it is dragged from there.
      const from = anchorOf(work.period) === null ? tried : work
      const daysPerPixel = lengthOf(axis) / width
      const shift = daysShifted(from, tried) ?? 0
      hasMoved.current = false
      held.current = { x: event.clientX, shift, daysPerPixel, from, isMoving: onBegin === undefined }
      event.currentTarget.setPointerCapture(event.pointerId)
      if (onBegin === undefined) {
        event.currentTarget.focus({ preventScroll: true })
        event.preventDefault()
      }
    },
    onPointerMove: ({ clientX }: PointerEvent<HTMLElement>) => {
      const hold = held.current
      if (hold === null) return
      if (!hold.isMoving) {
        if (Math.abs(clientX - hold.x) < fewestPixels) return
        hold.isMoving = true
        hasMoved.current = true
        onBegin?.()
      }
      const { x, shift, daysPerPixel, from } = hold
      const days = shift + Math.round((clientX - x) * daysPerPixel)
      const box = track.current?.getBoundingClientRect()
      inFrame(() => {
        if (anchorOf(from.period) !== null) tryShift(from, days, axis)
        else if (box !== undefined)
          tryWork(inQuarterOf(from, dayAtShare(axis, (clientX - box.left) / box.width)))
      })
    },
    onPointerUp: () => (held.current = null),
    onPointerCancel: () => (held.current = null),
    /** Letting go of a bar is not pressing it. */
    onClick: (event: MouseEvent) => {
      if (hasMoved.current) event.stopPropagation()
      hasMoved.current = false
    },
  }
}

/** A week (a month with Shift) earlier or later. One without a date stays where it is. */
export function moveBar(
  { axis, work, tried }: Pick<DraggedBar, 'axis' | 'work' | 'tried'>,
  direction: 1 | -1,
  isLarge: boolean,
): void {
  const at = anchorOf(tried.period) ?? axis.from
  const step = isLarge ? daysOfMonths(at, direction) : direction * week
  const from = anchorOf(work.period) === null ? tried : work
  tryShift(from, (daysShifted(from, tried) ?? 0) + step, axis)
}

function tryShift(work: Work, days: number, axis: TimeRange): void {
  tryWork(shiftedBy(work, shiftWithin(work, days, axis)))
}
