/** Walks over the edges of one work that come near a box, without looking at the runs that do not. */
import type { DrawnOnce } from './drawn-once.ts'
import { nextRunNear } from './run-groups.ts'
import type { Runs } from './runs.ts'

type SeeEdge = (x1: number, y1: number, x2: number, y2: number) => void

/**
 * Calls `see` with the edges of `work` of which the boxes meet the box; `ofAreas` says whether the edges of areas are
 * meant or those of lines. A box with minX > maxX meets nothing.
 */
export function eachEdge(
  runs: Runs,
  work: number,
  ofAreas: boolean,
  box: { minX: number; minY: number; maxX: number; maxY: number },
  see: SeeEdge,
): void {
  const { workRuns, isEdge, first, last } = runs
  const { coordinates } = runs.shapes
  const { minX, minY, maxX, maxY } = box
  const endRun = workRuns[work + 1]!
  for (let run = workRuns[work]!; run < endRun; run++) {
    run = nextRunNear(runs, work, run, minX, minY, maxX, maxY)
    if (run === endRun) break
    if ((isEdge[run] !== 0) !== ofAreas) continue
    for (let at = 2 * first[run]!; at < 2 * last[run]!; at += 2) {
      const x1 = coordinates[at]!
      const x2 = coordinates[at + 2]!
      if ((x1 < minX && x2 < minX) || (x1 > maxX && x2 > maxX)) continue
      const y1 = coordinates[at + 1]!
      const y2 = coordinates[at + 3]!
      if ((y1 < minY && y2 < minY) || (y1 > maxY && y2 > maxY)) continue
      see(x1, y1, x2, y2)
    }
  }
}

/** Calls `see` with the edges of the lines of `work` that come near the box, each stretch of street once. */
export function eachLineEdge(
  runs: Runs,
  drawnOnce: DrawnOnce,
  work: number,
  box: { minX: number; minY: number; maxX: number; maxY: number },
  see: SeeEdge,
): void {
  const once = drawnOnce.get(work)
  if (once === undefined) eachEdge(runs, work, false, box, see)
  else for (let at = 0; at < once.length; at += 4) see(once[at]!, once[at + 1]!, once[at + 2]!, once[at + 3]!)
}

/** The box around an edge, `by` metres wider on every side. */
export function boxAround(x1: number, y1: number, x2: number, y2: number, by: number) {
  return {
    minX: Math.min(x1, x2) - by,
    minY: Math.min(y1, y2) - by,
    maxX: Math.max(x1, x2) + by,
    maxY: Math.max(y1, y2) + by,
  }
}

/** The box around a whole work, `by` metres wider on every side. */
export function boxOfWork({ workBox }: Runs, work: number, by: number) {
  return boxAround(
    workBox[4 * work]!,
    workBox[4 * work + 1]!,
    workBox[4 * work + 2]!,
    workBox[4 * work + 3]!,
    by,
  )
}
