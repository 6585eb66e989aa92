/** How busy each month is, behind the slider, with the years under it. */
import { useWords } from '../../ui/index.ts'
import type { TimeAxis } from './time-axis.ts'
import { words } from './words.ts'
import styles from './timeline.module.css'

interface HistogramProps {
  readonly axis: TimeAxis
  /** Per month of the axis. */
  readonly counts: Uint32Array
  /** The chosen part of the axis, 0–1. */
  readonly from: number
  readonly to: number
}

const height = 36

export function Histogram({ axis, counts, from, to }: HistogramProps) {
  const t = useWords(words)
  const years = Array.from({ length: axis.lastYear - axis.firstYear + 1 }, (_, at) => axis.firstYear + at)
  const path = barsOf(counts)
  const every = Math.ceil(years.length / 16)
  return (
    <div className={styles.histogram}>
      <svg
        viewBox={`0 0 ${counts.length} ${height}`}
        preserveAspectRatio="none"
        className={styles.bars}
        role="img"
        aria-label={t.perMonth}
      >
        <path d={path} className={styles.bar} />
        <clipPath id="chosen-time">
          <rect x={from * counts.length} width={(to - from) * counts.length} y={0} height={height} />
        </clipPath>
        <path d={path} className={styles.barChosen} clipPath="url(#chosen-time)" />
      </svg>
      <div className={styles.years} aria-hidden="true">
        {years.map((year, at) => (
          <span key={year}>{at % every === 0 ? year : ''}</span>
        ))}
      </div>
    </div>
  )
}

function barsOf(counts: Uint32Array): string {
  const most = counts.reduce((max, count) => Math.max(max, count), 1)
  let path = ''
  counts.forEach((count, month) => {
    if (count === 0) return
    const top = height - Math.max(1, (height * count) / most)
    path += `M${month + 0.08} ${height}V${top.toFixed(1)}h0.84V${height}z`
  })
  return path
}
