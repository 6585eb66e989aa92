/** All of time as a bar, and on it what is on screen: drawn along or moved by keys, as any scroll bar. */
import type { KeyboardEvent, PointerEvent } from 'react'
import { dateOfDay } from '../../../shared/time/day-number.ts'
import { lengthOf, shareOfDay, together, useViewState } from '../../state/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { followPointer } from './follow-pointer.ts'
import type { TimeScale } from './time-scale.ts'
import type { TimeMoves } from './use-time-moves.ts'
import { words } from './words.ts'
import styles from './timeline.module.css'

interface RangeStripProps {
  readonly scale: TimeScale
  readonly moves: TimeMoves
}

/** Of what is on screen, with one press of an arrow. */
const arrowShare = 0.1
const pageShare = 0.9

export function RangeStrip({ scale: { all, range, isZoomed }, moves }: RangeStripProps) {
  const t = useWords(words)
  const format = useFormat()
  const moment = useViewState((state) => state.moment)
  const whole = together(all, range)
  const share = (day: number) => 100 * Math.min(1, Math.max(0, shareOfDay(whole, day)))
  // Nothing to move along: the bar is full, and no stop for the keyboard.
  if (!isZoomed) return <div className={styles.strip} />
  const byKey: Readonly<Partial<Record<string, number>>> = {
    ArrowLeft: -arrowShare * lengthOf(range),
    ArrowRight: arrowShare * lengthOf(range),
    PageUp: -pageShare * lengthOf(range),
    PageDown: pageShare * lengthOf(range),
    Home: whole.from - range.from,
    End: whole.to - range.to,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const days = byKey[event.key]
    if (days === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    moves.panBy(days)
  }
  const press = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const day = whole.from + ((event.clientX - left) / width) * lengthOf(whole)
    const isOnThumb = day >= range.from && day <= range.to + 1
    const middle = day - (range.from + lengthOf(range) / 2)
    const start = isOnThumb ? 0 : middle
    moves.panBy(start)
    followPointer(event, (pixels) => moves.pan(range, start + (pixels * lengthOf(whole)) / width))
  }
  return (
    <div
      role="scrollbar"
      tabIndex={0}
      className={styles.strip}
      aria-label={t.strip}
      aria-controls="time-plot"
      aria-orientation="horizontal"
      aria-valuemin={whole.from}
      aria-valuemax={whole.to}
      aria-valuenow={range.from}
      aria-valuetext={format.range(dateOfDay(range.from), dateOfDay(range.to))}
      onKeyDown={onKeyDown}
      onPointerDown={press}
    >
      <div
        className={styles.thumb}
        style={{ left: `${share(range.from)}%`, width: `${share(range.to + 1) - share(range.from)}%` }}
      />
      {moment === null ? null : (
        <i
          className={styles.stripMoment}
          style={{ left: `${share((moment.start + moment.end + 1) / 2)}%` }}
        />
      )}
    </div>
  )
}
