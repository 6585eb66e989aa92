/** What stands apart in an awake project: told again when a change comes near anything that is noise. */
import type { WorkId } from '../../domain/ids.ts'
import type { Pair, StandingApart } from '../../domain/overlap.ts'
import type { LiveParts } from '../live/live-change.ts'
import { isTie } from '../clusters/tie-order.ts'
import { standingApart } from '../clusters/standing-apart.ts'

export class AwakeApart {
  readonly #parts: Pick<LiveParts, 'works' | 'pairs'>
  #list: StandingApart[]
  #mayChange = false

  constructor(parts: Pick<LiveParts, 'works' | 'pairs'>) {
    this.#parts = parts
    this.#list = standingApart(parts.works, parts.pairs.table)
  }

  list(): StandingApart[] {
    return this.#list
  }

  /** Before these works are edited. */
  before(edited: readonly WorkId[]): void {
    const told = new Set(this.#list.flatMap(({ works }) => works))
    this.#mayChange = edited.some((work) => told.has(work) || this.#isNoisy(work))
  }

  /** When all is changed; `pairs` are those that came, went or became others. Answers whether it is told otherwise. */
  change(pairs: readonly Pair[]): boolean {
    const works = new Set(pairs.flatMap(({ a, b }) => [a, b]))
    const isNear = pairs.some(({ noise }) => noise !== null) || [...works].some((work) => this.#isNoisy(work))
    if (!this.#mayChange && !isNear) return false
    this.#list = this.#readAgain()
    return true
  }

  #isNoisy(work: WorkId): boolean {
    const { works, pairs } = this.#parts
    const number = works.numberOf(work)
    return number !== undefined && pairs.of(number).some((row) => pairs.table.noise[row] !== 0)
  }

  /** Of a few of all works it is asked whether they are joined. */
  #readAgain(): StandingApart[] {
    const { works, pairs } = this.#parts
    const { table } = pairs
    return standingApart(works, table, (work) => pairs.of(work).some((row) => isTie(table, row)))
  }
}
