/** The part of a line that runs near another line. */
import { boxAround, boxOfWork, eachEdge } from './edges.ts'
import type { Runs } from './runs.ts'

/**
 * Metres of the lines of work `line` within `near` metres of the lines of work `other`. Exact: what lies within
 * `near` of one straight edge is convex (two discs and the strip between them), so each edge of `line` meets it in one
 * stretch, and the stretches are joined before they are added up.
 */
export function lengthNearLine(runs: Runs, line: number, other: number, near: number): number {
  const reach = near + runs.tolerance
  const stretches = new Stretches()
  let total = 0
  eachEdge(runs, line, false, boxOfWork(runs, other, reach), (x1, y1, x2, y2) => {
    stretches.clear()
    eachEdge(runs, other, false, boxAround(x1, y1, x2, y2, reach), (cx, cy, dx, dy) => {
      addStretchNear(stretches, x1 - cx, y1 - cy, x2 - x1, y2 - y1, dx - cx, dy - cy, reach)
    })
    total += stretches.joined() * Math.hypot(x2 - x1, y2 - y1)
  })
  return total
}

/** Adds where the edge from w to w + u is within `near` of the edge from 0 to v, as shares of the edge. */
function addStretchNear(
  stretches: Stretches,
  wx: number,
  wy: number,
  ux: number,
  uy: number,
  vx: number,
  vy: number,
  near: number,
): void {
  const uu = ux * ux + uy * uy
  if (uu === 0) return
  stretches.begin()
  widenByDisc(stretches, wx, wy, ux, uy, uu, near)
  widenByDisc(stretches, wx - vx, wy - vy, ux, uy, uu, near)
  widenByStrip(stretches, wx, wy, ux, uy, vx, vy, near)
  stretches.end()
}

/** Widens by the positions w + t·u that lie in the disc around 0. */
function widenByDisc(
  stretches: Stretches,
  wx: number,
  wy: number,
  ux: number,
  uy: number,
  uu: number,
  radius: number,
): void {
  const middle = -(wx * ux + wy * uy) / uu
  const offX = wx + middle * ux
  const offY = wy + middle * uy
  const left = radius * radius - (offX * offX + offY * offY)
  if (left < 0) return
  const half = Math.sqrt(left / uu)
  stretches.widen(middle - half, middle + half)
}

/** Widens by the positions w + t·u beside the edge from 0 to v: along it between its ends, across it within `near`. */
function widenByStrip(
  stretches: Stretches,
  wx: number,
  wy: number,
  ux: number,
  uy: number,
  vx: number,
  vy: number,
  near: number,
): void {
  const length = Math.hypot(vx, vy)
  if (length === 0) return
  const along = (wx * vx + wy * vy) / length
  const alongStep = (ux * vx + uy * vy) / length
  const across = (vx * wy - vy * wx) / length
  const acrossStep = (vx * uy - vy * ux) / length
  const from = Math.max(entry(along, alongStep, 0, length), entry(across, acrossStep, -near, near))
  const to = Math.min(leave(along, alongStep, 0, length), leave(across, acrossStep, -near, near))
  if (from <= to) stretches.widen(from, to)
}

/** The first t at which start + t·step is between low and high; Infinity when it never is. */
function entry(start: number, step: number, low: number, high: number): number {
  if (step === 0) return start >= low && start <= high ? -Infinity : Infinity
  return ((step > 0 ? low : high) - start) / step
}

/** The last such t; -Infinity when there is none. */
function leave(start: number, step: number, low: number, high: number): number {
  if (step === 0) return start >= low && start <= high ? Infinity : -Infinity
  return ((step > 0 ? high : low) - start) / step
}

/** Stretches of one edge as shares of it, gathered and then joined. The same object serves every edge of a line. */
class Stretches {
  readonly #found: [from: number, to: number][] = []
  #from = Infinity
  #to = -Infinity

  clear(): void {
    this.#found.length = 0
  }

  begin(): void {
    this.#from = Infinity
    this.#to = -Infinity
  }

  widen(from: number, to: number): void {
    if (from < this.#from) this.#from = from
    if (to > this.#to) this.#to = to
  }

  end(): void {
    const from = Math.max(this.#from, 0)
    const to = Math.min(this.#to, 1)
    if (from < to) this.#found.push([from, to])
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
