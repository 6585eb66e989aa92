/** The histogram with everything over it that is about a day: marks, the moment, and what lies under the pointer. */
import { useState, type PointerEvent } from 'react'
import { dayAtShare, shareOfDay, useViewState } from '../../state/index.ts'
import { followPointer } from './follow-pointer.ts'
import { Handles } from './handles.tsx'
import { Histogram } from './histogram.tsx'
import { spanOf, type Handle } from './move-moment.ts'
import { PlotMarks } from './plot-marks.tsx'
import type { TimeScale } from './time-scale.ts'
import { UnderPointer } from './under-pointer.tsx'
import type { Marks } from './use-marks.ts'
import type { Room } from './use-room.ts'
import type { TimeMoves } from './use-time-moves.ts'
import type { TimeNumbers } from './use-time-numbers.ts'
import styles from './timeline.module.css'

interface PlotProps {
  readonly scale: TimeScale
  readonly room: Room
  readonly moves: TimeMoves
  readonly numbers: TimeNumbers
  readonly marks: Marks
}

export function Plot({ scale, room, moves, numbers, marks }: PlotProps) {
  const { range } = scale
  const moment = useViewState((state) => state.moment)
  const [pointed, setPointed] = useState<number | null>(null)
  const { start, end } = spanOf(moment, scale.all)
  const from = within(shareOfDay(range, start))
  const to = within(shareOfDay(range, end + 1))
  const dayAt = (event: PointerEvent<HTMLElement>, clientX = event.clientX) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return dayAtShare(range, (clientX - left) / width)
  }
  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const plot = event.currentTarget
    const { left, width } = plot.getBoundingClientRect()
    const first = dayAtShare(range, (event.clientX - left) / width)
    const handle = takenHold(event.target, first, scale)
    if (handle === 'moment' || handle === null) moves.put('moment', first)
    followPointer(event, (_, clientX) => {
      const day = dayAtShare(range, (clientX - left) / width)
      // Over all of time a pointer sweeps a period, from where it was pressed.
      if (handle === null) moves.sweep(first, day)
      else moves.put(handle, day)
    })
    const slider = plot.querySelector<HTMLElement>(`[data-handle=${handle ?? 'moment'}]`)
    ;(slider ?? plot.querySelector<HTMLElement>('[role=slider]'))?.focus({ preventScroll: true })
  }
  return (
    // Everything the pointer does here the handles do by key.
    <div
      className={styles.plot}
      id="time-plot"
      onPointerDown={press}
      onPointerMove={(event) => setPointed(dayAt(event))}
      onPointerLeave={() => setPointed(null)}
    >
      <PlotMarks scale={scale} room={room} marks={marks} />
      <Histogram range={range} width={room.width} numbers={numbers} from={from} to={to} />
      {moment === null ? null : (
        <div className={styles.band} style={{ left: `${100 * from}%`, width: `${100 * (to - from)}%` }} />
      )}
      <Handles scale={scale} moves={moves} numbers={numbers} />
      {pointed === null ? null : (
        <UnderPointer day={pointed} scale={scale} room={room} numbers={numbers} marks={marks} />
      )}
    </div>
  )
}

/** What a pointer takes hold of: the handle under it or the nearest; null where all of time is chosen. */
function takenHold(target: EventTarget, day: number, { all }: TimeScale): Handle | null {
  const { moment } = useViewState.getState()
  const pressed =
    target instanceof Element ? target.closest('[data-handle]')?.getAttribute('data-handle') : null
  if (pressed === 'start' || pressed === 'end') return pressed
  if (moment === null) return null
  if (moment.mode === 'moment') return 'moment'
  const { start, end } = spanOf(moment, all)
  return Math.abs(day - start) < Math.abs(day - end - 1) ? 'start' : 'end'
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}
