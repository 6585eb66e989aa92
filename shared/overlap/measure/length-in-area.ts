/** The part of a line that runs inside an area. */
import type { DrawnOnce } from './drawn-once.ts'
import { boxAround, eachEdge } from './edges.ts'
import { isInsideArea } from './inside-area.ts'
import { lengthAlong } from './length-along.ts'
import type { Runs } from './runs.ts'
import type { Stretches } from './stretches.ts'

/**
 * Metres of the lines of work `line` inside the areas of work `area`, their edge included. Every edge of the line is cut
 * where the area's edge crosses or joins it; between two cuts it is inside or outside as a whole, which its middle tells.
 */
export function lengthInArea(runs: Runs, drawnOnce: DrawnOnce, line: number, area: number): number {
  return lengthAlong(runs, drawnOnce, line, area, runs.tolerance, (stretches, x1, y1, x2, y2) => {
    addInsideArea(stretches, runs, area, x1, y1, x2, y2)
  })
}

/** Adds what of an edge lies inside the areas of a work. */
export function addInsideArea(
  stretches: Stretches,
  runs: Runs,
  area: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): void {
  const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1))
  if (length === 0) return
  const slack = runs.tolerance / length
  const cuts: Cuts = { all: [0, 1], crossed: [], along: [] }
  eachEdge(runs, area, true, boxAround(x1, y1, x2, y2, runs.tolerance), (cx, cy, dx, dy) => {
    cutEdge(cuts, slack, x1, y1, x2 - x1, y2 - y1, cx, cy, dx, dy)
  })
  const shares = sorted(cuts.all)
  const isAlong = stretchesAlong(shares, cuts.along)
  const isInside = (middle: number) =>
    isInsideArea(runs, area, x1 + middle * (x2 - x1), y1 + middle * (y2 - y1))
  const isIn =
    cuts.crossed.length > fewCrossings && isOnePart(runs, area)
      ? insideByCrossings(shares, sorted(cuts.crossed), isAlong, isInside)
      : (at: number) => isInside(middleOf(shares, at))
  for (let at = 1; at < shares.length; at++)
    if (isAlong?.[at] === 1 || isIn(at)) stretches.add(shares[at - 1]!, shares[at]!)
}

/** With more than this it is dearer to ask of every stretch whether it is inside than to count what is crossed. */
const fewCrossings = 16

/** Where edges of the area meet an edge, as shares of it. */
interface Cuts {
  /** Its own ends, and every place where it may come in or go out. */
  readonly all: number[]
  /** Of those the places where another edge goes from one side to the other; a corner on the edge counts to its left. */
  readonly crossed: number[]
  /** Stretches that run along the area's edge: inside by definition, but a middle cannot tell. */
  readonly along: [number, number][]
}

/** Per stretch, named by the cut at its end, 1 when it runs along the area's edge; null when none does. */
function stretchesAlong(shares: ArrayLike<number>, along: [number, number][]): Uint8Array | null {
  if (along.length === 0) return null
  const isAlong = new Uint8Array(shares.length)
  if (along.length > 1) along.sort(([one], [two]) => one - two)
  let [next, until] = [0, 0]
  for (let at = 1; at < shares.length; at++) {
    const middle = middleOf(shares, at)
    for (; next < along.length && along[next]![0] <= middle; next++) until = Math.max(until, along[next]![1])
    if (middle <= until) isAlong[at] = 1
  }
  return isAlong
}

/**
 * Whether a stretch is inside, told from one of which it was asked by what is crossed on the way there: the edge of an area of one
 * part is gone in and out of by turns. The two longest stretches are asked; if they do not agree every one is.
 */
function insideByCrossings(
  shares: ArrayLike<number>,
  crossed: ArrayLike<number>,
  isAlong: Uint8Array | null,
  isInside: (middle: number) => boolean,
): (at: number) => boolean {
  const passed = new Uint32Array(shares.length)
  let [longest, other, next] = [0, 0, 0]
  const widthOf = (at: number) => (at === 0 ? 0 : shares[at]! - shares[at - 1]!)
  for (let at = 1; at < shares.length; at++) {
    const middle = middleOf(shares, at)
    while (next < crossed.length && crossed[next]! < middle) next++
    passed[at] = next
    if (isAlong?.[at] === 1 || widthOf(at) <= widthOf(other)) continue
    if (widthOf(at) > widthOf(longest)) [longest, other] = [at, longest]
    else other = at
  }
  const ask = (at: number) => isInside(middleOf(shares, at))
  if (longest === 0) return ask
  const known = ask(longest)
  const isIn = (at: number) => known !== (((passed[at]! ^ passed[longest]!) & 1) === 1)
  return other === 0 || ask(other) === isIn(other) ? isIn : ask
}

/** Parts may lie over each other: then what is left of one may be inside another. */
function isOnePart({ workRuns, isEdge }: Runs, area: number): boolean {
  let parts = 0
  for (let run = workRuns[area]!; run < workRuns[area + 1]! && parts < 2; run++)
    if (isEdge[run] === 2) parts++
  return parts === 1
}

function middleOf(shares: ArrayLike<number>, at: number): number {
  return (shares[at - 1]! + shares[at]!) / 2
}

/** From small to large. */
function sorted(shares: number[]): ArrayLike<number> {
  if (shares.length > 2 * fewCrossings) return Float64Array.from(shares).sort()
  return shares.length > 2 ? shares.sort((one, two) => one - two) : shares
}

/**
 * Adds where the edge from (x1, y1) to (x1 + ux, y1 + uy) meets the one from c to d, as shares of the first; `slack` is
 * the tolerance as such a share.
 */
function cutEdge(
  cuts: Cuts,
  slack: number,
  x1: number,
  y1: number,
  ux: number,
  uy: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): void {
  const uu = ux * ux + uy * uy
  // Distances of the other edge's ends from this edge's line, and their places along it, both as shares of its length.
  const offC = (ux * (cy - y1) - uy * (cx - x1)) / uu
  const offD = (ux * (dy - y1) - uy * (dx - x1)) / uu
  const isAlong = Math.abs(offC) <= slack && Math.abs(offD) <= slack
  if (!isAlong && ((offC > 0 && offD > 0) || (offC < 0 && offD < 0))) return
  const atC = (ux * (cx - x1) + uy * (cy - y1)) / uu
  const atD = (ux * (dx - x1) + uy * (dy - y1)) / uu
  if (isAlong) {
    const stretch: [number, number] = [clamp(Math.min(atC, atD)), clamp(Math.max(atC, atD))]
    cuts.along.push(stretch)
    cuts.all.push(stretch[0], stretch[1])
  }
  const isCrossed = offC > 0 !== offD > 0
  if (isAlong && !isCrossed) return
  const at = atC + (offC / (offC - offD)) * (atD - atC)
  if (!(at > 0 && at < 1)) return
  if (!isAlong) cuts.all.push(at)
  if (isCrossed) cuts.crossed.push(at)
}

function clamp(share: number): number {
  return share < 0 ? 0 : share > 1 ? 1 : share
}
