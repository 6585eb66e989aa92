/** Behind the rows: where years and quarters begin, the chosen moment, and today. */
import { useMemo } from 'react'
import { dayNumber } from '../../../shared/time/day-number.ts'
import { today } from '../../../shared/time/today.ts'
import { shareOfDay, useLanguage, useViewState, type TimeRange } from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import { axisTicks, type Tick } from '../../ui/axis-ticks.ts'
import { words } from './words.ts'
import styles from './gantt.module.css'

export function AxisLines({ axis }: { readonly axis: TimeRange }) {
  const t = useWords(words)
  const language = useLanguage()
  const { years, parts } = useMemo(() => axisTicks(axis, language), [axis, language])
  const now = shareOfDay(axis, dayNumber(today()))
  return (
    <div className={styles.lines} aria-hidden="true">
      <MomentBand axis={axis} />
      <Lines ticks={parts} className={styles.partLine} />
      <Lines ticks={years} className={styles.yearLine} />
      {now < 0 || now > 1 ? null : (
        <span className={styles.today} style={{ left: `${100 * now}%` }} title={t.today} />
      )}
    </div>
  )
}

function Lines({
  ticks,
  className,
}: {
  readonly ticks: readonly Tick[]
  readonly className: string | undefined
}) {
  return ticks.map(({ day, from }) => (
    <span key={day} className={className} style={{ left: `${100 * from}%` }} />
  ))
}

function MomentBand({ axis }: { readonly axis: TimeRange }) {
  const moment = useViewState((state) => state.moment)
  if (moment === null) return null
  const from = Math.max(0, shareOfDay(axis, moment.start))
  const to = Math.min(1, shareOfDay(axis, moment.end + 1))
  if (to <= 0 || from >= 1) return null
  return <span className={styles.moment} style={{ left: `${100 * from}%`, width: `${100 * (to - from)}%` }} />
}
