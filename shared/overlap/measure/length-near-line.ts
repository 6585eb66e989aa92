/** The part of a line that runs near another line. */
import { fillNearStretch, type Stretch } from './near-stretch.ts'
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

/** The share of the edge from (x, y) to (x + ux, y + uy) that is within `reach` of the lines of `other`. */
function shareNear(
  { shapes: { coordinates }, workRuns, runBox, isEdge, first, last }: Runs,
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
  stretches.count = 0
  for (let run = workRuns[other]!; run < workRuns[other + 1]!; run++) {
    const box = 4 * run
    if (isEdge[run] !== 0 || runBox[box]! > right || runBox[box + 2]! < left) continue
    if (runBox[box + 1]! > high || runBox[box + 3]! < low) continue
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

  /** Keeps them in the order in which they begin. */
  add(from: number, to: number): void {
    if (this.count === this.#from.length) this.#grow()
    let at = this.count++
    for (; at > 0 && this.#from[at - 1]! > from; at--) {
      this.#from[at] = this.#from[at - 1]!
      this.#to[at] = this.#to[at - 1]!
    }
    this.#from[at] = from
    this.#to[at] = to
  }

  /** The share of the edge that the stretches cover together. */
  joined(): number {
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
