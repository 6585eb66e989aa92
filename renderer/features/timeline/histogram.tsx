/** How busy each day, week, month, quarter or year is: works upwards, conflicts hatched and downwards. */
import { useMemo } from 'react'
import { shareOfDay, type TimeRange } from '../../state/index.ts'
import { binsOf, countBins, type Bins } from './bins.ts'
import type { TimeNumbers } from './use-time-numbers.ts'
import styles from './timeline.module.css'

interface HistogramProps {
  readonly range: TimeRange
  readonly width: number
  readonly numbers: TimeNumbers
  /** The chosen part of the range, 0–1. */
  readonly from: number
  readonly to: number
}

/** Pixels for works, and under the line for conflicts. */
const above = 36
const below = 12

export function Histogram({ range, width, numbers, from, to }: HistogramProps) {
  const { works, conflicts } = useMemo(() => {
    const bins = binsOf(range, width)
    const x = edgesOf(bins, range, width)
    return {
      works: barsOf(countBins(bins, numbers.works.dated), x, above, -above),
      conflicts: numbers.conflicts && barsOf(countBins(bins, numbers.conflicts), x, above + 1, below - 1),
    }
  }, [range, width, numbers])
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${width} ${above + below}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <pattern
        id="time-hatch"
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={styles.hatchGround} width="4" height="4" />
        <rect className={styles.hatch} width="2" height="4" />
      </pattern>
      <clipPath id="chosen-time">
        <rect x={from * width} width={Math.max(1, (to - from) * width)} y={0} height={above + below} />
      </clipPath>
      <path d={works} className={styles.bar} />
      <path d={works} className={styles.barChosen} clipPath="url(#chosen-time)" />
      <path d={`M0 ${above + 0.5}H${width}`} className={styles.ground} />
      {conflicts === null ? null : <path d={conflicts} className={styles.conflict} fill="url(#time-hatch)" />}
    </svg>
  )
}

/** Where bins begin and end, in pixels, within what is drawn. */
function edgesOf({ starts }: Bins, range: TimeRange, width: number): number[] {
  return starts.map((day) => width * Math.min(1, Math.max(0, shareOfDay(range, day))))
}

/** Bars from `base` as high as the most of them is `height`, which goes up when it is below 0; what is there is always seen. */
function barsOf(counts: Uint32Array, x: readonly number[], base: number, height: number): string {
  const most = counts.reduce((max, count) => Math.max(max, count), 1)
  let path = ''
  counts.forEach((count, at) => {
    if (count === 0) return
    const [from = 0, to = from] = x.slice(at, at + 2)
    const gap = to - from > 3 ? 0.5 : 0
    const far = base + Math.sign(height) * Math.max(1.5, (Math.abs(height) * count) / most)
    path += `M${(from + gap).toFixed(1)} ${base}V${far.toFixed(1)}H${(to - gap).toFixed(1)}V${base}z`
  })
  return path
}
