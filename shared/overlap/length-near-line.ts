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
  let total = 0
  eachEdge(runs, line, false, boxOfWork(runs, other, reach), (x1, y1, x2, y2) => {
    const stretches: Stretch[] = []
    eachEdge(runs, other, false, boxAround(x1, y1, x2, y2, reach), (cx, cy, dx, dy) => {
      const stretch = stretchNear(x1 - cx, y1 - cy, x2 - x1, y2 - y1, dx - cx, dy - cy, reach)
      if (stretch) stretches.push(stretch)
    })
    total += joined(stretches) * Math.hypot(x2 - x1, y2 - y1)
  })
  return total
}

/** From and to, as shares of an edge. */
type Stretch = [from: number, to: number]

/** Where the edge from w to w + u is within `near` of the edge from 0 to v; null where it never is. */
function stretchNear(
  wx: number,
  wy: number,
  ux: number,
  uy: number,
  vx: number,
  vy: number,
  near: number,
): Stretch | null {
  const found = [inDisc(wx, wy, ux, uy, near), inDisc(wx - vx, wy - vy, ux, uy, near)]
  const length = Math.hypot(vx, vy)
  if (length > 0) {
    // In coordinates along and across the other edge its strip is a box.
    const along = between((wx * vx + wy * vy) / length, (ux * vx + uy * vy) / length, 0, length)
    const across = between((vx * wy - vy * wx) / length, (vx * uy - vy * ux) / length, -near, near)
    found.push(common(along, across))
  }
  const stretches = found.map((stretch) => common(stretch, [0, 1])).filter((stretch) => stretch !== null)
  if (stretches.length === 0) return null
  return [
    Math.min(...stretches.map((stretch) => stretch[0])),
    Math.max(...stretches.map((stretch) => stretch[1])),
  ]
}

/** For which t the position w + t·u lies in the disc around 0. */
function inDisc(wx: number, wy: number, ux: number, uy: number, radius: number): Stretch | null {
  const uu = ux * ux + uy * uy
  if (uu === 0) return null
  const middle = -(wx * ux + wy * uy) / uu
  const offX = wx + middle * ux
  const offY = wy + middle * uy
  const left = radius * radius - (offX * offX + offY * offY)
  if (left < 0) return null
  const half = Math.sqrt(left / uu)
  return [middle - half, middle + half]
}

/** For which t the value start + t·step lies between low and high. */
function between(start: number, step: number, low: number, high: number): Stretch | null {
  if (step === 0) return start >= low && start <= high ? [-Infinity, Infinity] : null
  const one = (low - start) / step
  const two = (high - start) / step
  return one < two ? [one, two] : [two, one]
}

function common(a: Stretch | null, b: Stretch | null): Stretch | null {
  if (!a || !b) return null
  const from = Math.max(a[0], b[0])
  const to = Math.min(a[1], b[1])
  return from <= to ? [from, to] : null
}

/** The share of the edge that the stretches cover together. */
function joined(stretches: Stretch[]): number {
  stretches.sort((a, b) => a[0] - b[0])
  let covered = 0
  let reached = 0
  for (const [from, to] of stretches) {
    if (to <= reached) continue
    covered += to - Math.max(from, reached)
    reached = to
  }
  return covered
}
