/** Joins works into conversations that fit a table: not too wide, not too long, the strongest ties first. */
import type { OverlapSettings } from '../../domain/overlap.ts'
import { noDay, openEnd, openStart } from '../pairs/overlap-input.ts'
import type { ScoredWork } from '../score.ts'

/** Works that can be joined, by their index. */
interface JoinableWorks {
  /** minX, minY, maxX, maxY of each, in metres. */
  readonly boxes: Float64Array
  readonly scored: readonly Pick<ScoredWork, 'startDay' | 'endDay'>[]
  /** 1: too large for any conversation; it stays by itself. */
  readonly standsApart: Uint8Array
}

/** Per tie the indexes of its two works, in the order in which they are tried. */
export interface Ties {
  readonly a: Uint32Array
  readonly b: Uint32Array
}

/** `clusterOf` a work without any tie. */
export const noCluster = -1

const daysPerYear = 365.25

/**
 * Joins along `ties`, strongest first as given, and answers per work the index of a work that stands for its cluster:
 * the same for all works of one cluster, itself for a work all of whose ties were refused, {@link noCluster} without ties.
 *
 * A merge is refused when the merged cluster would be more than `across` metres across (the diagonal of the box
 * around it) or last more than `years` from its first start to its last end (open and missing dates left out). A
 * single work that is wider or longer than that by itself cannot be cut: it sets the limit for the cluster it is in.
 */
export function joinClusters(
  works: JoinableWorks,
  ties: Ties,
  { across, years }: OverlapSettings['cluster'],
): Int32Array {
  const groups = new Groups(works, across, years * daysPerYear)
  for (let tie = 0; tie < ties.a.length; tie++) groups.join(ties.a[tie]!, ties.b[tie]!)
  return groups.finish()
}

/** Groups of works with their extents: the index of one work stands for the whole group. */
class Groups {
  /** The work above each in its group's tree; itself at the top, {@link noCluster} while it has no tie. */
  readonly #above: Int32Array
  readonly #size: Uint32Array
  readonly #standsApart: Uint8Array
  readonly #boxes: Float64Array
  /** First and last day; Infinity and -Infinity while no date is known. */
  readonly #start: Float64Array
  readonly #end: Float64Array
  /** Width and duration that a group may have: those of its widest and longest work when they are more than the limit. */
  readonly #mostMetres: Float64Array
  readonly #mostDays: Float64Array

  constructor({ boxes, scored, standsApart }: JoinableWorks, metres: number, days: number) {
    const count = scored.length
    this.#above = new Int32Array(count).fill(noCluster)
    this.#size = new Uint32Array(count).fill(1)
    this.#standsApart = standsApart
    this.#boxes = boxes.slice(0, 4 * count)
    this.#start = Float64Array.from(scored, ({ startDay, endDay }) => firstKnown(startDay, endDay))
    this.#end = Float64Array.from(scored, ({ startDay, endDay }) => lastKnown(startDay, endDay))
    this.#mostMetres = new Float64Array(count)
    this.#mostDays = new Float64Array(count)
    for (let work = 0; work < count; work++) {
      this.#mostMetres[work] = Math.max(metres, this.#across(work, work))
      this.#mostDays[work] = Math.max(days, this.#end[work]! - this.#start[work]!)
    }
  }

  join(a: number, b: number): void {
    const [one, two] = [this.#top(a), this.#top(b)]
    if (one === two || !this.#fits(one, two)) return
    if (this.#size[one]! < this.#size[two]!) this.#merge(two, one)
    else this.#merge(one, two)
  }

  finish(): Int32Array {
    for (let work = 0; work < this.#above.length; work++)
      if (this.#above[work] !== noCluster) this.#above[work] = this.#top(work)
    return this.#above
  }

  #top(work: number): number {
    const above = this.#above
    if (above[work] === noCluster) above[work] = work
    let at = work
    while (above[at] !== at) at = above[at] = above[above[at]!]!
    return at
  }

  #fits(one: number, two: number): boolean {
    if (this.#standsApart[one] !== 0 || this.#standsApart[two] !== 0) return false
    if (this.#across(one, two) > Math.max(this.#mostMetres[one]!, this.#mostMetres[two]!)) return false
    const days = Math.max(this.#end[one]!, this.#end[two]!) - Math.min(this.#start[one]!, this.#start[two]!)
    return days <= Math.max(this.#mostDays[one]!, this.#mostDays[two]!)
  }

  #across(one: number, two: number): number {
    const boxes = this.#boxes
    const [i, j] = [4 * one, 4 * two]
    return Math.hypot(
      Math.max(boxes[i + 2]!, boxes[j + 2]!) - Math.min(boxes[i]!, boxes[j]!),
      Math.max(boxes[i + 3]!, boxes[j + 3]!) - Math.min(boxes[i + 1]!, boxes[j + 1]!),
    )
  }

  #merge(into: number, from: number): void {
    const boxes = this.#boxes
    for (const side of [0, 1]) {
      boxes[4 * into + side] = Math.min(boxes[4 * into + side]!, boxes[4 * from + side]!)
      boxes[4 * into + side + 2] = Math.max(boxes[4 * into + side + 2]!, boxes[4 * from + side + 2]!)
    }
    this.#start[into] = Math.min(this.#start[into]!, this.#start[from]!)
    this.#end[into] = Math.max(this.#end[into]!, this.#end[from]!)
    this.#mostMetres[into] = Math.max(this.#mostMetres[into]!, this.#mostMetres[from]!)
    this.#mostDays[into] = Math.max(this.#mostDays[into]!, this.#mostDays[from]!)
    this.#size[into]! += this.#size[from]!
    this.#above[from] = into
  }
}

function firstKnown(startDay: number, endDay: number): number {
  if (isKnown(startDay)) return startDay
  return isKnown(endDay) ? endDay : Infinity
}

function lastKnown(startDay: number, endDay: number): number {
  if (isKnown(endDay)) return endDay
  return isKnown(startDay) ? startDay : -Infinity
}

function isKnown(day: number): boolean {
  return day !== noDay && day !== openStart && day !== openEnd
}
