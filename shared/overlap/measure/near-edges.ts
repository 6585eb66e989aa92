/**
 * The few edges of a work that come near another, side by side: two works that cross meet with a handful of their edges, and
 * looking at those again and again should not mean going through all that the works have.
 */
import { nextRunNear } from './run-groups.ts'
import type { Runs } from './runs.ts'

const roomToBegin = 256

export class NearEdges {
  count = 0
  /** x1, y1, x2, y2 of each; a point is an edge that ends where it begins. */
  ends = new Float64Array(4 * roomToBegin)
  /** The box around all of them; empty (min > max) when there are none. */
  minX = Infinity
  minY = Infinity
  maxX = -Infinity
  maxY = -Infinity

  /** Takes the edges of a work of which the boxes meet this box, in their order. */
  gather(runs: Runs, work: number, left: number, low: number, right: number, high: number): void {
    const { workRuns, first, last } = runs
    const { coordinates } = runs.shapes
    const endRun = workRuns[work + 1]!
    this.count = 0
    for (let run = workRuns[work]!; run < endRun; run++) {
      run = nextRunNear(runs, work, run, left, low, right, high)
      if (run === endRun) break
      const end = 2 * last[run]!
      let at = 2 * first[run]!
      this.#makeRoom(1 + (end - at) / 2)
      let x1 = coordinates[at]!
      let y1 = coordinates[at + 1]!
      do {
        if (at < end) at += 2
        const x2 = coordinates[at]!
        const y2 = coordinates[at + 1]!
        if (!isAway(x1, x2, left, right) && !isAway(y1, y2, low, high)) this.#add(x1, y1, x2, y2)
        x1 = x2
        y1 = y2
      } while (at < end)
    }
    this.#measure()
  }

  /** Leaves those of which the boxes meet this box; answers whether others went. */
  keep(left: number, low: number, right: number, high: number): boolean {
    if (this.minX >= left && this.minY >= low && this.maxX <= right && this.maxY <= high) return false
    const { ends, count } = this
    this.count = 0
    for (let at = 0; at < 4 * count; at += 4) {
      const x1 = ends[at]!
      const y1 = ends[at + 1]!
      const x2 = ends[at + 2]!
      const y2 = ends[at + 3]!
      if (!isAway(x1, x2, left, right) && !isAway(y1, y2, low, high)) this.#add(x1, y1, x2, y2)
    }
    if (this.count === count) return false
    this.#measure()
    return true
  }

  #add(x1: number, y1: number, x2: number, y2: number): void {
    const at = 4 * this.count++
    const { ends } = this
    ends[at] = x1
    ends[at + 1] = y1
    ends[at + 2] = x2
    ends[at + 3] = y2
  }

  #measure(): void {
    const { ends, count } = this
    let minX = Infinity
    let minY = Infinity
    let maxX = -Infinity
    let maxY = -Infinity
    for (let at = 0; at < 4 * count; at += 2) {
      const x = ends[at]!
      const y = ends[at + 1]!
      if (x < minX) minX = x
      if (x > maxX) maxX = x
      if (y < minY) minY = y
      if (y > maxY) maxY = y
    }
    this.minX = minX
    this.minY = minY
    this.maxX = maxX
    this.maxY = maxY
  }

  #makeRoom(more: number): void {
    if (4 * (this.count + more) <= this.ends.length) return
    const larger = new Float64Array(Math.max(2 * this.ends.length, 4 * (this.count + more)))
    larger.set(this.ends)
    this.ends = larger
  }
}

/** Whether both ends lie on the same side of what is between `from` and `to`. */
function isAway(one: number, two: number, from: number, to: number): boolean {
  return (one < from && two < from) || (one > to && two > to)
}
