/** Pairs that are joined; which they are never changes, a change makes another group. */
import type { PairTable } from '../pairs/pair-table.ts'

export interface LiveGroup {
  /** Rows of the pairs that were joined, in the order in which they are taken. */
  readonly rows: readonly number[]
  /** Numbers of their works, in their order (work-order.ts). */
  readonly members: readonly number[]
}

/** A group of rows that stand in their order; `compare` is below 0 when work `one` comes first. */
export function liveGroupOf(
  rows: readonly number[],
  { a, b }: Pick<PairTable, 'a' | 'b'>,
  compare: (one: number, two: number) => number,
): LiveGroup {
  const members = new Set<number>()
  for (const row of rows) members.add(a[row]!).add(b[row]!)
  return { rows, members: [...members].sort(compare) }
}
