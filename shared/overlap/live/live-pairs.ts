/** Pairs that come and go: a table with room at its end, and per work the pairs it is in. */
import { emptyPairTable } from '../pairs/pair-table-of.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import { scoreParts } from '../score.ts'

type Column = Exclude<keyof PairTable, 'count'>
const columns = {
  a: 1,
  b: 1,
  distance: 1,
  gapDays: 1,
  sharedArea: 1,
  sharedLength: 1,
  place: 4,
  outcomes: 1,
  noise: 1,
  parts: scoreParts.length,
  score: 1,
} as const satisfies Readonly<Record<Column, number>>
const columnNames = Object.keys(columns) as Column[]

const noPairs: readonly number[] = []

/** Rows keep their number until they are removed; a removed row is given to the next pair. */
export class LivePairs {
  /** Rows in no order, removed ones among them. */
  table: PairTable
  #used: number
  readonly #free: number[] = []
  readonly #ofWork: (number[] | undefined)[]

  /** The rows of a table over works by their numbers, and room for some more. */
  constructor(table: PairTable, works: number) {
    this.table = table
    this.#used = table.count
    this.#ofWork = Array.from({ length: works })
    this.#grow()
    for (let row = 0; row < this.#used; row++) this.#list(row)
  }

  /** The rows a work is in. */
  of(work: number): readonly number[] {
    return this.#ofWork[work] ?? noPairs
  }

  /** The work that `work` meets in a row. */
  other(row: number, work: number): number {
    const a = this.table.a[row]!
    return a === work ? this.table.b[row]! : a
  }

  /** The row of two works, if they are a pair. */
  find(one: number, two: number): number | undefined {
    return this.of(one).find((row) => this.other(row, one) === two)
  }

  /** Every row that is a pair. */
  rows(): Uint32Array {
    const free = new Set(this.#free)
    return Uint32Array.from({ length: this.#used }, (_, row) => row).filter((row) => !free.has(row))
  }

  /** Takes over a row of another table; `a` and `b` are the numbers of its works here. */
  add(from: PairTable, row: number, a: number, b: number): number {
    if (this.#free.length === 0 && this.#used === this.table.count) this.#grow()
    const to = this.#free.pop() ?? this.#used++
    copyRow(from, row, this.table, to)
    this.table.a[to] = a
    this.table.b[to] = b
    this.#list(to)
    return to
  }

  remove(row: number): void {
    const { a, b } = this.table
    for (const work of [a[row]!, b[row]!]) {
      const rows = this.#ofWork[work]!
      rows[rows.indexOf(row)] = rows.at(-1)!
      rows.pop()
    }
    this.#free.push(row)
  }

  /** Some rows as a table of their own, over works as `numberOf` has them. */
  gather(rows: readonly number[], numberOf: (work: number) => number): PairTable {
    const gathered = emptyPairTable(rows.length)
    rows.forEach((row, at) => {
      copyRow(this.table, row, gathered, at)
      gathered.a[at] = numberOf(this.table.a[row]!)
      gathered.b[at] = numberOf(this.table.b[row]!)
    })
    return gathered
  }

  #list(row: number): void {
    const { a, b } = this.table
    ;(this.#ofWork[a[row]!] ??= []).push(row)
    ;(this.#ofWork[b[row]!] ??= []).push(row)
  }

  #grow(): void {
    const larger = emptyPairTable(Math.max(256, Math.ceil(1.25 * this.table.count)))
    for (const name of columnNames) larger[name].set(this.table[name])
    this.table = larger
  }
}

function copyRow(from: PairTable, row: number, to: PairTable, at: number): void {
  for (const name of columnNames) {
    const width = columns[name]
    for (let value = 0; value < width; value++)
      to[name][at * width + value] = from[name][row * width + value]!
  }
}
