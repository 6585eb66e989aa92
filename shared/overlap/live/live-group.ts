/** Pairs that are joined; which they are never changes, a change makes another group. */
import type { PairTable } from '../pairs/pair-table.ts'

export interface LiveGroup {
  /** Rows of the pairs that were joined, in the order in which they are taken. */
  readonly rows: readonly number[]
  /** Numbers of their works, in their order (work-order.ts). */
  readonly members: readonly number[]
  /** Two for each row: the positions of the first rows that have its works `a` and `b`. */
  readonly strongest: readonly number[]
}

/** A group of rows that stand in their order; `compare` is below 0 when work `one` comes first. */
export function liveGroupOf(
  rows: readonly number[],
  { a, b }: Pick<PairTable, 'a' | 'b'>,
  compare: (one: number, two: number) => number,
): LiveGroup {
  const firstOf = new Map<number, number>()
  // There are very many groups: none has room for more.
  const strongest = new Array<number>(2 * rows.length)
  const meet = (work: number, at: number) => {
    const first = firstOf.get(work)
    if (first === undefined) firstOf.set(work, at)
    return first ?? at
  }
  rows.forEach((row, at) => {
    strongest[2 * at] = meet(a[row]!, at)
    strongest[2 * at + 1] = meet(b[row]!, at)
  })
  return { rows, members: [...firstOf.keys()].sort(compare), strongest }
}
