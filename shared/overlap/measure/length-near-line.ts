/** The part of a line that runs near another line. */
import { boxAround, boxOfWork, eachEdge } from './edges.ts'
import { fillNearStretch, type Stretch } from './near-stretch.ts'
import type { Runs } from './runs.ts'

/**
 * Metres of the lines of work `line` within `near` metres of the lines of work `other`: each edge of `line` meets what is
 * near an edge of `other` in one stretch, and the stretches are joined before they are added up.
 */
export function lengthNearLine(runs: Runs, line: number, other: number, near: number): number {
  const reach = near + runs.tolerance
  const stretches = new Stretches()
  let total = 0
  eachEdge(runs, line, false, boxOfWork(runs, other, reach), (x1, y1, x2, y2) => {
    const [ux, uy] = [x2 - x1, y2 - y1]
    if (ux === 0 && uy === 0) return
    stretches.clear()
    eachEdge(runs, other, false, boxAround(x1, y1, x2, y2, reach), (cx, cy, dx, dy) => {
      fillNearStretch(stretch, x1 - cx, y1 - cy, ux, uy, dx - cx, dy - cy, reach)
      if (stretch.from < stretch.to) stretches.add(stretch.from, stretch.to)
    })
    total += stretches.joined() * Math.hypot(ux, uy)
  })
  return total
}

const stretch: Stretch = { from: 0, to: 0 }

/** Stretches of one edge as shares of it, gathered and then joined. The same object serves every edge of a line. */
class Stretches {
  readonly #found: [from: number, to: number][] = []

  clear(): void {
    this.#found.length = 0
  }

  add(from: number, to: number): void {
    this.#found.push([from, to])
  }

  /** The share of the edge that the stretches cover together. */
  joined(): number {
    this.#found.sort((a, b) => a[0] - b[0])
    let covered = 0
    let reached = 0
    for (const [from, to] of this.#found) {
      if (to <= reached) continue
      covered += to - Math.max(from, reached)
      reached = to
    }
    return covered
  }
}
