/** Years above the chart, with quarters, months or weeks within as there is room. */
import { useMemo } from 'react'
import { useLanguage, type TimeRange } from '../../state/index.ts'
import { axisTicks, type Tick } from '../../ui/axis-ticks.ts'
import styles from './gantt.module.css'

export function AxisHead({ axis }: { readonly axis: TimeRange }) {
  const language = useLanguage()
  const { years, parts } = useMemo(() => axisTicks(axis, language), [axis, language])
  return (
    <div className={styles.axis} aria-hidden="true">
      <div className={styles.scale}>
        <Ticks ticks={years} className={styles.year} />
        <Ticks ticks={parts} className={styles.part} />
      </div>
    </div>
  )
}

function Ticks({
  ticks,
  className,
}: {
  readonly ticks: readonly Tick[]
  readonly className: string | undefined
}) {
  return ticks.map(({ day, from, width, label }) => (
    <span key={day} className={className} style={{ left: `${100 * from}%`, width: `${100 * width}%` }}>
      <span className={styles.tickLabel}>{label}</span>
    </span>
  ))
}
