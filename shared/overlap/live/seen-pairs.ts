/** Pairs of a live project as people see them. During one change most of them are looked at before and after it. */
import type { Pair } from '../../domain/overlap.ts'
import { pairAt } from '../pairs/pair-at.ts'
import type { LivePairs } from './live-pairs.ts'
import type { LiveWorks } from './live-works.ts'

export class SeenPairs {
  readonly #works: LiveWorks
  readonly #pairs: LivePairs
  readonly #seen = new Map<number, Pair>()

  constructor(works: LiveWorks, pairs: LivePairs) {
    this.#works = works
    this.#pairs = pairs
  }

  /** The pair of a row as it is now. */
  of(row: number): Pair {
    const seen = this.#seen.get(row)
    if (seen) return seen
    const pair = pairAt(this.#works, this.#pairs.table, row)
    this.#seen.set(row, pair)
    return pair
  }

  /** The pairs of rows, ordered by the ids of their works. */
  inOrder(rows: Iterable<number>): Pair[] {
    const { a, b } = this.#pairs.table
    const { ids } = this.#works
    return Array.from(rows)
      .sort((one, two) => ids.between(a[one]!, a[two]!) || ids.between(b[one]!, b[two]!))
      .map((row) => this.of(row))
  }

  /** A row that goes, or is about to be another pair. */
  forget(row: number): void {
    this.#seen.delete(row)
  }

  /** A project has many more pairs than one change looks at. */
  forgetAll(): void {
    this.#seen.clear()
  }
}
