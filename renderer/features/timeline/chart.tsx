/** Time from left to right: histogram, axis and what is on screen of it; zoomed by wheel, keys and buttons. */
import { useEffect, useRef, type RefObject } from 'react'
import { dayAtShare, lengthOf } from '../../state/index.ts'
import { Plot } from './plot.tsx'
import { RangeStrip } from './range-strip.tsx'
import { TimeAxis } from './time-axis.tsx'
import type { TimeScale } from './time-scale.ts'
import { useMarks } from './use-marks.ts'
import { useRoom } from './use-room.ts'
import type { TimeMoves } from './use-time-moves.ts'
import type { TimeNumbers } from './use-time-numbers.ts'
import styles from './timeline.module.css'

interface ChartProps {
  readonly scale: TimeScale
  readonly moves: TimeMoves
  readonly numbers: TimeNumbers
}

export function Chart({ scale, moves, numbers }: ChartProps) {
  const chart = useRef<HTMLDivElement>(null)
  const room = useRoom(chart)
  const marks = useMarks(scale, room)
  useWheel(chart, scale, moves)
  return (
    <div className={styles.chart} ref={chart}>
      <Plot scale={scale} room={room} moves={moves} numbers={numbers} marks={marks} />
      <TimeAxis scale={scale} room={room} moves={moves} planYear={marks.planYear} />
      <RangeStrip scale={scale} moves={moves} />
    </div>
  )
}

/** A notch of a wheel is some 100; it comes a fifth closer. */
const zoomPerPixel = 0.0022

/** With Ctrl the wheel zooms around the pointer, sideways (or with Shift) it moves along; alone it scrolls the page. */
function useWheel(chart: RefObject<HTMLElement | null>, { range }: TimeScale, moves: TimeMoves): void {
  const rest = useRef(0)
  useEffect(() => {
    const element = chart.current
    const onWheel = (event: WheelEvent) => {
      if (element === null) return
      const { left, width } = element.getBoundingClientRect()
      const along = event.shiftKey ? event.deltaY + event.deltaX : event.deltaX
      if (event.ctrlKey)
        moves.zoomBy(Math.exp(event.deltaY * zoomPerPixel), dayAtShare(range, (event.clientX - left) / width))
      else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        // Close by, a little turn is less than a day: what is left of it counts with the next.
        const days = rest.current + (along * lengthOf(range)) / width
        rest.current = days - Math.round(days)
        moves.panBy(Math.round(days))
      } else return
      event.preventDefault()
    }
    // React listens without being able to keep the page from zooming.
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [chart, range, moves])
}
