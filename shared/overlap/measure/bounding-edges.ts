/** The edges that bound the areas of a work, and what of them lies left and right of an upright line. */
import type { Runs } from './runs.ts'

export interface BoundingEdges {
  readonly count: number
  /** x1, y1, x2, y2 with y1 < y2 per edge, lowest first. Level edges bound nothing. */
  readonly ends: Float64Array
  /** Per edge the part of the work that it bounds. */
  readonly part: Uint32Array
  readonly hasParts: boolean
}

/** Of the two works that are compared. */
export type BothEdges = readonly [BoundingEdges, BoundingEdges]

/** The edges of a work's areas between two heights. */
export function edgesOf(runs: Runs, work: number, low: number, high: number): BoundingEdges {
  const { workRuns, isEdge, runBox, first, last } = runs
  const { coordinates } = runs.shapes
  const found = new EdgeList()
  let part = 0
  for (let run = workRuns[work]!; run < workRuns[work + 1]!; run++) {
    if (isEdge[run] === 2) part++
    if (isEdge[run] === 0 || runBox[4 * run + 1]! >= high || runBox[4 * run + 3]! <= low) continue
    for (let at = 2 * first[run]!; at < 2 * last[run]!; at += 2) {
      const y1 = coordinates[at + 1]!
      const y2 = coordinates[at + 3]!
      if (y1 < y2 && y1 < high && y2 > low) found.add(coordinates[at]!, y1, coordinates[at + 2]!, y2, part)
      else if (y2 < y1 && y2 < high && y1 > low)
        found.add(coordinates[at + 2]!, y2, coordinates[at]!, y1, part)
    }
  }
  return found.sorted()
}

/** All heights between `low` and `high` at which an edge of either work begins or ends, both included, each once. */
export function heightsOf(both: BothEdges, low: number, high: number): Float64Array {
  const all = new Float64Array(2 + 2 * (both[0].count + both[1].count))
  all[0] = low
  all[1] = high
  let count = 2
  for (const { count: own, ends } of both)
    for (let at = 1; at < 4 * own; at += 2) if (ends[at]! > low && ends[at]! < high) all[count++] = ends[at]!
  const sorted = all.subarray(0, count).sort()
  let kept = 1
  for (let at = 1; at < count; at++) if (sorted[at]! > sorted[kept - 1]!) sorted[kept++] = sorted[at]!
  return sorted.subarray(0, kept)
}

/** Slabs that an edge may cross on average before it is worth cutting the works in two. */
const mostSlabs = 24
/** Fewer edges are never cut. */
const fewEdges = 128

/** Whether many edges stand beside each other through many of the slabs between the heights. */
export function isWorthHalving(both: BothEdges, heights: Float64Array): boolean {
  const count = both[0].count + both[1].count
  if (count < fewEdges) return false
  let crossed = 0
  for (const { count: own, ends } of both)
    for (let edge = 0; edge < own; edge++)
      crossed += placeIn(heights, ends[4 * edge + 3]!) - placeIn(heights, ends[4 * edge + 1]!)
  return crossed > mostSlabs * count
}

/** How many of the heights lie below one. */
function placeIn(heights: Float64Array, height: number): number {
  let [low, high] = [0, heights.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (heights[middle]! < height) low = middle + 1
    else high = middle
  }
  return low
}

/** A half that keeps so much of the edges is no help: they all cross the line. */
const leastGain = 0.8

/** Both works left and right of the line that half of their edges lie left of; null where that leaves as much to look at. */
export function halved(both: BothEdges): { left: BothEdges; right: BothEdges } | null {
  const middles = new Float64Array(both[0].count + both[1].count)
  let next = 0
  for (const { count, ends } of both)
    for (let edge = 0; edge < count; edge++) middles[next++] = (ends[4 * edge]! + ends[4 * edge + 2]!) / 2
  const x = middles.sort()[middles.length >> 1]!
  const [one, two] = [cutAt(both[0], x), cutAt(both[1], x)]
  const most = leastGain * middles.length
  if (one.left.count + two.left.count > most || one.right.count + two.right.count > most) return null
  return { left: [one.left, two.left], right: [one.right, two.right] }
}

/**
 * What lies beyond the line is drawn on it, where ground goes on past it: the ground on this side of the line is what it
 * was. Drawn there twice is not drawn, so that no more is left than there are edges that cross the line.
 */
function cutAt(edges: BoundingEdges, x: number): { left: BoundingEdges; right: BoundingEdges } {
  const [left, right] = [new EdgeList(), new EdgeList()]
  const [onLeft, onRight] = [new OnLine(), new OnLine()]
  const { count, ends, part } = edges
  for (let edge = 0; edge < count; edge++) {
    const [x1, y1] = [ends[4 * edge]!, ends[4 * edge + 1]!]
    const [x2, y2] = [ends[4 * edge + 2]!, ends[4 * edge + 3]!]
    const own = part[edge]!
    if (x1 <= x && x2 <= x) {
      left.add(x1, y1, x2, y2, own)
      onRight.add(y1, y2, own)
    } else if (x1 >= x && x2 >= x) {
      right.add(x1, y1, x2, y2, own)
      onLeft.add(y1, y2, own)
    } else {
      const y = Math.min(Math.max(y1 + ((x - x1) / (x2 - x1)) * (y2 - y1), y1), y2)
      const [below, above] = x1 < x ? [left, right] : [right, left]
      below.add(x1, y1, x, y, own)
      above.add(x, y, x2, y2, own)
      const [belowLine, aboveLine] = x1 < x ? [onRight, onLeft] : [onLeft, onRight]
      belowLine.add(y1, y, own)
      aboveLine.add(y, y2, own)
    }
  }
  onLeft.drawOn(left, x)
  onRight.drawOn(right, x)
  return { left: left.sorted(), right: right.sorted() }
}

/** Stretches of an upright line, by part; where two of one part lie over each other there is none. */
class OnLine {
  readonly #turns = new Map<number, number[]>()

  add(y1: number, y2: number, part: number): void {
    const turns = this.#turns.get(part)
    if (turns === undefined) this.#turns.set(part, [y1, y2])
    else turns.push(y1, y2)
  }

  drawOn(edges: EdgeList, x: number): void {
    for (const [part, turns] of this.#turns) {
      const sorted = Float64Array.from(turns).sort()
      // What begins where another ends goes on.
      const heights: number[] = []
      for (const height of sorted) {
        if (heights.at(-1) === height) heights.pop()
        else heights.push(height)
      }
      for (let at = 1; at < heights.length; at += 2) edges.add(x, heights[at - 1]!, x, heights[at]!, part)
    }
  }
}

class EdgeList {
  readonly #ends: number[] = []
  readonly #parts: number[] = []

  add(x1: number, y1: number, x2: number, y2: number, part: number): void {
    if (y1 >= y2) return
    this.#ends.push(x1, y1, x2, y2)
    this.#parts.push(part)
  }

  sorted(): BoundingEdges {
    const [from, parts] = [this.#ends, this.#parts]
    const order = inOrder(from, parts.length)
    const ends = new Float64Array(from.length)
    const part = new Uint32Array(parts.length)
    let hasParts = false
    for (let at = 0; at < order.length; at++) {
      const edge = order[at]!
      for (let side = 0; side < 4; side++) ends[4 * at + side] = from[4 * edge + side]!
      part[at] = parts[edge]!
      hasParts ||= part[at] !== part[0]
    }
    return { count: order.length, ends, part, hasParts }
  }
}

/** So many are sorted soonest by putting each in its place. */
const fewToSort = 64

/** The places of edges, lowest first; those that begin equally low stay as they were. */
function inOrder(ends: readonly number[], count: number): Uint32Array {
  const order = new Uint32Array(count)
  for (let edge = 0; edge < count; edge++) order[edge] = edge
  if (count > fewToSort) return order.sort((one, two) => ends[4 * one + 1]! - ends[4 * two + 1]!)
  for (let edge = 1; edge < count; edge++) {
    const low = ends[4 * edge + 1]!
    let at = edge
    for (; at > 0 && ends[4 * order[at - 1]! + 1]! > low; at--) order[at] = order[at - 1]!
    order[at] = edge
  }
  return order
}
