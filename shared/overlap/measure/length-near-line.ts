/** The part of a line that runs near another line. */
import { fillNearStretch, type Stretch } from './near-stretch.ts'
import { nextRunNear } from './run-groups.ts'
import type { Runs } from './runs.ts'

/**
 * Metres of the lines of work `line` within `near` metres of the lines of work `other`: each edge of `line` meets what is
 * near an edge of `other` in one stretch, and the stretches are joined before they are added up.
 */
export function lengthNearLine(runs: Runs, line: number, other: number, near: number): number {
  const { shapes, workRuns, workBox, runBox, isEdge, first, last } = runs
  const { coordinates } = shapes
  const reach = near + runs.tolerance
  const left = workBox[4 * other]! - reach
  const low = workBox[4 * other + 1]! - reach
  const right = workBox[4 * other + 2]! + reach
  const high = workBox[4 * other + 3]! + reach
  let total = 0
  for (let run = workRuns[line]!; run < workRuns[line + 1]!; run++) {
    if (isEdge[run] !== 0 || runBox[4 * run]! > right || runBox[4 * run + 2]! < left) continue
    if (runBox[4 * run + 1]! > high || runBox[4 * run + 3]! < low) continue
    for (let at = 2 * first[run]!; at < 2 * last[run]!; at += 2) {
      const x = coordinates[at]!
      const y = coordinates[at + 1]!
      const ux = coordinates[at + 2]! - x
      const uy = coordinates[at + 3]! - y
      if (ux !== 0 || uy !== 0) total += shareNear(runs, other, reach, x, y, ux, uy) * Math.hypot(ux, uy)
    }
  }
  return total
}

const stretch: Stretch = { from: 0, to: 0 }
/** So many are sorted soonest by putting each in its place. */
const fewStretches = 32

/** The share of the edge from (x, y) to (x + ux, y + uy) that is within `reach` of the lines of `other`. */
function shareNear(
  runs: Runs,
  other: number,
  reach: number,
  x: number,
  y: number,
  ux: number,
  uy: number,
): number {
  const left = (ux < 0 ? x + ux : x) - reach
  const right = (ux < 0 ? x : x + ux) + reach
  const low = (uy < 0 ? y + uy : y) - reach
  const high = (uy < 0 ? y : y + uy) + reach
  const { workRuns, isEdge, first, last } = runs
  const { coordinates } = runs.shapes
  const next = (from: number) => nextRunNear(runs, other, from, left, low, right, high)
  stretches.count = 0
  for (let run = next(workRuns[other]!); run < workRuns[other + 1]!; run = next(run + 1)) {
    if (isEdge[run] !== 0) continue
    for (let at = 2 * first[run]!; at < 2 * last[run]!; at += 2) {
      const cx = coordinates[at]!
      const dx = coordinates[at + 2]!
      if ((cx < left && dx < left) || (cx > right && dx > right)) continue
      const cy = coordinates[at + 1]!
      const dy = coordinates[at + 3]!
      if ((cy < low && dy < low) || (cy > high && dy > high)) continue
      fillNearStretch(stretch, x - cx, y - cy, ux, uy, dx - cx, dy - cy, reach)
      // Nothing can be nearer than all of it.
      if (stretch.from <= 0 && stretch.to >= 1) return 1
      if (stretch.from < stretch.to) stretches.add(stretch.from, stretch.to)
    }
  }
  return stretches.joined()
}

/** Stretches of one edge as shares of it, gathered and then joined. */
class Stretches {
  count = 0
  #from = new Float64Array(64)
  #to = new Float64Array(64)

  add(from: number, to: number): void {
    if (this.count === this.#from.length) this.#grow()
    this.#from[this.count] = from
    this.#to[this.count++] = to
  }

  /** The share of the edge that the stretches cover together. */
  joined(): number {
    if (this.count > fewStretches) this.#sortMany()
    else this.#sortFew()
    let covered = 0
    let reached = 0
    for (let at = 0; at < this.count; at++) {
      const to = this.#to[at]!
      if (to <= reached) continue
      covered += to - Math.max(this.#from[at]!, reached)
      reached = to
    }
    return covered
  }

  /** In the order in which they begin. */
  #sortFew(): void {
    const [froms, tos] = [this.#from, this.#to]
    for (let next = 1; next < this.count; next++) {
      const [from, to] = [froms[next]!, tos[next]!]
      let at = next
      for (; at > 0 && froms[at - 1]! > from; at--) {
        froms[at] = froms[at - 1]!
        tos[at] = tos[at - 1]!
      }
      froms[at] = from
      tos[at] = to
    }
  }

  #sortMany(): void {
    const [from, to] = [this.#from.slice(0, this.count), this.#to.slice(0, this.count)]
    const order = Uint32Array.from(from.keys()).sort((one, two) => from[one]! - from[two]!)
    order.forEach((stretch, at) => {
      this.#from[at] = from[stretch]!
      this.#to[at] = to[stretch]!
    })
  }

  #grow(): void {
    const [from, to] = [this.#from, this.#to]
    this.#from = new Float64Array(2 * from.length)
    this.#to = new Float64Array(2 * to.length)
    this.#from.set(from)
    this.#to.set(to)
  }
}

// Filled anew for every edge: making it each time would cost more than what it saves.
const stretches = new Stretches()
