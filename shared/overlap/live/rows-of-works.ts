/** Per work the rows of a table that it stands in. */
import type { PairTable } from '../pairs/pair-table.ts'

type WorksOfRows = Pick<PairTable, 'a' | 'b'>

const noRows: readonly number[] = []

export class RowsOfWorks {
  /** How many works there were to begin with. */
  readonly works: number
  readonly #ofWork: (number[] | undefined)[]

  constructor(works: number) {
    this.works = works
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
