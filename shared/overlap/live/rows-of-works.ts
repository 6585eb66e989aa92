/**
 * Per work the rows of a table that it stands in. All that there are to begin with stand side by side in one array: a list of
 * its own for every work would be the largest thing that a project keeps in memory.
 */
import type { PairTable } from '../pairs/pair-table.ts'

type WorksOfRows = Pick<PairTable, 'a' | 'b'>

export class RowsOfWorks {
  /** Per work where its rows begin among those of all; a total at the end. */
  readonly #start: Uint32Array
  readonly #rows: Uint32Array
  /** Of works whose rows are others than they were, and of those that came later. */
  readonly #changed = new Map<number, number[]>()

  /** The rows there are to begin with. */
  constructor({ a, b }: WorksOfRows, rows: ArrayLike<number>) {
    let works = 0
    for (let at = 0; at < rows.length; at++) works = Math.max(works, a[rows[at]!]! + 1, b[rows[at]!]! + 1)
    const start = new Uint32Array(works + 1)
    for (let at = 0; at < rows.length; at++) {
      start[a[rows[at]!]! + 1]!++
      start[b[rows[at]!]! + 1]!++
    }
    for (let work = 0; work < works; work++) start[work + 1]! += start[work]!
    const [all, next] = [new Uint32Array(2 * rows.length), start.slice()]
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!
      all[next[a[row]!]!++] = row
      all[next[b[row]!]!++] = row
    }
    this.#start = start
    this.#rows = all
  }

  /** In no promised order. */
  of(work: number): readonly number[] {
    return this.#changed.get(work) ?? this.#begunWith(work)
  }

  add({ a, b }: WorksOfRows, row: number): void {
    for (const work of [a[row]!, b[row]!]) this.#toChange(work).push(row)
  }

  remove({ a, b }: WorksOfRows, row: number): void {
    for (const work of [a[row]!, b[row]!]) {
      const rows = this.#toChange(work)
      rows[rows.indexOf(row)] = rows.at(-1)!
      rows.pop()
    }
  }

  #toChange(work: number): number[] {
    const known = this.#changed.get(work) ?? this.#begunWith(work)
    this.#changed.set(work, known)
    return known
  }

  #begunWith(work: number): number[] {
    const rows: number[] = []
    const end = this.#start[work + 1] ?? 0
    for (let at = this.#start[work] ?? end; at < end; at++) rows.push(this.#rows[at]!)
    return rows
  }
}
