/** How far clusters reach in place and in time, and which of them still fit one table together. */
import type { OverlapSettings } from '../../domain/overlap.ts'
import { yearsLater } from '../../time/day-number.ts'
import { noDay, openEnd, openStart } from '../pairs/overlap-input.ts'
import type { ScoredWork } from '../score.ts'

type InTime = Pick<ScoredWork, 'startDay' | 'endDay'>

/** Of each cluster minX, minY, maxX, maxY in metres, its first and its last day: side by side, they are read together. */
const sides = 6

export class ClusterExtents {
  #extents: Float64Array
  readonly #squaredAcross: number
  readonly #years: number
  /** So many days are never more than `years`, and so many always are: most need no calendar. */
  readonly #surelyShort: number
  readonly #surelyLong: number

  /** Room for `count` clusters; more find room when they are set. */
  constructor(count: number, { across, years }: OverlapSettings['cluster']) {
    this.#extents = new Float64Array(sides * count)
    this.#squaredAcross = across * across
    this.#years = years
    this.#surelyShort = 365 * Math.floor(years)
    this.#surelyLong = 366 * (Math.floor(years) + 1)
  }

  /** A cluster of one pair: its place stands in `places` from `from`, its days are those of {@link firstDay} and {@link lastDay}. */
  set(cluster: number, places: Float64Array, from: number, firstDay: number, lastDay: number): void {
    const at = sides * cluster
    if (at + sides > this.#extents.length) this.#grow(at + sides)
    const extents = this.#extents
    extents[at] = places[from]!
    extents[at + 1] = places[from + 1]!
    extents[at + 2] = places[from + 2]!
    extents[at + 3] = places[from + 3]!
    extents[at + 4] = firstDay
    extents[at + 5] = lastDay
  }

  /** Whether two clusters would make one that is neither too wide nor too long; with itself: whether it is that alone. */
  fit(one: number, two: number): boolean {
    const extents = this.#extents
    const [i, j] = [sides * one, sides * two]
    const width = Math.max(extents[i + 2]!, extents[j + 2]!) - Math.min(extents[i]!, extents[j]!)
    const height = Math.max(extents[i + 3]!, extents[j + 3]!) - Math.min(extents[i + 1]!, extents[j + 1]!)
    if (width * width + height * height > this.#squaredAcross) return false
    const start = Math.min(extents[i + 4]!, extents[j + 4]!)
    const end = Math.max(extents[i + 5]!, extents[j + 5]!)
    if (end - start <= this.#surelyShort) return true
    return end - start <= this.#surelyLong && end <= yearsLater(start, this.#years)
  }

  /** Cluster `into` takes over what `from` reaches. */
  join(into: number, from: number): void {
    const extents = this.#extents
    const [i, j] = [sides * into, sides * from]
    extents[i] = Math.min(extents[i]!, extents[j]!)
    extents[i + 1] = Math.min(extents[i + 1]!, extents[j + 1]!)
    extents[i + 2] = Math.max(extents[i + 2]!, extents[j + 2]!)
    extents[i + 3] = Math.max(extents[i + 3]!, extents[j + 3]!)
    extents[i + 4] = Math.min(extents[i + 4]!, extents[j + 4]!)
    extents[i + 5] = Math.max(extents[i + 5]!, extents[j + 5]!)
  }

  #grow(least: number): void {
    const larger = new Float64Array(Math.max(64 * sides, least, 2 * this.#extents.length))
    larger.set(this.#extents)
    this.#extents = larger
  }
}

/**
 * The days of which a conversation has to take account. A period that is open at one side can come as late (as early) as the
 * others want, so that it holds a conversation to its known bound and no further.
 */
export function firstDay({ startDay, endDay }: InTime): number {
  if (startDay === noDay || endDay === openEnd) return Infinity
  return startDay === openStart ? endDay : startDay
}

export function lastDay({ startDay, endDay }: InTime): number {
  if (startDay === noDay || startDay === openStart) return -Infinity
  return endDay === openEnd ? startDay : endDay
}
