/** Where works and what was laid down of them stand in the small chart. */
import type { Dependency } from '../../../../shared/domain/dossier.ts'
import { dayNumber } from '../../../../shared/time/day-number.ts'
import type { WorkInStreet } from '../../../../shared/plan/dossier/works-in-street.ts'
import type { TimeRange } from '../../../state/index.ts'
import { placeOnAxis } from '../../../state/index.ts'

/** Some days on both sides of all works, so that no bar touches the edge. */
export function orderAxis(works: readonly WorkInStreet[]): TimeRange | null {
  if (works.length === 0) return null
  const from = Math.min(...works.map(({ period }) => dayNumber(period.start)))
  const to = Math.max(...works.map(({ period }) => dayNumber(period.end)))
  const beside = Math.max(7, Math.round((to - from) * 0.06))
  return { from: from - beside, to: to + beside }
}

/** Shares of the chart, 0–1 both ways: from a point of one bar to a point of another. */
export interface Arrow {
  readonly id: string
  readonly isTogether: boolean
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
}

/** `after` leads from the end of the first to the start of the second, `together` from start to start. */
export function arrowsOf(
  dependencies: readonly Dependency[],
  works: readonly WorkInStreet[],
  axis: TimeRange,
): Arrow[] {
  const rows = new Map(works.map(({ work }, at) => [work.id, at]))
  return dependencies.flatMap(({ id, first, second, how }) => {
    const [one, two] = [rows.get(first), rows.get(second)]
    if (one === undefined || two === undefined) return []
    const ends = [one, two].map((at) => placeOnAxis(axis, works[at]?.period ?? { start: null, end: null }))
    const [begin, end] = ends
    if (!begin || !end) return []
    const isTogether = how === 'together'
    const y = (at: number) => (at + barAt) / works.length
    return [
      {
        id,
        isTogether,
        from: { x: isTogether ? begin.from : begin.to, y: y(one) },
        to: { x: end.from, y: y(two) },
      },
    ]
  })
}

/** The middle of a bar, from the top of its row. */
const barAt = 0.76
