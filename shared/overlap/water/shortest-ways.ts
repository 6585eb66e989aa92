/** The straight ways from one work to another that are as short as any: between two walls side by side there are many. */
import type { Runs } from '../measure/runs.ts'

/** Metres that a way may be longer and still be as short: what is drawn is not more exact. */
const alike = 0.001

/**
 * Whether `test` holds for every shortest way between works `a` and `b`, which lie `distance` > 0 metres apart; false at
 * the first that fails, and when there is none. Of two edges side by side both ends and the middle are looked at. The same for
 * `b` and `a`, but for the direction of the ways.
 */
export function everyShortestWay(
  runs: Runs,
  a: number,
  b: number,
  distance: number,
  test: (x1: number, y1: number, x2: number, y2: number) => boolean,
): boolean {
  const reach = distance + alike
  let found = false
  for (const runA of runsNear(runs, a, runs.workBox, b, reach))
    for (const runB of runsNear(runs, b, runs.runBox, runA, reach))
      for (const edgeA of edgesNear(runs, runA, runB, reach))
        for (const edgeB of edgesNear(runs, runB, runA, reach)) {
          if (areApart(edgeA, edgeB, reach)) continue
          const ways = waysBetween(edgeA, edgeB, reach)
          if (!ways.every((way) => test(...way))) return false
          found ||= ways.length > 0
        }
  return found
}

type Edge = readonly [x1: number, y1: number, x2: number, y2: number]

/** Runs of a work that come within `reach` of box `other` of `boxes`. */
function* runsNear(
  { workRuns, runBox }: Runs,
  work: number,
  boxes: Float64Array,
  other: number,
  reach: number,
): Iterable<number> {
  for (let run = workRuns[work]!; run < workRuns[work + 1]!; run++)
    if (
      runBox[4 * run]! <= boxes[4 * other + 2]! + reach &&
      runBox[4 * run + 2]! >= boxes[4 * other]! - reach &&
      runBox[4 * run + 1]! <= boxes[4 * other + 3]! + reach &&
      runBox[4 * run + 3]! >= boxes[4 * other + 1]! - reach
    )
      yield run
}

/** Edges of a run that come within `reach` of the box of another; a point is an edge without length. */
function* edgesNear({ shapes, first, last, runBox }: Runs, run: number, other: number, reach: number) {
  const { coordinates } = shapes
  for (let vertex = first[run]!; vertex < last[run]! || vertex === first[run]; vertex++) {
    const next = Math.min(vertex + 1, last[run]!)
    const edge: Edge = [
      coordinates[2 * vertex]!,
      coordinates[2 * vertex + 1]!,
      coordinates[2 * next]!,
      coordinates[2 * next + 1]!,
    ]
    if (
      Math.min(edge[0], edge[2]) <= runBox[4 * other + 2]! + reach &&
      Math.max(edge[0], edge[2]) >= runBox[4 * other]! - reach &&
      Math.min(edge[1], edge[3]) <= runBox[4 * other + 3]! + reach &&
      Math.max(edge[1], edge[3]) >= runBox[4 * other + 1]! - reach
    )
      yield edge
  }
}

/** Whether the boxes around two edges lie more than `reach` apart: most do, and need no measuring. */
function areApart(a: Edge, b: Edge, reach: number): boolean {
  return (
    Math.min(a[0], a[2]) - Math.max(b[0], b[2]) > reach ||
    Math.min(b[0], b[2]) - Math.max(a[0], a[2]) > reach ||
    Math.min(a[1], a[3]) - Math.max(b[1], b[3]) > reach ||
    Math.min(b[1], b[3]) - Math.max(a[1], a[3]) > reach
  )
}

/** From an end of one edge to the other edge, where that is as short as any; and halfway between the outer two. */
function waysBetween(a: Edge, b: Edge, reach: number): Edge[] {
  const [ax, ay, bx, by] = a
  const [cx, cy, dx, dy] = b
  const ways = [
    ...[nearestOn(b, ax, ay), nearestOn(b, bx, by)].map(([x, y], end): Edge =>
      end === 0 ? [ax, ay, x, y] : [bx, by, x, y],
    ),
    ...[nearestOn(a, cx, cy), nearestOn(a, dx, dy)].map(([x, y], end): Edge =>
      end === 0 ? [x, y, cx, cy] : [x, y, dx, dy],
    ),
  ].filter((way) => lengthOf(way) <= reach)
  const [one, ...others] = ways
  const far = one && others.reduce((most, way) => (apart(one, way) > apart(one, most) ? way : most), one)
  if (!one || !far || apart(one, far) === 0) return ways
  const middle: Edge = [
    (one[0] + far[0]) / 2,
    (one[1] + far[1]) / 2,
    (one[2] + far[2]) / 2,
    (one[3] + far[3]) / 2,
  ]
  return lengthOf(middle) <= reach ? [...ways, middle] : ways
}

function nearestOn([x1, y1, x2, y2]: Edge, x: number, y: number): readonly [number, number] {
  const [ux, uy] = [x2 - x1, y2 - y1]
  const squared = ux * ux + uy * uy
  const along = squared === 0 ? 0 : ((x - x1) * ux + (y - y1) * uy) / squared
  const share = Math.min(1, Math.max(0, along))
  return [x1 + share * ux, y1 + share * uy]
}

function lengthOf([x1, y1, x2, y2]: Edge): number {
  return Math.hypot(x2 - x1, y2 - y1)
}

/** How far two ways lie apart where they begin. */
function apart(one: Edge, two: Edge): number {
  return Math.hypot(one[0] - two[0], one[1] - two[1])
}
