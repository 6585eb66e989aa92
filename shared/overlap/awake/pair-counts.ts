/** How many pairs mean what, kept while pairs come and go. */
import type { OverlapAnswer, Pair } from '../../domain/overlap.ts'
import { outcomeBits, type PairTable } from '../pairs/pair-table.ts'

type Counted = Pick<OverlapAnswer, 'counts' | 'noise'>

export class PairCounts {
  readonly #counts = { opportunity: 0, conflict: 0, digRest: 0 }
  readonly #noise = { opportunity: 0, conflict: 0, digRest: 0 }

  constructor(table: PairTable) {
    for (let pair = 0; pair < table.count; pair++) {
      const to = table.noise[pair] === 0 ? this.#counts : this.#noise
      for (const outcome of ['opportunity', 'conflict', 'digRest'] as const)
        if ((table.outcomes[pair]! & outcomeBits[outcome]) !== 0) to[outcome]++
    }
  }

  change(were: readonly Pair[], become: readonly Pair[]): void {
    this.#add(were, -1)
    this.#add(become, 1)
  }

  /** `digRest` is of pairs. */
  read(): Counted {
    return { counts: { ...this.#counts }, noise: { ...this.#noise } }
  }

  #add(pairs: readonly Pair[], times: number): void {
    for (const { noise, outcomes } of pairs)
      for (const outcome of outcomes) (noise === null ? this.#counts : this.#noise)[outcome] += times
  }
}
