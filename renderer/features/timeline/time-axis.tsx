/** The years, months, weeks and days under the histogram; drawn along, time moves with them. */
import { useMemo, type PointerEvent } from 'react'
import { lengthOf, useLanguage } from '../../state/index.ts'
import { axisRows, type AxisLabel } from './axis-labels.ts'
import { followPointer } from './follow-pointer.ts'
import { sayLabel } from './say-time.ts'
import type { TimeScale } from './time-scale.ts'
import type { Room } from './use-room.ts'
import type { TimeMoves } from './use-time-moves.ts'
import styles from './timeline.module.css'

interface TimeAxisProps {
  readonly scale: TimeScale
  readonly room: Room
  readonly moves: TimeMoves
  readonly planYear: number
}

export function TimeAxis({ scale, room, moves, planYear }: TimeAxisProps) {
  const { range, isZoomed } = scale
  const rows = useMemo(() => axisRows(range, room.width, room.textSize), [range, room])
  const drag = (event: PointerEvent<HTMLElement>) =>
    followPointer(event, (pixels) => moves.pan(range, (-pixels * lengthOf(range)) / room.width))
  return (
    <div className={styles.axis} data-can-pan={isZoomed || undefined} aria-hidden="true" onPointerDown={drag}>
      {rows.lines.map((at) => (
        <i key={at} className={styles.tick} style={{ left: `${100 * at}%` }} />
      ))}
      <Row labels={rows.lower} planYear={planYear} />
      {rows.upper.length > 0 && <Row labels={rows.upper} planYear={planYear} />}
    </div>
  )
}

function Row({ labels, planYear }: { readonly labels: readonly AxisLabel[]; readonly planYear: number }) {
  const language = useLanguage()
  return (
    <div className={styles.labels}>
      {labels.map((label) => (
        <span
          key={label.day}
          style={{ left: `${100 * label.at}%` }}
          data-plan-year={
            (label.step === 'year' && sayLabel({ ...label, form: 'name' }, language) === String(planYear)) ||
            undefined
          }
        >
          {sayLabel(label, language)}
        </span>
      ))}
    </div>
  )
}
