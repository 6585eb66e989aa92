/** The Gantt under the map: its head, its years and its rows. */
import type { CSSProperties } from 'react'
import { useGanttChoice, useIsGanttOpen } from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import { AxisHead } from './axis-head.tsx'
import { GanttGrid } from './gantt-grid.tsx'
import { GanttHead } from './gantt-head.tsx'
import { ResizeHandle } from './resize-handle.tsx'
import { useAxis } from './use-axis.ts'
import { useGanttChart } from './use-gantt-chart.ts'
import { words } from './words.ts'
import styles from './gantt.module.css'

/** Nothing while it is closed. */
export function Gantt() {
  const t = useWords(words)
  if (!useIsGanttOpen()) return null
  return (
    <section className={styles.gantt} aria-label={t.title}>
      <Opened />
    </section>
  )
}

function Opened() {
  const t = useWords(words)
  const height = useGanttChoice((state) => state.height)
  const { works, chart, rows, shown } = useGanttChart()
  const axis = useAxis()
  return (
    <div className={styles.opened} style={{ '--height': `${height}vh` } as CSSProperties}>
      <ResizeHandle />
      <GanttHead chart={chart} shown={shown} />
      {shown === 0 ? (
        <p className={styles.nothing}>{t.nothing}</p>
      ) : (
        <>
          <AxisHead axis={axis} />
          <GanttGrid works={works} chart={chart} rows={rows} axis={axis} />
        </>
      )}
    </div>
  )
}
