/**
 * Boxes around short runs of edges. Two works are compared box by box, so that only edges that come near each other
 * are ever measured, and a border of a hundred thousand vertices costs no more than the part that matters.
 */
import { alongCurve } from '../../geo/along-curve.ts'
import { newFloat64s, newUint32s, newUint8s, type Room } from '../../geo/room.ts'
import { PartKind, type Shapes } from '../../geo/shapes.ts'
import { runGroupsOf, type RunGroups } from './run-groups.ts'

/** Edges in one run: fewer cost memory, more cost measuring. */
const edgesPerRun = 12
/** So few parts stay as they were listed. */
const fewParts = 32

export interface Runs {
  readonly shapes: Shapes
  /** Per work its first run; a total at the end. Of many parts those that lie near each other follow each other. */
  readonly workRuns: Uint32Array
  /** Per run its first and its last vertex; a point is a run of one vertex. */
  readonly first: Uint32Array
  readonly last: Uint32Array
  /** Per run 1 when it is part of the edge of an area, 2 when it is the first of one part; otherwise 0. */
  readonly isEdge: Uint8Array
  /** minX, minY, maxX, maxY per run. */
  readonly runBox: Float64Array
  /** minX, minY, maxX, maxY per work; a work without a place has an empty box (min > max). */
  readonly workBox: Float64Array
  /** Per work 1 when any of its parts is an area. */
  readonly hasArea: Uint8Array
  /** Of works with many runs. */
  readonly groups: RunGroups
  /** Metres that the rounding of coordinates can hide: what is nearer than this touches. */
  readonly tolerance: number
}

/** Cuts all shapes into runs, in arrays in `room`. */
export function runsOf(shapes: Shapes, room: Room = ArrayBuffer): Runs {
  const total = countRuns(shapes)
  const runs = {
    shapes,
    workRuns: newUint32s(room, shapes.count + 1),
    first: newUint32s(room, total),
    last: newUint32s(room, total),
    isEdge: newUint8s(room, total),
    runBox: newFloat64s(room, 4 * total),
    workBox: newFloat64s(room, 4 * shapes.count),
    hasArea: newUint8s(room, shapes.count),
  }
  let run = 0
  for (let work = 0; work < shapes.count; work++) {
    run = cutWork(runs, work, run)
    runs.workRuns[work + 1] = run
    boxWork(runs, work)
  }
  return {
    ...runs,
    groups: runGroupsOf(runs, room),
    tolerance: toleranceAt(largestOrdinate(runs.runBox)),
  }
}

/** Metres from the origin within which all works of one country lie, mostly: 2²⁰. */
const homeMetres = 2 ** 20

/** In steps, so that works that come and go do not change what is measured between others. */
function toleranceAt(ordinate: number): number {
  return 2 ** (Math.ceil(Math.log2(Math.max(ordinate, homeMetres))) - 50)
}

type Cutting = Omit<Runs, 'groups' | 'tolerance'>

function countRuns({ ringStart }: Shapes): number {
  let total = 0
  for (let ring = 0; ring + 1 < ringStart.length; ring++)
    total += runsInRing(ringStart[ring + 1]! - ringStart[ring]!)
  return total
}

function runsInRing(vertices: number): number {
  return vertices < 2 ? vertices : Math.ceil((vertices - 1) / edgesPerRun)
}

function cutWork(runs: Cutting, work: number, from: number): number {
  const { workStart, partStart, partKind, ringStart } = runs.shapes
  const [firstPart, parts] = [workStart[work]!, workStart[work + 1]! - workStart[work]!]
  const order = parts > fewParts ? partsAlongCurve(runs.shapes, firstPart, parts) : null
  let run = from
  for (let at = 0; at < parts; at++) {
    const part = firstPart + (order?.[at] ?? at)
    if (partKind[part] === PartKind.area) runs.hasArea[work] = 1
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
      const end = ringStart[ring + 1]! - 1
      for (let vertex = ringStart[ring]!; vertex < end || vertex === ringStart[ring]; vertex += edgesPerRun) {
        runs.first[run] = vertex
        runs.last[run] = Math.min(vertex + edgesPerRun, end)
        if (partKind[part] === PartKind.area)
          runs.isEdge[run] = vertex === ringStart[partStart[part]!] ? 2 : 1
        boxRun(runs, run)
        run++
      }
    }
  }
  return run
}

/** Parts come in any order; runs of those that lie near each other are passed over together (run-groups.ts). */
function partsAlongCurve(
  { coordinates, partStart, ringStart }: Shapes,
  first: number,
  count: number,
): Uint32Array {
  const x = new Float64Array(count)
  const y = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    const vertex = ringStart[partStart[first + at]!]!
    x[at] = coordinates[2 * vertex]!
    y[at] = coordinates[2 * vertex + 1]!
  }
  return alongCurve(x, y)
}

function boxRun({ shapes, first, last, runBox }: Cutting, run: number): void {
  const { coordinates } = shapes
  let minX = Infinity
  let minY = Infinity
  let maxX = -Infinity
  let maxY = -Infinity
  for (let vertex = first[run]!; vertex <= last[run]!; vertex++) {
    const x = coordinates[2 * vertex]!
    const y = coordinates[2 * vertex + 1]!
    if (x < minX) minX = x
    if (x > maxX) maxX = x
    if (y < minY) minY = y
    if (y > maxY) maxY = y
  }
  runBox[4 * run] = minX
  runBox[4 * run + 1] = minY
  runBox[4 * run + 2] = maxX
  runBox[4 * run + 3] = maxY
}

function boxWork({ workRuns, runBox, workBox }: Cutting, work: number): void {
  let minX = Infinity
  let minY = Infinity
  let maxX = -Infinity
  let maxY = -Infinity
  for (let run = workRuns[work]!; run < workRuns[work + 1]!; run++) {
    if (runBox[4 * run]! < minX) minX = runBox[4 * run]!
    if (runBox[4 * run + 1]! < minY) minY = runBox[4 * run + 1]!
    if (runBox[4 * run + 2]! > maxX) maxX = runBox[4 * run + 2]!
    if (runBox[4 * run + 3]! > maxY) maxY = runBox[4 * run + 3]!
  }
  workBox[4 * work] = minX
  workBox[4 * work + 1] = minY
  workBox[4 * work + 2] = maxX
  workBox[4 * work + 3] = maxY
}

function largestOrdinate(boxes: Float64Array): number {
  let largest = 0
  for (let index = 0; index < boxes.length; index++) {
    const size = Math.abs(boxes[index]!)
    if (size > largest) largest = size
  }
  return largest
}
