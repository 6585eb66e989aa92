/** Which pairs of a group stand for its works. */
import type { PairTable } from '../pairs/pair-table.ts'

/** For each of a group's rows, in their order, two positions among them: of the first that has its work `a`, and its work `b`. */
export function strongestRows(rows: readonly number[], { a, b }: Pick<PairTable, 'a' | 'b'>): Uint32Array {
  const firstOf = new Map<number, number>()
  const strongest = new Uint32Array(2 * rows.length)
  const meet = (work: number, at: number) => {
    const first = firstOf.get(work) ?? at
    if (first === at) firstOf.set(work, at)
    return first
  }
  rows.forEach((row, at) => {
    strongest[2 * at] = meet(a[row]!, at)
    strongest[2 * at + 1] = meet(b[row]!, at)
  })
  return strongest
}
