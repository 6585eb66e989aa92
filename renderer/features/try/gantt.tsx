/** The chart: one row for each work, on one axis of years and quarters; first the works it is about, then their neighbours. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { OverlapSettings } from '../../../shared/domain/overlap.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { calendarDate, dateOfDay, dayNumber } from '../../../shared/time/day-number.ts'
import { useAgreements } from '../../api/index.ts'
import { shareOfDay } from '../../state/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { ganttAxis, quartersOf, worksOff, type GanttAxis } from './gantt-axis.ts'
import { GanttRow } from './gantt-row.tsx'
import type { TrialRows } from './trial-rows.ts'
import { useTriedRests } from './use-tried-rests.ts'
import { words } from './words.ts'
import styles from './gantt.module.css'

export interface GanttProps {
  readonly rows: TrialRows
  readonly settings: OverlapSettings
}

export function Gantt({ rows: { own, near, leftOut }, settings }: GanttProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const frame = useRef<HTMLDivElement>(null)
  const [today] = useState(todayHere)
  const axis = useMemo(() => ganttAxis(own, dateOfDay(today)), [own, today])
  useEffect(() => {
    // Whoever asked to try goes on with the keyboard where it happens.
    frame.current?.querySelector<HTMLElement>('[data-work]')?.focus({ preventScroll: true })
  }, [])
  return (
    <div ref={frame} className={styles.gantt} role="group" aria-label={t.chart}>
      <div className={styles.head} aria-hidden="true">
        <span />
        <Years axis={axis} />
      </div>
      <div className={styles.rows}>
        <Lines axis={axis} today={today} />
        <Rows label={t.own} works={own} axis={axis} settings={settings} />
        {near.length === 0 ? null : (
          <>
            <p className={styles.divider}>{t.near}</p>
            <Rows label={t.near} works={near} axis={axis} settings={settings} />
          </>
        )}
        <OffAxis axis={axis} works={[...own, ...near]} />
        {leftOut === 0 ? null : <p className={styles.divider}>{t.leftOut(number(leftOut))}</p>}
      </div>
    </div>
  )
}

/** Bars at the edge of the chart whose days lie elsewhere: which works, and when. */
function OffAxis({ axis, works }: { readonly axis: GanttAxis; readonly works: readonly Work[] }) {
  const t = useWords(words)
  const off = worksOff(axis, works)
  if (off.length === 0) return null
  const named = off.map(({ name, period }) => `${name} (${(period.start ?? period.end ?? '').slice(0, 4)})`)
  return <p className={styles.divider}>{t.offAxis(named.join(', '), off.length === 1)}</p>
}

interface RowsProps {
  readonly label: string
  readonly works: readonly Work[]
  readonly axis: GanttAxis
  readonly settings: OverlapSettings
}

function Rows({ label, works, axis, settings }: RowsProps) {
  const agreements = useAgreements()
  const broken = useTriedRests()
  return (
    <ul aria-label={label}>
      {works.map((work) => (
        <GanttRow
          key={work.id}
          work={work}
          axis={axis}
          agreed={agreements.get(work.id)}
          broken={broken.find((one) => one.work === work.id)}
          settings={settings}
        />
      ))}
    </ul>
  )
}

function Years({ axis }: { readonly axis: GanttAxis }) {
  return (
    <div className={styles.years}>
      {axis.years.map((year) => (
        <span key={year} className={styles.year}>
          {year}
          <span className={styles.quarters}>
            {[1, 2, 3, 4].map((quarter) => (
              <span key={quarter}>Q{quarter}</span>
            ))}
          </span>
        </span>
      ))}
    </div>
  )
}

/** Years and quarters behind the rows, and today. */
function Lines({ axis, today }: { readonly axis: GanttAxis; readonly today: number }) {
  const t = useWords(words)
  const isShown = today >= axis.from && today <= axis.to
  const at = (day: number) => ({ left: `${100 * shareOfDay(axis, day)}%` })
  const firstDays = axis.years.map((year) => dayNumber(calendarDate(year, 1, 1) ?? dateOfDay(axis.from)))
  return (
    <div className={styles.lines} aria-hidden="true">
      {quartersOf(axis).map((day) => (
        <span key={day} className={styles.quarterLine} style={at(day)} />
      ))}
      {firstDays.map((day) => (
        <span key={day} className={styles.yearLine} style={at(day)} />
      ))}
      {isShown ? <span className={styles.today} style={at(today)} title={t.today} /> : null}
    </div>
  )
}

/** The day on the calendar of whoever looks. */
function todayHere(): number {
  const now = new Date()
  const date = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate())
  return date === null ? 0 : dayNumber(date)
}
