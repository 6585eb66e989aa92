/** Which rows are drawn: those in view, and two that are looked for when they are not. */
import { groupAt, type ChartRows } from './chart-rows.ts'

/** Besides the rows from `first` up to `last`: the head of the group that the first is in, and the one the keyboard stands on. */
export function drawnRows(
  rows: ChartRows,
  first: number,
  last: number,
  cursor: number | undefined,
): number[] {
  const shown = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at)
  const head = first < rows.count ? rows.heads[groupAt(rows, first)] : undefined
  const others = [...new Set([head, cursor])].filter(
    (row): row is number => row !== undefined && (row < first || row >= last),
  )
  return [...shown, ...others].sort((one, other) => one - other)
}
