/** The part of a work's lines that something covers: of each edge the stretches are gathered, joined and added up. */
import type { DrawnOnce } from './drawn-once.ts'
import { boxOfWork, eachLineEdge } from './edges.ts'
import type { Runs } from './runs.ts'
import { Stretches } from './stretches.ts'

/** Adds to the stretches what of the edge from (x1, y1) to (x2, y2) is covered. */
export type CoverEdge = (stretches: Stretches, x1: number, y1: number, x2: number, y2: number) => void

/** Metres of the lines of work `line` that `cover` covers by what lies within `reach` of work `other`. */
export function lengthAlong(
  runs: Runs,
  drawnOnce: DrawnOnce,
  line: number,
  other: number,
  reach: number,
  cover: CoverEdge,
): number {
  let total = 0
  eachLineEdge(runs, drawnOnce, line, boxOfWork(runs, other, reach), (x1, y1, x2, y2) => {
    stretches.clear()
    cover(stretches, x1, y1, x2, y2)
    const share = stretches.joined()
    if (share > 0) total += share * Math.hypot(x2 - x1, y2 - y1)
  })
  return total
}

// Filled anew for every edge: making it each time would cost more than what it saves.
const stretches = new Stretches()
