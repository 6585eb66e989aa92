/** Which rows of found overlaps are whose: looked up in the table, which stands in the order of ids. */
import type { ClusterId, WorkId } from '../../domain/ids.ts'
import { isTie } from '../clusters/tie-order.ts'
import type { FoundOverlaps } from './found-overlaps.ts'

/** What is looked up often, made when it is first asked for and as long as the overlaps are held. */
interface Looked {
  /** Per work its first row as work `a`; one more entry than there are works. */
  readonly firstRow: Uint32Array
  /** The rows of every work as work `b`, those of work `w` from `firstOther[w]`. */
  readonly others: Uint32Array
  readonly firstOther: Uint32Array
}

const known = new WeakMap<FoundOverlaps['pairs'], Looked>()

/** The position of a work; -1 when it stands in no pair. */
export function positionOf({ ids }: Pick<FoundOverlaps, 'ids'>, work: WorkId): number {
  let [from, end] = [0, ids.length]
  while (from < end) {
    const middle = (from + end) >> 1
    if (ids[middle]! < work) from = middle + 1
    else end = middle
  }
  return ids[from] === work ? from : -1
}

/** The row of two works in whatever order; -1 when they are no pair. */
export function rowOf(found: FoundOverlaps, one: WorkId, other: WorkId): number {
  const [a, b] = one < other ? [one, other] : [other, one]
  const [lower, higher] = [positionOf(found, a), positionOf(found, b)]
  return lower < 0 || higher < 0 ? -1 : rowAt(found, lower, higher)
}

/** The rows that any of these works stands in, lowest first. */
export function rowsOf(found: FoundOverlaps, works: Iterable<WorkId>): number[] {
  const { firstRow, others, firstOther } = lookedAt(found)
  const rows = new Set<number>()
  for (const id of works) {
    const work = positionOf(found, id)
    if (work < 0) continue
    for (let row = firstRow[work]!; row < firstRow[work + 1]!; row++) rows.add(row)
    for (let at = firstOther[work]!; at < firstOther[work + 1]!; at++) rows.add(others[at]!)
  }
  return [...rows].sort((one, two) => one - two)
}

/** The position of a cluster; -1 when it is not there. */
export function positionOfCluster({ clusters }: Pick<FoundOverlaps, 'clusters'>, id: ClusterId): number {
  return clusters.findIndex((cluster) => cluster.id === id)
}

/**
 * The rows of the cluster at a position, lowest first: the pairs that were joined in it, and what else there is between its
 * works (a dig rest, or noise).
 */
export function rowsOfCluster(found: FoundOverlaps, at: number): number[] {
  const { firstRow } = lookedAt(found)
  const { pairs } = found
  const inside = new Set(found.members[at])
  const rows = [...(found.ties[at] ?? [])]
  for (const work of inside)
    for (let row = firstRow[work]!; row < firstRow[work + 1]!; row++)
      if (!isTie(pairs, row) && inside.has(pairs.b[row]!)) rows.push(row)
  return rows.sort((one, two) => one - two)
}

/** The clusters that a row belongs to, by their positions, lowest first. */
export function clustersOfRow({ pairs, members, ties }: FoundOverlaps, row: number): number[] {
  const [a, b] = [pairs.a[row]!, pairs.b[row]!]
  const holds = isTie(pairs, row)
    ? (at: number) => ties[at]!.includes(row)
    : (at: number) => members[at]!.includes(a) && members[at]!.includes(b)
  return [...members.keys()].filter(holds)
}

function rowAt(found: FoundOverlaps, a: number, b: number): number {
  const { firstRow } = lookedAt(found)
  let [from, end] = [firstRow[a]!, firstRow[a + 1]!]
  const last = end
  while (from < end) {
    const middle = (from + end) >> 1
    if (found.pairs.b[middle]! < b) from = middle + 1
    else end = middle
  }
  return from < last && found.pairs.b[from] === b ? from : -1
}

function lookedAt({ pairs, ids }: FoundOverlaps): Looked {
  const made = known.get(pairs)
  if (made) return made
  const { count, a, b } = pairs
  const [firstRow, firstOther] = [startsOf(a, ids.length), startsOf(b, ids.length)]
  const others = new Uint32Array(count)
  const next = firstOther.slice()
  for (let row = 0; row < count; row++) others[next[b[row]!]!++] = row
  const looked = { firstRow, others, firstOther }
  known.set(pairs, looked)
  return looked
}

/** Running totals of how often each work is named. */
function startsOf(named: Uint32Array, works: number): Uint32Array {
  const starts = new Uint32Array(works + 1)
  for (const work of named) starts[work + 1]!++
  for (let work = 0; work < works; work++) starts[work + 1]! += starts[work]!
  return starts
}
