/** When works take part and how large they are, side by side in columns: what is known of a work is made when it is asked for. */
import { withRoom } from '../../bytes/with-room.ts'
import type { ByNumber } from '../../bytes/by-number.ts'
import type { WorkMeasures } from '../measure/work-measures.ts'
import type { ScoredWork } from '../score.ts'
import type { KeptWorks } from './kept-works.ts'

/** Nobody said, of what is a number of days otherwise. */
const unsaid = -1
/** Nearly all works stand in no combination: one list for all of them. */
const noCombinations: readonly string[] = []

/** Of whom it is known: what they are and what they measure stands there. */
export interface ScoredOf {
  readonly works: KeptWorks
  readonly measures: Pick<WorkMeasures, 'area' | 'length'>
}

export class KeptScores implements ByNumber<ScoredWork> {
  readonly #of: ScoredOf
  #startDay: Int32Array
  #endDay: Int32Array
  #vague: Uint8Array
  #roomBefore: Int32Array
  #roomAfter: Int32Array
  #extent: Float64Array
  readonly #combinations = new Map<number, readonly string[]>()

  constructor(of: ScoredOf, scored: readonly ScoredWork[]) {
    this.#of = of
    const count = scored.length
    this.#startDay = new Int32Array(count)
    this.#endDay = new Int32Array(count)
    this.#vague = new Uint8Array(count)
    this.#roomBefore = new Int32Array(count)
    this.#roomAfter = new Int32Array(count)
    this.#extent = new Float64Array(count)
    scored.forEach((work, number) => this.set(number, work))
  }

  get length(): number {
    return this.#of.works.length
  }

  at(number: number): ScoredWork | undefined {
    const { works, measures } = this.#of
    if (number < 0 || number >= works.length) return undefined
    const [roomBefore, roomAfter] = [this.#roomBefore[number]!, this.#roomAfter[number]!]
    return {
      kind: works.kindAt(number),
      firmness: works.firmnessAt(number),
      combinations: this.#combinations.get(number) ?? noCombinations,
      startDay: this.#startDay[number]!,
      endDay: this.#endDay[number]!,
      vague: this.#vague[number] === 1,
      roomBefore: roomBefore === unsaid ? null : roomBefore,
      roomAfter: roomAfter === unsaid ? null : roomAfter,
      area: measures.area[number]!,
      length: measures.length[number]!,
      extent: this.#extent[number]!,
    }
  }

  /** What is known of a work that stands among the works and has its measures. */
  set(number: number, scored: ScoredWork): void {
    if (number >= this.#startDay.length) this.#grow(number)
    this.#startDay[number] = scored.startDay
    this.#endDay[number] = scored.endDay
    this.#vague[number] = Number(scored.vague)
    this.#roomBefore[number] = scored.roomBefore ?? unsaid
    this.#roomAfter[number] = scored.roomAfter ?? unsaid
    this.#extent[number] = scored.extent
    if (scored.combinations.length > 0) this.#combinations.set(number, scored.combinations)
    else this.#combinations.delete(number)
  }

  #grow(number: number): void {
    const room = Math.max(64, Math.ceil(1.25 * (number + 1)))
    this.#startDay = withRoom(this.#startDay, new Int32Array(room))
    this.#endDay = withRoom(this.#endDay, new Int32Array(room))
    this.#vague = withRoom(this.#vague, new Uint8Array(room))
    this.#roomBefore = withRoom(this.#roomBefore, new Int32Array(room))
    this.#roomAfter = withRoom(this.#roomAfter, new Int32Array(room))
    this.#extent = withRoom(this.#extent, new Float64Array(room))
  }
}
