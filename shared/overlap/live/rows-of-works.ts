/** Per work the rows of a table that it stands in. */
import type { PairTable } from '../pairs/pair-table.ts'

type WorksOfRows = Pick<PairTable, 'a' | 'b'>

const noRows: readonly number[] = []

export class RowsOfWorks {
  readonly #ofWork: (number[] | undefined)[]

  /** `works`: how many there are to begin with. */
  constructor(works: number) {
    this.#ofWork = Array.from({ length: works })
  }

  of(work: number): readonly number[] {
    return this.#ofWork[work] ?? noRows
  }

  add({ a, b }: WorksOfRows, row: number): void {
    ;(this.#ofWork[a[row]!] ??= []).push(row)
    ;(this.#ofWork[b[row]!] ??= []).push(row)
  }

  remove({ a, b }: WorksOfRows, row: number): void {
    for (const work of [a[row]!, b[row]!]) {
      const rows = this.#ofWork[work]!
      rows[rows.indexOf(row)] = rows.at(-1)!
      rows.pop()
    }
  }
}
