/** The rows of the chart: a head for each group, and its works under it unless it is folded. Found by their number, not listed. */
import { countIn, type Chart } from './chart.ts'

export interface ChartRows {
  readonly count: number
  /** The row of the head of each group; one more entry than there are groups. */
  readonly heads: Uint32Array
}

export function rowsOf({ groups, starts }: Chart, folded: ReadonlySet<string>): ChartRows {
  const heads = new Uint32Array(groups.length + 1)
  groups.forEach(({ key }, group) => {
    heads[group + 1] = (heads[group] ?? 0) + 1 + (folded.has(key) ? 0 : countIn(starts, group))
  })
  return { count: heads[groups.length] ?? 0, heads }
}

/** The group that a row stands in. */
export function groupAt({ heads }: ChartRows, row: number): number {
  return groupOf(heads, row)
}

export interface ChartRow {
  readonly group: number
  /** The position of the work in the list of works; null: the head of the group. */
  readonly work: number | null
  /** Counted from 1 among the heads, or among the works of its group. */
  readonly place: number
  readonly outOf: number
}

/** The row with this number, from 0 up to the count. */
export function rowAt(chart: Chart, { heads }: ChartRows, row: number): ChartRow {
  const group = groupOf(heads, row)
  const under = row - (heads[group] ?? 0)
  const start = chart.starts[group] ?? 0
  return under === 0
    ? { group, work: null, place: group + 1, outOf: chart.groups.length }
    : { group, work: chart.order[start + under - 1] ?? 0, place: under, outOf: countIn(chart.starts, group) }
}

/** What a row is about, whatever stands above it. */
export interface RowIdentity {
  readonly group: string
  /** The position of a work; null: the head. */
  readonly work: number | null
}

/**
 * Where it stands now: in its own group, else in the first other one with the same work, else, folded away, at the head
 * above it. Undefined: the work is not in the chart, or there is no such group.
 */
export function rowOf(chart: Chart, rows: ChartRows, { group: key, work }: RowIdentity): number | undefined {
  const group = chart.groups.findIndex((one) => one.key === key)
  if (work === null) return group < 0 ? undefined : rows.heads[group]
  const within = group < 0 ? -1 : findIn(chart.order, work, chart.starts[group], chart.starts[group + 1])
  const at = within < 0 ? findIn(chart.order, work) : within
  if (at < 0) return undefined
  const stands = within < 0 ? groupOf(chart.starts, at) : group
  const head = rows.heads[stands] ?? 0
  const isFolded = (rows.heads[stands + 1] ?? 0) - head === 1
  return isFolded ? head : head + 1 + at - (chart.starts[stands] ?? 0)
}

function findIn(order: Uint32Array, work: number, from = 0, to = order.length): number {
  const at = order.subarray(from, to).indexOf(work)
  return at < 0 ? -1 : at + from
}

/** The last group that begins at or before this number, of groups that are not empty. */
function groupOf(begins: Uint32Array, number: number): number {
  let [from, end] = [0, begins.length - 1]
  while (end - from > 1) {
    const middle = (from + end) >> 1
    if ((begins[middle] ?? 0) <= number) from = middle
    else end = middle
  }
  return from
}
